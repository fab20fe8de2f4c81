const tags = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

/** What the browser's own style sheet shows nowhere. */
const unseen = tags('head link meta script style template title datalist');
/** Elements on lines of their own: names of controls get a space between them, and none between the others. */
const blocks = tags(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend main nav ol p pre search section summary ul',
);
const otherDisplays: Record<string, string> = {
  BUTTON: 'inline-block',
  INPUT: 'inline-block',
  SELECT: 'inline-block',
  LI: 'list-item',
  TABLE: 'table',
  CAPTION: 'table-caption',
  TBODY: 'table-row-group',
  THEAD: 'table-header-group',
  TR: 'table-row',
  TD: 'table-cell',
  TH: 'table-cell',
};

const initialValues: Record<string, string> = { visibility: 'visible', pointerEvents: 'auto' };

function inherited(element: Element, name: 'visibility' | 'pointerEvents'): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = at instanceof HTMLElement ? at.style[name] : '';
    if (own !== '' && own !== 'inherit') return own;
  }
  return initialValues[name] ?? '';
}

function isHiddenByDefault(element: Element): boolean {
  const { tagName, parentElement } = element;
  if (unseen.has(tagName) || element.hasAttribute('hidden')) return true;
  if (tagName === 'INPUT') return element.getAttribute('type') === 'hidden';
  if (tagName === 'DIALOG') return !element.hasAttribute('open');
  return parentElement?.tagName === 'DETAILS' && !parentElement.hasAttribute('open') && tagName !== 'SUMMARY';
}

function display(element: Element, own: string): string {
  if (own !== '') return own;
  if (isHiddenByDefault(element)) return 'none';
  return otherDisplays[element.tagName] ?? (blocks.has(element.tagName) ? 'block' : 'inline');
}

/**
 * The computed style from what stands on the elements themselves. jsdom asks every rule of a browser's style sheet
 * anew for each element after each change, which took a quarter of the time of the renderer's tests; the program's own
 * style sheets are not loaded there anyway.
 */
export function lightComputedStyle(element: Element): CSSStyleDeclaration {
  const own = element instanceof HTMLElement || element instanceof SVGElement ? element.style : null;
  const valueOf = (name: string): unknown => {
    if (name === 'display') return display(element, own?.display ?? '');
    if (name === 'visibility') return inherited(element, 'visibility');
    if (name === 'pointerEvents' || name === 'pointer-events') return inherited(element, 'pointerEvents');
    const value: unknown = own ? Reflect.get(own, name, own) : '';
    return typeof value === 'function' ? value.bind(own) : value;
  };
  const getPropertyValue = (name: string): string =>
    ['display', 'visibility', 'pointer-events'].includes(name)
      ? String(valueOf(name))
      : (own?.getPropertyValue(name) ?? '');
  return new Proxy(own ?? document.documentElement.style, {
    get: (_style, name) =>
      name === 'getPropertyValue' ? getPropertyValue : typeof name === 'string' ? valueOf(name) : undefined,
  });
}

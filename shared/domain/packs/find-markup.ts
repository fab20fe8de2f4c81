import type { PackPath } from '@shared/domain/packs/pack-fault';

const tags =
  'a|abbr|address|applet|area|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|center|cite|code|dd|del|' +
  'details|dialog|div|dl|dt|em|embed|fieldset|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|' +
  'img|input|ins|kbd|label|li|link|main|map|mark|marquee|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|' +
  's|samp|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|' +
  'textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr';
const events =
  'abort|afterprint|animation\\w+|auxclick|before\\w+|blur|cancel|canplay\\w*|change|click|close|contextmenu|copy|cut|' +
  'dblclick|drag\\w*|drop|ended|error|focus\\w*|formdata|hashchange|input|invalid|key(?:down|press|up)|load\\w*|' +
  'message\\w*|mouse\\w+|paste|pause|play\\w*|pointer\\w+|popstate|progress|reset|resize|scroll\\w*|search|seek\\w+|' +
  'select\\w*|show|stalled|storage|submit|suspend|timeupdate|toggle|touch\\w+|transition\\w+|unload|volumechange|' +
  'waiting|webkit\\w+|wheel';
const between = '[\\t\\n\\r\\0]*';
const scheme = (name: string): string => [...name].join(between);

/**
 * What no text of a pack needs and what could do harm where a text is ever shown as a page. `List<String>` and
 * `a < b` are text: a tag is known by its name, and behind a word it needs an attribute or a slash.
 */
const patterns: readonly RegExp[] = [
  /<\s*\/?\s*(?:script|iframe)/i,
  new RegExp(`(?:${scheme('javascript')}|${scheme('vbscript')})${between}:`, 'i'),
  /data:text\/html/i,
  new RegExp(`\\bon(?:${events})\\s*=(?!=)`, 'i'),
  /<!--|<!doctype|<\?(?:xml|php)/i,
  new RegExp(`</(?:${tags})\\s*>|</(?:${tags.toUpperCase()})\\s*>`),
  new RegExp(`<(?:${tags})\\s+[^<>]*=|<(?:${tags.toUpperCase()})\\s+[^<>]*=`),
  new RegExp(`(?<!\\w)<(?:${tags})\\s*/?>|(?<!\\w)<(?:${tags.toUpperCase()})\\s*/?>`),
  /<[bh]r\s*\/?>/i,
];

/** Finds every text that holds scripts or markup, with the very characters that show it. */
export function findMarkup(json: unknown, path: PackPath = []): { path: PackPath; found: string }[] {
  if (typeof json === 'string') {
    const found = markupIn(json);
    return found === null ? [] : [{ path, found }];
  }
  if (Array.isArray(json)) return json.flatMap((value, index) => findMarkup(value, [...path, index]));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => findMarkup(value, [...path, name]));
}

/** Every pattern needs one of these, and most texts have none of them. */
const worthALook = /[<:=]/;

function markupIn(text: string): string | null {
  if (!worthALook.test(text)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0].slice(0, 40);
  }
  return null;
}

/** The four forms of a verb that patterns can ask for. */
export interface VerbForms {
  base: string;
  past: string[];
  ing: string;
  s: string;
}

const vowel = /[aeiou]/;

/** One-syllable verbs that end in vowel + consonant double it: stop, stopped. */
function doublesLast(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/.test(verb) && !/[wxy]$/.test(verb);
}

function sForm(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (word.endsWith('y') && !vowel.test(word.at(-2) ?? 'a')) return `${word.slice(0, -1)}ies`;
  if (/(go|do)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function ingForm(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`;
  return doublesLast(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (verb.endsWith('y') && !vowel.test(verb.at(-2) ?? 'a')) return `${verb.slice(0, -1)}ied`;
  return doublesLast(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** Inflects a verb. Of a phrase ("roll back") the first word is inflected. */
export function inflectVerb(
  phrase: string,
  irregular: Readonly<Record<string, readonly string[]>>,
): VerbForms {
  const [verb = phrase, ...rest] = phrase.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const past = irregular[verb] ?? [regularPast(verb)];
  return {
    base: phrase,
    past: past.map((form) => form + tail),
    ing: ingForm(verb) + tail,
    s: sForm(verb) + tail,
  };
}

/** The plural of a noun phrase, made by its last word. */
export function pluralOf(phrase: string): string {
  return sForm(phrase);
}

/** Words that the ending of an inflected word could come from: "stopped" gives stoppe, stopp, stop. */
export function possibleStems(word: string): string[] {
  const stems: string[] = [];
  const cut = (count: number): string => word.slice(0, -count);
  if (word.endsWith('ied') || word.endsWith('ies')) stems.push(`${cut(3)}y`);
  if (word.endsWith('ed')) stems.push(cut(1), cut(2));
  if (word.endsWith('ing')) stems.push(cut(3), `${cut(3)}e`);
  if (word.endsWith('es')) stems.push(cut(2));
  if (word.endsWith('s')) stems.push(cut(1));
  if (word.endsWith('ly')) stems.push(cut(2));
  if (word.endsWith('er')) stems.push(cut(1), cut(2));
  if (word.endsWith('est')) stems.push(cut(2), cut(3));
  const bare = /(ed|ing|er|est)$/.test(word) ? word.replace(/(ed|ing|er|est)$/, '') : '';
  if (bare.length > 2 && bare.at(-1) === bare.at(-2)) stems.push(bare.slice(0, -1));
  return stems.filter((stem) => stem.length > 1);
}

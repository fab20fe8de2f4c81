/** What may be put into a wording. What is null or left out has nothing safe to put in. */
export interface Slots {
  thing?: string | null;
  figure?: string | null;
  question?: string | null;
}

// How often the candidate's own words are used where there are some: always would sound like a trick.
const tiedShare = 0.7;

// Only for packs that give no wording without a slot.
const instead: Readonly<Record<keyof Slots, string>> = {
  thing: 'that',
  figure: 'that figure',
  question: 'the question',
};

const slotPattern = /\{(thing|figure|question)\}/g;

function slotsOf(wording: string): (keyof Slots)[] {
  return [...wording.matchAll(slotPattern)].map((match) => match[1] as keyof Slots);
}

function filled(wording: string, slots: Slots): string {
  return wording.replaceAll(slotPattern, (_slot, name: keyof Slots) => slots[name] ?? instead[name]);
}

/**
 * Draws one wording, most often one that takes up the candidate's own words, and fills it in. What was `said` in this
 * round already is said again only where there is nothing else.
 */
export function chooseWording(
  wordings: readonly string[],
  random: () => number,
  slots: Slots,
  said: ReadonlySet<string> = new Set(),
): string {
  const possible = wordings.filter((wording) => slotsOf(wording).every((slot) => slots[slot]));
  const fresh = possible.filter((wording) => !said.has(filled(wording, slots)));
  const usable = fresh.length > 0 ? fresh : possible;
  const tied = usable.filter((wording) => slotsOf(wording).length > 0);
  const free = usable.filter((wording) => slotsOf(wording).length === 0);
  // Both numbers are drawn in every case, so that the choice does not depend on what was drawn before.
  const wantsTied = random() < tiedShare;
  const place = random();
  const first = wantsTied ? tied : free;
  const second = wantsTied ? free : tied;
  const pool = [first, second, wordings].find((list) => list.length > 0) ?? [];
  return filled(pool[Math.floor(place * pool.length)] ?? '', slots);
}

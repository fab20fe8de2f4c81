import type { Manner } from '@shared/model/pack';
import type { RungName } from '@shared/model/pack-listening';
import { chooseWording } from './choose-wording';
import { askedSet, findCandidates, ownRungs, type Candidate, type Situation } from './find-candidates';
import { nameFigure } from './name-figure';
import { nameThing } from './name-thing';
import { ownIndexOf } from './own-probe-id';
import type { ThreadReading } from './read-thread';

/** What is known when an answer is done and something may be asked about it. */
export interface FollowUpRequest extends Situation {
  question: Situation['question'] & { title: string };
  manner: Manner;
  /** Everything that this round's interviewer has said, so that no wording comes twice. */
  said?: ReadonlySet<string>;
  /** Draws the wording only; what is asked does not depend on it. */
  random: () => number;
}

/** What the interviewer asks next, and what for. `probeId` is `own-<n>` for the question's own follow-ups. */
export interface FollowUp {
  probeId: string;
  asksFor: string;
  text: string;
}

const ownAsksFor = 'a closer look at one point';

/** The evidence in whose words something to name is looked for first, by what is asked for. */
const telling: Readonly<Record<RungName, readonly string[]>> = {
  event: ['setting', 'customer-source'],
  'own-part': ['own-actions-2', 'tech-improved', 'db-work'],
  result: ['outcome', 'tech-improved', 'db-work', 'own-actions-2'],
  context: ['setting', 'customer-source', 'tech-cause'],
  decision: [
    'own-decision',
    'option-rejected',
    'tech-simple',
    'bias-act',
    'db-reason',
    'own-actions-2',
    'talk-how',
  ],
  people: ['own-cross', 'customer-contact', 'setting'],
  learning: ['mechanism', 'adopted', 'own-actions-2'],
  depth: [
    'tech-improved',
    'tech-cause',
    'tech-measured',
    'tech-simple',
    'db-work',
    'db-reason',
    'cause-found',
  ],
};

const figureItems = ['result-figure', 'outcome-checkable'];

function thingFor(rung: RungName, { evidence, text }: ThreadReading): string | null {
  const quotes = evidence.map(({ item, quote }) => ({ quote, close: telling[rung].includes(item) }));
  return nameThing(quotes, text);
}

function figureOf({ evidence }: ThreadReading): string | null {
  return nameFigure(evidence.filter(({ item }) => figureItems.includes(item)).map(({ quote }) => quote));
}

/** How many follow-ups of each rung were asked: one of every rung comes before a second of any. */
function askedByRung(situation: Situation): Map<RungName, number> {
  const own = ownRungs(situation);
  const counts = new Map<RungName, number>();
  for (const id of askedSet(situation)) {
    const probe = situation.listening.probes.find((one) => one.id === id);
    const rung = probe?.rung ?? own[ownIndexOf(id) ?? -1];
    if (rung) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  }
  return counts;
}

function firstOf(candidates: readonly Candidate[], situation: Situation): Candidate | undefined {
  const ladder = situation.listening.ladders[situation.seat];
  const asked = askedByRung(situation);
  const turn = ({ plainlyMissing, rung }: Candidate): number =>
    (plainlyMissing ? 0 : 1000 * (1 + (asked.get(rung) ?? 0))) + ladder.indexOf(rung);
  // Sorting keeps the order of equals: own wordings first, then the order of the file.
  return candidates.toSorted((a, b) => turn(a) - turn(b))[0];
}

/**
 * Chooses the follow-up to an answer: what is plainly missing first, then along the ladder of the seat. Nothing is asked
 * twice, or that the answer has told already. Null where nothing is left to ask, and for an answer to another question.
 */
export function chooseFollowUp(request: FollowUpRequest): FollowUp | null {
  const { reading, manner, random } = request;
  if (!reading.onTopic && reading.responseType !== 'none') return null;
  const chosen = firstOf(findCandidates(request), request);
  if (!chosen) return null;
  const { probe, probeId, own, rung } = chosen;
  const asksFor = probe?.asksFor ?? ownAsksFor;
  if (own !== null || probe === null) return { probeId, asksFor, text: own ?? '' };
  const slots = {
    thing: thingFor(rung, reading),
    figure: figureOf(reading),
    question: request.question.title,
  };
  return { probeId, asksFor, text: chooseWording(probe.wordings[manner], random, slots, request.said) };
}

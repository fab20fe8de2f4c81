import type { OwnFollowUp, QuestionKind, Seat } from '@shared/model/pack';
import type { Listening, Probe, RungName } from '@shared/model/pack-listening';
import { conditionHolds } from './condition-holds';
import { ownIndexOf, ownProbeId } from './own-probe-id';
import type { ThreadReading } from './read-thread';

/** What is looked at to find the follow-ups that could be asked now. */
export interface Situation {
  reading: ThreadReading;
  question: { kind: QuestionKind; qualityIds: readonly string[] };
  ownFollowUps: readonly OwnFollowUp[];
  listening: Listening;
  seat: Seat;
  askedProbeIds: readonly string[];
}

/** A follow-up that could be asked now. `own` is the question's own wording, null where the probe's are used. */
export interface Candidate {
  probeId: string;
  probe: Probe | null;
  rung: RungName;
  /** Something that every answer needs is not there at all. */
  plainlyMissing: boolean;
  own: string | null;
}

const basicRungs: readonly RungName[] = ['event', 'own-part', 'result'];

// The rungs on which a question's own follow-ups go on when they stand for no probe.
const openRungs: readonly RungName[] = ['context', 'decision', 'depth'];

// On this level nothing is missing, so that everything asked goes deeper.
const completeLevel = 5;

function isPlainlyMissing({ rung, when }: Probe): boolean {
  const reacts = when.shows.length > 0 || when.says !== undefined || when.levelFrom !== undefined;
  return basicRungs.includes(rung) && !reacts;
}

function probeOf(own: OwnFollowUp, listening: Listening): Probe | null {
  return listening.probes.find(({ id }) => id === own.standsFor) ?? null;
}

/** The rung of each own follow-up that stands for no probe: one after the other, over the rungs that a seat has. */
export function ownRungs({ ownFollowUps, listening, seat, reading }: Situation): (RungName | null)[] {
  const open = listening.ladders[seat].filter((rung) => openRungs.includes(rung));
  let place = 0;
  return ownFollowUps.map((own) => {
    if (probeOf(own, listening)) return null;
    if (reading.level >= completeLevel) return open.includes('depth') ? 'depth' : null;
    const rung = open[place % Math.max(1, open.length)] ?? null;
    place += 1;
    return rung;
  });
}

/** Everything that was asked, with the probes that own follow-ups of this question stood for. */
export function askedSet({ askedProbeIds, ownFollowUps }: Situation): Set<string> {
  const stoodFor = askedProbeIds.flatMap((id) => ownFollowUps[ownIndexOf(id) ?? -1]?.standsFor ?? []);
  return new Set([...askedProbeIds, ...stoodFor]);
}

function ownCandidates(situation: Situation, asked: ReadonlySet<string>): Candidate[] {
  const { reading, listening, ownFollowUps } = situation;
  const rungs = ownRungs(situation);
  const answers = !['none', 'hypothetical', 'opinion'].includes(reading.responseType);
  return ownFollowUps.flatMap((own, index) => {
    const probeId = ownProbeId(index);
    const probe = probeOf(own, listening);
    const rung = probe?.rung ?? rungs[index];
    if (!rung || asked.has(probeId)) return [];
    const isDue = probe ? !asked.has(probe.id) && conditionHolds(probe.when, reading) : answers;
    if (!isDue) return [];
    return [
      { probeId, probe, rung, own: own.text, plainlyMissing: probe !== null && isPlainlyMissing(probe) },
    ];
  });
}

function probeCandidates(
  { reading, question, listening }: Situation,
  asked: ReadonlySet<string>,
): Candidate[] {
  return listening.probes
    .filter(
      ({ id, kinds, qualityIds, when }) =>
        !asked.has(id) &&
        kinds.includes(question.kind) &&
        (qualityIds.length === 0 || qualityIds.some((quality) => question.qualityIds.includes(quality))) &&
        conditionHolds(when, reading),
    )
    .map((probe) => ({
      probeId: probe.id,
      probe,
      rung: probe.rung,
      own: null,
      plainlyMissing: isPlainlyMissing(probe),
    }));
}

/**
 * Finds what could be asked now on the ladder of a seat. The own wording of a question stands in front of the probes,
 * and wins over the probe that it stands for.
 */
export function findCandidates(situation: Situation): Candidate[] {
  const asked = askedSet(situation);
  const own = ownCandidates(situation, asked);
  const replaced = new Set(own.flatMap(({ probe }) => probe?.id ?? []));
  const probes = probeCandidates(situation, asked).filter(({ probeId }) => !replaced.has(probeId));
  const ladder = situation.listening.ladders[situation.seat];
  const rungs =
    situation.reading.responseType === 'none' ? ladder.filter((rung) => rung === 'event') : ladder;
  return [...own, ...probes].filter(({ rung }) => rungs.includes(rung));
}

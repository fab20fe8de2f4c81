import type { WeighedMoment } from '@shared/model/debrief';
import type { Verdict } from './decide';
import { isSameWords } from './place-moment';
import type { RoundReading } from './read-round';
import type { TitledPoint } from './titled-point';

const mostWeighed = 3;

type Side = WeighedMoment['side'];

interface Candidate {
  weighed: WeighedMoment;
  /** 0 where the decision turned on this round or quality. */
  apart: number;
  /** Place of the point within its quality: the best point of each quality comes before any second one. */
  place: number;
  score: number;
}

function candidatesOf(rounds: readonly RoundReading[], side: Side, { turnedOn }: Verdict): Candidate[] {
  return rounds.flatMap((round) =>
    round.qualities.flatMap(({ qualityId, score, strengths, concerns }) => {
      if (score === null) return [];
      const onIt = turnedOn.rounds.includes(round) || turnedOn.qualityIds.includes(qualityId);
      const points: readonly TitledPoint[] = side === 'for' ? strengths : concerns;
      return points.flatMap(({ title, moment }, place) =>
        moment === null
          ? []
          : [
              {
                weighed: {
                  moment,
                  side,
                  title,
                  roundName: round.packet.roundName,
                  interviewerRole: round.packet.interviewer.role,
                },
                apart: onIt && side === 'against' ? 0 : 1,
                place,
                score,
              },
            ],
      );
    }),
  );
}

/** The moments of one side, heaviest first: the strongest qualities for, the weakest against. */
function rankedMoments(rounds: readonly RoundReading[], side: Side, verdict: Verdict): WeighedMoment[] {
  const up = side === 'for' ? -1 : 1;
  return candidatesOf(rounds, side, verdict)
    .toSorted((a, b) => a.apart - b.apart || a.place - b.place || up * (a.score - b.score))
    .map(({ weighed }) => weighed);
}

function addDistinct(chosen: WeighedMoment[], more: readonly WeighedMoment[], most: number): void {
  for (const one of more) {
    if (chosen.length >= most) return;
    const known = chosen.some((other) => other.title === one.title || isSameWords(other.moment, one.moment));
    if (!known) chosen.push(one);
  }
}

/** The moments that weighed most: two on the side of the decision and one on the other, as far as there are any. */
export function weighMoments(rounds: readonly RoundReading[], verdict: Verdict): WeighedMoment[] {
  const main: Side = verdict.outcome === 'no-hire' ? 'against' : 'for';
  const mainMoments = rankedMoments(rounds, main, verdict);
  const otherMoments = rankedMoments(rounds, main === 'for' ? 'against' : 'for', verdict);
  const chosen: WeighedMoment[] = [];
  addDistinct(chosen, mainMoments, mostWeighed - 1);
  addDistinct(chosen, otherMoments, chosen.length + 1);
  addDistinct(chosen, [...mainMoments, ...otherMoments], mostWeighed);
  return chosen.toSorted((a, b) => Number(b.side === main) - Number(a.side === main));
}

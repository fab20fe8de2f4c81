import type { JoinedAnswer } from '@shared/domain/threads/join-answers';
import type { ThreadEvidence } from '@shared/model/debrief';
import type { Evidence, Score } from '@shared/model/score';

interface Placed {
  start: number;
  end: number;
  startSec: number | null;
  endSec: number | null;
}

/** Evidence of a joined answer, each piece with its take and with offsets and seconds of that take. */
export function locateEvidence(evidence: readonly Evidence[], joined: JoinedAnswer): ThreadEvidence[] {
  return evidence.flatMap((found) => {
    const located = locate(found, joined);
    if (!located) return [];
    const { takeId, piece } = located;
    return [{ ...piece, takeId, quote: piece.quote.slice(0, piece.end - piece.start) }];
  });
}

/** The score of a thread as it is shown with one of its takes: the levels of all, the words of this one. */
export function scoreWithin(score: Score, joined: JoinedAnswer, takeId: string): Score {
  const own = <Piece extends Placed>(pieces: readonly Piece[]): Piece[] =>
    pieces.flatMap((each) => {
      const located = locate(each, joined);
      return located?.takeId === takeId ? [located.piece] : [];
    });
  return { ...score, evidence: own(score.evidence), spans: own(score.spans) };
}

function locate<Piece extends Placed>(
  piece: Piece,
  joined: JoinedAnswer,
): { takeId: string; piece: Piece } | null {
  const place = joined.locate(piece.start, piece.end);
  if (!place) return null;
  const { takeId, start, end, offsetSec } = place;
  const at = (sec: number | null): number | null => (sec === null ? null : sec - offsetSec);
  return { takeId, piece: { ...piece, start, end, startSec: at(piece.startSec), endSec: at(piece.endSec) } };
}

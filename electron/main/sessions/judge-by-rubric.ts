import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { measureDelivery } from '@shared/domain/delivery/measure-delivery';
import { isJudged, scoreAnswer } from '@shared/domain/scoring/score-answer';
import type { DeliveryNorms } from '@shared/model/delivery';
import type { Rubric } from '@shared/model/rubric';

/**
 * Judges answers by a rubric and measures their delivery against the norms of that moment. Without the one or the other
 * that part is left out, and everything else goes on.
 */
export function judgeByRubric(rubric: Rubric | null, normsNow: (() => DeliveryNorms) | null): JudgeAnswer {
  return ({ pack, question, text, words, speech, sound, durationSec, typed }) => {
    const timed = typed ? null : words;
    const { qualities } = pack;
    const { targetSec } = question;
    const score =
      rubric && isJudged(rubric, question.kind)
        ? scoreAnswer({ text, words: timed, question, qualities, rubric })
        : null;
    const norms = normsNow?.() ?? null;
    const spoken = { text, words: timed, speech, sound, durationSec, targetSec, score };
    return { score, delivery: norms && measureDelivery({ ...spoken, norms }), norms };
  };
}

import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { judgeByRubric } from '@electron/main/sessions/judge-by-rubric';
import type { Failure, Result } from '@shared/ipc/result';

/** A judge that is put together when it is first needed. */
export interface LateJudge {
  judgeAnswer: JudgeAnswer;
  /** Puts it together now. */
  prepare(): void;
}

/**
 * Reading and checking a rubric takes some 30 ms in which no window can be drawn, so it waits until an answer is judged
 * or nobody waits for anything. What is wrong with the rubric is told once; nothing is scored then.
 */
export function judgeWhenAsked(folder: string, tell: (failure: Failure) => void): LateJudge {
  const valueOf = <T>(result: Result<T>): T | null => {
    if (!result.ok) tell(result.error);
    return result.ok ? result.value : null;
  };
  let judge: JudgeAnswer | null = null;
  const prepared = (): JudgeAnswer => {
    judge ??= judgeByRubric(valueOf(loadRubric(folder)), valueOf(loadDeliveryNorms(folder)));
    return judge;
  };
  return { judgeAnswer: (answer) => prepared()(answer), prepare: () => void prepared() };
}

import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import { rubricsOfPacks } from '@electron/main/rubrics/rubrics-of-packs';
import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { judgeByRubric } from '@electron/main/sessions/judge-by-rubric';
import { effectiveNorms } from '@shared/domain/delivery/effective-norms';
import type { CallOutput } from '@shared/ipc/contract';
import { succeed, type Failure, type Result } from '@shared/ipc/result';
import type { DeliveryNorms } from '@shared/model/delivery';
import type { Pack } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import type { Settings } from '@shared/model/settings';

/** A judge that is put together when it is first needed. */
export interface LateJudge {
  judgeAnswer: JudgeAnswer;
  /** Puts it together now. */
  prepare(): void;
  /** Resolves once it is put together. */
  prepared: Promise<void>;
  /** The program's own rubric; null where it could not be read. */
  rubric(): Rubric | null;
  /** The rubric that answers from a pack are judged by; null where the program's own could not be read. */
  rubricFor(pack: Pack): Rubric | null;
  /** The ranges of delivery as the settings leave them, and as they are shipped. */
  deliveryNorms(): Result<CallOutput<'delivery:norms'>>;
}

/**
 * Reading and checking a rubric takes 150 to 200 ms in which no window can be drawn, so it waits until an answer is judged
 * or nobody waits for anything. What is wrong with the rubric is told once; nothing is scored then.
 * The settings are read anew for every answer, so that another range shows at once.
 */
export function judgeWhenAsked(
  folder: string,
  settings: () => Settings,
  tell: (failure: Failure) => void,
): LateJudge {
  const valueOf = <T>(result: Result<T>): T | null => {
    if (!result.ok) tell(result.error);
    return result.ok ? result.value : null;
  };
  const asSet = (shipped: DeliveryNorms): DeliveryNorms => {
    const { profile, norms } = settings();
    return effectiveNorms(shipped, profile, norms);
  };
  let loaded: Result<DeliveryNorms> | null = null;
  const shippedNorms = (): Result<DeliveryNorms> => (loaded ??= loadDeliveryNorms(folder));
  let own: { rubric: Rubric; ofPack: (pack: Pack) => Rubric } | null = null;
  let norms: (() => DeliveryNorms) | null = null;
  let tellPrepared: (() => void) | null = null;
  const prepared = new Promise<void>((resolve) => {
    tellPrepared = resolve;
  });
  let isPrepared = false;
  const prepare = (): void => {
    if (isPrepared) return;
    isPrepared = true;
    tellPrepared?.();
    const shipped = valueOf(shippedNorms());
    norms = shipped && (() => asSet(shipped));
    const rubric = valueOf(loadRubric(folder));
    own = rubric && { rubric, ofPack: rubricsOfPacks(rubric, tell) };
  };
  const rubricFor = (pack: Pack): Rubric | null => {
    prepare();
    return own?.ofPack(pack) ?? null;
  };
  return {
    judgeAnswer: (answer) => judgeByRubric(rubricFor(answer.pack), norms)(answer),
    prepare,
    prepared,
    rubric: () => {
      prepare();
      return own?.rubric ?? null;
    },
    rubricFor,
    deliveryNorms: () => {
      const shipped = shippedNorms();
      return shipped.ok ? succeed({ effective: asSet(shipped.value), shipped: shipped.value }) : shipped;
    },
  };
}

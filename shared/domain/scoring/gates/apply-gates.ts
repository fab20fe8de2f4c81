import type { Condition, GateRule, ResponseTypeRule } from '@shared/model/rubric';
import type { QuestionKind } from '@shared/model/pack';
import type { Gate, ResponseType } from '@shared/model/score';
import type { Facts } from './measure-facts';

function hold(conditions: readonly Condition[], facts: Facts): boolean {
  return conditions.every(({ fact, below = Infinity, from = -Infinity }) => {
    const value = facts[fact];
    return value < below && value >= from;
  });
}

/** A gate that applies, with what to do about it. */
export type AppliedGate = Gate & Pick<GateRule, 'advice' | 'offTopic'>;

/** The gates that apply to an answer, lowest limit first. */
export function applyGates(rules: readonly GateRule[], kind: QuestionKind, facts: Facts): AppliedGate[] {
  return rules
    .filter((rule) => rule.kinds === undefined || rule.kinds.includes(kind))
    .filter(({ when, orWhen }) => hold(when, facts) || (orWhen !== undefined && hold(orWhen, facts)))
    .map(({ id, cap, reason, advice, offTopic }) => ({ id, cap, reason, advice, offTopic }))
    .toSorted((a, b) => a.cap - b.cap);
}

/** How the answer answers: the first type whose conditions hold. */
export function responseTypeOf(rules: readonly ResponseTypeRule[], facts: Facts): ResponseType {
  return rules.find((rule) => hold(rule.when, facts))?.type ?? 'none';
}

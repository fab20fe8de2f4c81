import type { ScoringSetUp } from '@electron/cli/scoring/score-row';
import { scoreRow } from '@electron/cli/scoring/score-row';
import type { Finding } from '@tests/bench/measurement';
import { segmentedAnswers } from '@tests/support/labelled-answers';
import { mean } from '@tests/support/judgement/statistics';

const absent: Finding = {
  value: null,
  note: 'the answers of other people lie beside the repository in development only (GREENROOM_SHARED names another place)',
};

/** Good answers that nobody of this project wrote: they must score well, and no junk gate may fire on them. */
export function otherPeoplesFigures(setUp: ScoringSetUp): { others: Finding; falseAlarms: Finding } {
  const answers = segmentedAnswers();
  if (!answers) return { others: absent, falseAlarms: absent };
  const junk = new Set(setUp.rubric.gates.flatMap((gate) => (gate.junk ? [gate.id] : [])));
  const rows = answers.map(({ id, question, text }) => scoreRow({ id, question, text }, setUp));
  const fired = rows.filter(({ gates }) => gates.some(({ id }) => junk.has(id)));
  return {
    others: {
      value: Math.round(mean(rows.map(({ overall }) => overall)) * 100) / 100,
      note: `${rows.length} answers`,
    },
    falseAlarms: {
      value: Math.round((fired.length / rows.length) * 1000) / 1000,
      note: `${fired.length} of ${rows.length} answers`,
    },
  };
}

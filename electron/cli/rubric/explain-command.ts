import { readText } from '@electron/cli/scoring/read-input';
import { questionOf } from '@electron/cli/scoring/score-row';
import { setUpScoring, type SetUpOptions } from '@electron/cli/scoring/set-up';
import type { CommandOutcome } from '@electron/cli/packs/command-outcome';
import { explainAnswer } from './explain-answer';

export interface ExplainOptions extends SetUpOptions {
  question: string | undefined;
  questionText: string | undefined;
}

/** Shows how the level of one answer comes about, for reading. */
export async function explainCommand(path: string, options: ExplainOptions): Promise<CommandOutcome> {
  const text = await readText(path);
  if (!text.ok) return { exitCode: 1, stdout: '', stderr: `${text.problem}\n` };
  const ready = await setUpScoring(options);
  if (!ready.ok) return { exitCode: 1, stdout: '', stderr: `${ready.problem}\n` };
  const { pack, rubric } = ready.value;
  const question = questionOf({ question_id: options.question, question: options.questionText }, ready.value);
  return { exitCode: 0, stdout: explainAnswer({ text: text.value, question, pack, rubric }), stderr: '' };
}

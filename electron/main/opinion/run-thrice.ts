import type { ModelServer } from '@electron/main/opinion/model-server';
import { opinionPrompt, type OpinionInput } from '@shared/domain/opinion/opinion-prompt';
import { readReply } from '@shared/domain/opinion/read-reply';
import { replySchema } from '@shared/domain/opinion/reply-schema';
import type { Opinion } from '@shared/model/opinion';

export interface RunsWish {
  server: ModelServer;
  model: string;
  input: OpinionInput;
  /** Of the first run; each further run has the next one. */
  seed: number;
  /** For one run. */
  limitMs: number;
  signal: AbortSignal;
  /** Told before each run. */
  onRun(run: number, of: number): void;
}

type Runs =
  | { state: 'done'; value: Pick<Opinion, 'runs' | 'failedRuns'> }
  | { state: 'failed'; message: string }
  | { state: 'cancelled' };

const runsWanted = 3;

/** Seeds are 31 bits wide: some servers take no more. */
const seedRange = 2 ** 31;

/**
 * Asks the model the same thing three times with different seeds, one after the other, so that its spread can be seen.
 * A run that fails is named; only when none was of use there is no opinion.
 */
export async function runThrice({ server, model, input, ...wish }: RunsWish): Promise<Runs> {
  const { seed, limitMs, signal, onRun } = wish;
  const messages = opinionPrompt(input);
  const qualityIds = input.qualities.map(({ id }) => id);
  const schema = replySchema(qualityIds);
  const runs: Opinion['runs'] = [];
  const failedRuns: string[] = [];
  for (let run = 1; run <= runsWanted; run += 1) {
    onRun(run, runsWanted);
    const question = { model, messages, schema, seed: (seed + run - 1) % seedRange, limitMs, signal };
    const answer = await server.ask(question);
    if (answer.state === 'cancelled' || signal.aborted) return { state: 'cancelled' };
    const read =
      answer.state === 'done'
        ? readReply(answer.value, input.text, qualityIds)
        : ({ ok: false, problem: answer.message } as const);
    if (read.ok) runs.push(read.run);
    else failedRuns.push(read.problem);
    // A server that has gone does not come back between two runs.
    if (answer.state === 'failed' && answer.final) break;
  }
  if (runs.length > 0) return { state: 'done', value: { runs, failedRuns } };
  return { state: 'failed', message: [...new Set(failedRuns)].join(' ') };
}

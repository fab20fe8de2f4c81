import type { OfferedModel } from '@electron/main/opinion/model-server';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** The model to ask: the one that the settings name, or the only one there is. One that runs elsewhere is refused. */
export function chooseModel(offered: readonly OfferedModel[], wanted: string): Result<string> {
  const here = offered.filter(({ isElsewhere }) => !isElsewhere);
  const names = here.map(({ name }) => name);
  if (wanted === '') {
    const [only] = names;
    if (names.length === 1 && only !== undefined) return succeed(only);
    if (names.length === 0) return fail('not-found', 'The server has no model yet. Fetch one there first.');
    return fail('bad-request', `Choose one of the server’s models in the settings: ${listed(names)}.`);
  }
  // Ollama calls a model without a tag "latest".
  const named = offered.find(({ name }) => name === wanted || name === `${wanted}:latest`);
  if (named?.isElsewhere) {
    return fail(
      'bad-request',
      `${wanted} runs on a computer elsewhere, so it is not asked. Choose a model that is here.`,
    );
  }
  if (named) return succeed(named.name);
  const there = names.length === 0 ? 'It has none yet.' : `It has ${listed(names)}.`;
  return fail('not-found', `The server has no model called ${wanted}. ${there}`);
}

const mostNames = 6;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and others` : shown;
}

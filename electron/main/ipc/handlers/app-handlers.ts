import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { AppDescription } from '@shared/ipc/contract';
import { fail, succeed, type Result } from '@shared/ipc/result';

export interface AppHandlerParts {
  describe(): AppDescription;
  /** Shows the data folder in the system's own file browser; answers with a problem, or an empty string. */
  openDataFolder(): Promise<string>;
  /** Opens the print dialogue. */
  print(): Promise<Result<null>>;
  /** The page has subscribed to its events and begins to ask. */
  onPageListens(): void;
}

/** Answers about the program itself. */
export function appHandlers(parts: AppHandlerParts): TopicHandlers<'app'> {
  return {
    'app:describe': () => {
      parts.onPageListens();
      return succeed(parts.describe());
    },
    'app:open-data-folder': async () => {
      const problem = await parts.openDataFolder();
      return problem === '' ? succeed(null) : fail('not-found', `The folder could not be opened: ${problem}`);
    },
    'app:print': () => parts.print(),
  };
}

import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { OpenedServices } from '@electron/main/app/open-services';

/** Answers about transcripts. */
export function transcriptHandlers(
  opened: Promise<Pick<OpenedServices, 'services'>>,
): TopicHandlers<'transcript'> {
  const transcripts = opened.then(({ services }) => services.transcripts);
  return {
    'transcript:correct': async ({ text, ...key }) => (await transcripts).correct(key, text),
    'transcript:drop-correction': async (key) => (await transcripts).dropCorrection(key),
    'transcript:rerun': async (key) => (await transcripts).rerun(key),
  };
}

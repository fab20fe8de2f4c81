import { constants } from 'node:os';
import { remuxWebm } from '@electron/remuxer/remux-webm';
import { serveRequests } from '@electron/utility/serve-requests';
import { RemuxRequestSchema, type RemuxResult } from '@shared/remuxer-protocol/messages';

serveRequests({
  // The take that was just finished is being transcribed at the same time, and somebody waits for that.
  priority: constants.priority.PRIORITY_BELOW_NORMAL,
  requests: RemuxRequestSchema,
  work: ({ inputPath, outputPath }): Promise<RemuxResult> => remuxWebm(inputPath, outputPath),
});

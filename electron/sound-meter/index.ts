import { constants } from 'node:os';
import { measureFile } from '@electron/sound-meter/measure-file';
import { serveRequests } from '@electron/utility/serve-requests';
import { SoundMeterRequestSchema, type SoundMeterResult } from '@shared/sound-meter-protocol/messages';

serveRequests({
  // Nobody waits for it, and the transcriber may be listening to the next answer.
  priority: constants.priority.PRIORITY_LOW,
  requests: SoundMeterRequestSchema,
  work: async ({ pcmPath, speech }): Promise<SoundMeterResult> => ({
    sound: await measureFile(pcmPath, speech),
  }),
});

import { defineDocument } from '@electron/main/storage/migrations/document-format';
import { z } from 'zod';

/** A document for tests of storage: a number, and as much padding as a test wants the file to be long. */
export const tallyFormat = defineDocument({
  name: 'The tally',
  schemaVersion: 1,
  schema: z.object({ schemaVersion: z.literal(1), count: z.number(), padding: z.string() }),
  migrations: [],
});

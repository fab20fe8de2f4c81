import { z } from 'zod';
import { LibraryEntrySchema, SessionSchema } from '@shared/model/session';
import { SettingsSchema } from '@shared/model/settings';
import { TranscriptRecordSchema } from '@shared/model/transcript';
import { defineDocument } from '@electron/main/storage/migrations/document-format';

/** What `library.json` holds: each entry with the stamp of the session file that it was made from. */
const LibraryFileSchema = z.object({
  schemaVersion: z.literal(1),
  sessions: z.array(
    z.object({
      entry: LibraryEntrySchema,
      stamp: z.object({ mtimeMs: z.number(), sizeBytes: z.number() }).nullable(),
    }),
  ),
});

/** Every kind of file that is stored as JSON. A new version of one brings a migration and a fixture of the old one. */
export const documentFormats = {
  /** `settings.json` */
  settings: defineDocument({
    name: 'The settings file',
    schemaVersion: 1,
    schema: SettingsSchema,
    migrations: [],
  }),
  /** `sessions/<id>/session.json` */
  session: defineDocument({
    name: 'The session file',
    schemaVersion: 1,
    schema: SessionSchema,
    migrations: [],
  }),
  /** `sessions/<id>/takes/<id>/transcript.json` */
  transcript: defineDocument({
    name: 'The transcript',
    schemaVersion: 1,
    schema: TranscriptRecordSchema,
    migrations: [],
  }),
  /** `library.json`, which can always be made anew from the session files. */
  library: defineDocument({
    name: 'The list of sessions',
    schemaVersion: 1,
    schema: LibraryFileSchema,
    migrations: [],
  }),
};

import { z } from 'zod';
import { LibraryEntrySchema, SessionSchema } from '@shared/model/session';
import { SettingsSchema } from '@shared/model/settings';
import { TranscriptRecordSchema } from '@shared/model/transcript';
import { LoopSchema } from '@shared/model/loop';
import { libraryToVersion2 } from '@electron/main/storage/migrations/library-to-version-2';
import { sessionToVersion2 } from '@electron/main/storage/migrations/session-to-version-2';
import { defineDocument } from '@electron/main/storage/migrations/document-format';

/** What `library.json` holds: each entry with the stamp of the session file that it was made from. */
const LibraryFileSchema = z.object({
  schemaVersion: z.literal(2),
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
    schemaVersion: 2,
    schema: SessionSchema,
    migrations: [sessionToVersion2],
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
    schemaVersion: 2,
    schema: LibraryFileSchema,
    migrations: [libraryToVersion2],
  }),
  /** `loops/<id>/loop.json` */
  loop: defineDocument({ name: 'The loop file', schemaVersion: 1, schema: LoopSchema, migrations: [] }),
};

import { z } from 'zod';
import { SoundMeasuresSchema } from '@shared/model/delivery';
import { OpinionSchema } from '@shared/model/opinion';
import { LibraryEntrySchema, SessionSchema } from '@shared/model/session';
import { OutsideRatingsSchema } from '@shared/model/outside-rating';
import { RealInterviewLogSchema } from '@shared/model/real-interview';
import { SettingsSchema } from '@shared/model/settings';
import { TranscriptRecordSchema } from '@shared/model/transcript';
import { LoopSchema } from '@shared/model/loop';
import { libraryToVersion2 } from '@electron/main/storage/migrations/library-to-version-2';
import { sessionToVersion2 } from '@electron/main/storage/migrations/session-to-version-2';
import { ProgressFileSchema } from '@electron/main/storage/progress-digest';
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
  /** `sessions/<id>/takes/<id>/sound.json`, which can always be made anew from the recording. */
  sound: defineDocument({
    name: 'The measures of the sound',
    schemaVersion: 1,
    schema: z.object({ schemaVersion: z.literal(1), sound: SoundMeasuresSchema }),
    migrations: [],
  }),
  /** `sessions/<id>/takes/<id>/opinion.json` */
  opinion: defineDocument({
    name: 'The second opinion',
    schemaVersion: 1,
    schema: OpinionSchema,
    migrations: [],
  }),
  /** `sessions/<id>/ratings.json` */
  outsideRatings: defineDocument({
    name: 'The ratings by others',
    schemaVersion: 1,
    schema: OutsideRatingsSchema,
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
  /** `progress.json`, which can always be made anew from the sessions and their transcripts. */
  progress: defineDocument({
    name: 'The digest of your progress',
    schemaVersion: 1,
    schema: ProgressFileSchema,
    migrations: [],
  }),
  /** `interviews.json` */
  realInterviews: defineDocument({
    name: 'The log of real interviews',
    schemaVersion: 1,
    schema: RealInterviewLogSchema,
    migrations: [],
  }),
};

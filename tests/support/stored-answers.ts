import { mkdirSync } from 'node:fs';
import { shippedJudge } from '@tests/support/shipped-judge';
import { TakeJudge } from '@electron/main/sessions/take-judge';
import { DataPaths } from '@electron/main/storage/data-paths';
import { SoundStore } from '@electron/main/storage/sound-store';
import { TranscriptStore } from '@electron/main/storage/transcript-store';
import { succeed } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import type { Session } from '@shared/model/session';
import { aPack } from '@tests/support/library-samples';
import { aTranscript } from '@tests/support/review-samples';
import { packQualities } from '@tests/support/scored-answer';
import { scratchFolder } from '@tests/support/scratch-folder';

/** The pack of the sample session, with the qualities of the Amazon pack. */
export function judgedPack(): Pack {
  return { ...aPack(), qualities: packQualities };
}

/** Real transcripts of a session's takes in a folder of their own, and the judge that the program has. */
export async function storedAnswers(session: Session, said: Record<string, string>) {
  const paths = new DataPaths(scratchFolder());
  const transcripts = new TranscriptStore({ paths, now: Date.now, report: () => undefined });
  for (const [takeId, text] of Object.entries(said)) {
    mkdirSync(paths.takeFolder(session.id, takeId), { recursive: true });
    const record = aTranscript({ takeId }, text);
    await transcripts.update({ sessionId: session.id, takeId }, () => succeed(record));
  }
  const judge = new TakeJudge({
    ports: { findPack: judgedPack, judgeAnswer: shippedJudge },
    transcripts,
    sounds: new SoundStore({ paths, now: Date.now }),
  });
  return { paths, transcripts, judge };
}

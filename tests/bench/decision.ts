import { join } from 'node:path';
import { callApp, waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { openPractice, withDataFolder, type Practice } from '@tests/bench/app/practice';
import { median } from '@tests/bench/median';
import type { Measurement } from '@tests/bench/measurement';
import { sampleAnswerFile } from '@tests/support/spoken-fixtures';

/** Stretches of a spoken story, in seconds of the sample: each is an answer to a question of its own. */
const stretches = [
  { fromSec: 0, toSec: 14 },
  { fromSec: 14, toSec: 34 },
  { fromSec: 34, toSec: 60 },
  { fromSec: 60, toSec: 90 },
];
/** Reaction time between the last word and the key that says “done”. */
const reactionMs = 400;
const skipGuardMs = 700;
const packId = 'amazon-backend-developer';

/** One spoken answer to one question: milliseconds from “done” to the beginning of what the interviewer says next. */
async function decisionMs({ page }: Practice, stretch: { fromSec: number; toSec: number }): Promise<number> {
  const { id } = await callApp(page, 'session:create', {
    packId,
    what: { run: 'question', questionId: 'behavioural-stubborn-fault' },
    mode: 'real',
    answerInput: 'audio',
  });
  await callApp(page, 'session:dispatch', { sessionId: id, happening: { type: 'devices-checked' } });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/sessions/${id}/room`);
  await waitForSession(page, id, ({ interview }) => interview.at.phase === 'asking', 'the question');
  await page.waitForTimeout(skipGuardMs);
  await page.keyboard.press('Space');
  await waitForSession(page, id, ({ interview }) => interview.at.phase === 'answering', 'the answer');
  await speak(page, sampleAnswerFile(3), stretch);
  await page.waitForTimeout(reactionMs);
  const doneMs = performance.now();
  await page.keyboard.press('Space');
  const isDecided = (phase: string): boolean => phase !== 'answering' && phase !== 'considering';
  await waitForSession(page, id, ({ interview }) => isDecided(interview.at.phase), 'the decision');
  const tookMs = performance.now() - doneMs;
  await callApp(page, 'session:dispatch', { sessionId: id, happening: { type: 'ended-early' } });
  return tookMs;
}

/** How soon the interviewer goes on after a spoken answer, in the real app. */
export const decision: Measurement<'worst' | 'median'> = {
  name: 'decision',
  needs: ['window'],
  figures: {
    worst: { name: 'done to the interviewer’s decision, worst', unit: 'ms', limit: 700, better: 'lower' },
    median: { name: 'done to the interviewer’s decision, median', unit: 'ms', limit: null, better: 'lower' },
  },
  measure: (bench) =>
    withDataFolder(async (folder) => {
      const practice = await openPractice(bench, join(folder, 'data'));
      try {
        await practice.page.getByText('Getting the transcriber ready').waitFor({ state: 'detached' });
        await callApp(practice.page, 'settings:update', { voice: { source: 'off' } });
        const times: number[] = [];
        for (const stretch of stretches) times.push(await decisionMs(practice, stretch));
        const note = `${times.length} spoken answers of 14 to 30 s`;
        return {
          worst: { value: Math.round(Math.max(...times)), note },
          median: { value: Math.round(median(times)) },
        };
      } finally {
        await practice.app.close();
      }
    }),
};

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { speak as synthesise } from '#scripts/speech/flite.mjs';
import type { Session } from '@shared/model/session';
import { expect, test } from '@tests/support/running-app/app-test';
import { beginAnswer, goTo, waitForPhase } from '@tests/support/running-app/room';
import { waveBytes } from '@tests/support/wave-bytes';

/** Says sentences in a synthetic voice into the microphone of the room. */
async function say(page: Page, folder: string, ...sentences: string[]): Promise<void> {
  for (const [index, sentence] of sentences.entries()) {
    const file = join(folder, `said-${index}.wav`);
    const { samples } = synthesise(sentence, 'slt');
    writeFileSync(file, waveBytes(samples, { sampleRateHz: 16_000, channels: 1 }));
    await speak(page, file);
  }
}

/** One question with its follow-ups, its room open and its answer being given. */
async function openQuestion(page: Page, questionId: string): Promise<Session> {
  const session = await callApp(page, 'session:create', {
    packId: 'amazon-backend-developer',
    what: { run: 'question', questionId },
    mode: 'real',
    answerInput: 'audio',
  });
  await callApp(page, 'session:dispatch', {
    sessionId: session.id,
    happening: { type: 'devices-checked' },
  });
  await goTo(page, `/sessions/${session.id}/room`);
  await beginAnswer(page, session.id);
  return session;
}

test('what is no answer is understood by ear, and the answer goes on in the same take', async ({
  greenroom,
}) => {
  const folder = greenroom.folder();
  const { page } = await greenroom.start();
  const { id } = await openQuestion(page, 'behavioural-stubborn-fault');
  const now = () => callApp(page, 'session:get', { sessionId: id });

  await say(page, folder, 'Sorry, could you repeat that please?');
  const repeated = await waitForPhase(page, id, 'asking');
  expect(repeated.interview.at).toMatchObject({ repeats: 1, reply: null });
  await waitForPhase(page, id, 'answering');

  await say(page, folder, 'Let me think for a moment.');
  const waits = await waitForPhase(page, id, 'asking');
  expect(waits.interview.at).toMatchObject({ reply: { line: 'take-your-time' } });
  await waitForPhase(page, id, 'answering');

  await say(page, folder, 'I do not know. I cannot think of an example.');
  const helps = await waitForPhase(page, id, 'asking');
  expect(helps.interview.at).toMatchObject({ reply: { line: 'smaller-example' } });
  await waitForPhase(page, id, 'answering');
  expect((await now()).takes).toHaveLength(1);
});

test('a silence that the user set as the end finishes the answer, and the interviewer follows up', async ({
  greenroom,
}) => {
  const folder = greenroom.folder();
  const { page } = await greenroom.start({ settings: { conditions: { finishAfterPauseSec: 3 } } });
  const { id } = await openQuestion(page, 'behavioural-stubborn-fault');
  await say(
    page,
    folder,
    'Last spring our order service failed every night.',
    'I read the traces and found a loop that held locks in the database.',
    'I moved it into a queue and the failures stopped.',
  );
  const { plan, interview } = await waitForPhase(page, id, 'asking');
  expect(interview.at).toMatchObject({ phase: 'asking', questionIndex: 1, takeId: null });
  expect(plan.questions[1]?.followUp?.rootIndex).toBe(0);
  expect(interview.answers).toHaveLength(1);
});

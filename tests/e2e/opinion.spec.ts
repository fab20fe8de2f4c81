import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { openModelServer, writtenOpinion } from '@tests/support/model-server';
import { expect, test } from '@tests/support/running-app/app-test';
import { watchNetwork } from '@tests/support/running-app/network-watch';
import { beginAnswer, enterRoom, goTo, waitForTake } from '@tests/support/running-app/room';

const written =
  'I am a backend developer. At my last company our search took four seconds, so I measured the slow queries and ' +
  'added two indexes. After that the same search took half a second, and calls to the help desk fell by a third.';

test('a model on this computer is asked on demand only, and its opinion stands beside the score', async ({
  greenroom,
}) => {
  const said = (overall: number) => ({
    text: writtenOpinion({
      overall,
      quotes: [
        { quote: 'added two indexes', says: 'an action of your own' },
        { quote: 'we doubled the revenue', says: 'invented' },
      ],
    }),
  });
  const server = await openModelServer({ replies: [said(3.5), said(2.5), said(3)] });
  const network = watchNetwork(greenroom.folder());
  const { app, page, quit } = await greenroom.start({ devices: false, flags: network.flags });
  const { sessionId, takeId } = await enterRoom(page, 'typed');
  await page.getByLabel('Your answer').fill(written);
  await page.keyboard.press('Control+Enter');
  await waitForTake(page, sessionId, takeId, ({ score }) => score !== null, 'the score');
  await beginAnswer(page, sessionId);
  await callApp(page, 'take:rate', { sessionId, takeId, rating: 3 });
  const scoreNow = async () => (await callApp(page, 'take:review', { sessionId, takeId })).score;
  const scoreBefore = await scoreNow();

  await test.step('off, it is refused and no socket is opened', async () => {
    await expect(callApp(page, 'opinion:ask', { sessionId, takeId })).rejects.toThrow(/switched off/);
    expect(await network.nodeSockets(app)).toEqual([]);
  });

  await test.step('an outside address is refused, and nothing leaves', async () => {
    const outside = { on: true, address: 'http://192.0.2.7:11434' };
    await callApp(page, 'settings:update', { secondOpinion: outside });
    await expect(callApp(page, 'opinion:ask', { sessionId, takeId })).rejects.toThrow(/this computer only/);
    await expect(callApp(page, 'opinion:try', null)).rejects.toThrow(/this computer only/);
    expect(await network.nodeSockets(app)).toEqual([]);
  });

  await test.step('the settings find the models of the server', async () => {
    await callApp(page, 'settings:update', { secondOpinion: { on: false } });
    await page.reload();
    await goTo(page, '/settings?section=opinion');
    const section = page.getByRole('region', { name: 'Second opinion' });
    await section.getByText('Let a language model on this computer read my answers').click();
    await section.getByLabel('Address').fill(server.address);
    await page.keyboard.press('Enter');
    await section.getByRole('button', { name: 'Look for models' }).click();
    await section.getByRole('button', { name: 'Use small:1b' }).click();
    await expect
      .poll(async () => (await callApp(page, 'settings:get', null)).secondOpinion)
      .toEqual({ on: true, address: server.address, protocol: 'ollama', model: 'small:1b' });
  });

  await test.step('asked, it answers with its spread, real quotes only, and the score as it was', async () => {
    await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
    const panel = page.getByRole('region', { name: 'Second opinion' });
    await expect(panel).toContainText('Nothing else is sent.');
    expect(server.questions()).toHaveLength(0);
    await page.keyboard.press('Shift+O');
    await expect(panel).toContainText('3 runs: 2.5, 3, 3.5');
    await expect(panel).toContainText('added two indexes');
    await expect(panel).toContainText('3 quotes were dropped, because nobody said them.');
    await expect(panel).not.toContainText('doubled the revenue');
    expect(await scoreNow()).toEqual(scoreBefore);
    const sockets = await network.nodeSockets(app);
    expect(sockets.length).toBeGreaterThan(0);
    expect(sockets.every((each) => each.includes('"127.0.0.1"') && each.includes(String(server.port)))).toBe(
      true,
    );
  });

  await quit();
  expect(network.left(), 'Chromium itself has sent nothing').toEqual([]);
  await server.close();
});

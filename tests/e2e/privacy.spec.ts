import { expect, test } from '@tests/support/running-app/app-test';
import { openListeningServer } from '@tests/support/running-app/listening-server';
import { watchNetwork } from '@tests/support/running-app/network-watch';
import { tryWaysOut } from '@tests/support/running-app/ways-out';

test('no way out of the page reaches a server, though one listens next door', async ({ greenroom }) => {
  const server = await openListeningServer();
  const network = watchNetwork(greenroom.folder());
  const { app, page, quit } = await greenroom.start({ flags: network.flags });

  await fetch(`http://127.0.0.1:${server.port}`).catch(() => undefined);
  const own = server.attempts();
  expect(own, 'the server notices who comes').toBeGreaterThan(0);

  expect(await tryWaysOut(page, server.port)).toEqual([]);
  expect(server.attempts()).toBe(own);
  expect(await network.nodeSockets(app)).toEqual([]);
  await quit();
  expect(network.left()).toEqual([]);
  await server.close();
});

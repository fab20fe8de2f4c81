import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { answerText, openServer, withAnswer, type AskedAnswer } from '@tests/support/asked-answer';
import { openModelServer, writtenOpinion } from '@tests/support/model-server';
import { valueOf } from '@tests/support/session-room';
import { describe, expect, it } from 'vitest';

const stored = async ({ room, key }: AskedAnswer) => valueOf(await room.reviews.review(key)).opinion;
const replies = (...ratings: number[]) => ratings.map((overall) => ({ text: writtenOpinion({ overall }) }));

describe.each(['ollama', 'openai'] as const)('a model behind a server that speaks as %s', (protocol) => {
  it('is asked three times with three seeds, and its opinion is kept beside the answer', async () => {
    const said = writtenOpinion({
      overall: 2.5,
      quotes: [
        { quote: 'added  two indexes', says: 'an own action' },
        { quote: 'saved a million pounds', says: 'invented' },
      ],
    });
    const server = await openServer({ replies: [{ text: said }, ...replies(3.5, 3)] });
    const asked = await withAnswer({ protocol, address: server.address, model: 'small:1b' });
    const done = await asked.ask();
    if (done.state !== 'done') throw new Error(JSON.stringify(done));
    expect(asked.progress.flatMap((each) => (each.state === 'asking' ? [each.run] : []))).toEqual([
      1, 1, 2, 3,
    ]);
    expect(done.opinion.runs.map(({ overall }) => overall)).toEqual([2.5, 3.5, 3]);
    expect(done.opinion.runs[0]).toMatchObject({ droppedQuotes: 1 });
    expect(done.opinion.runs[0]?.quotes).toEqual([
      { quote: 'added two indexes', start: 32, end: 49, says: 'an own action' },
    ]);
    expect(done.opinion).toMatchObject({ model: 'small:1b', text: answerText, failedRuns: [] });
    expect(await stored(asked)).toEqual(done.opinion);
    const questions = server.questions();
    const seeds = questions.map(
      ({ body }) => (protocol === 'ollama' ? body['options'] : body) as { seed: number },
    );
    expect(seeds.map(({ seed }) => seed)).toEqual([41, 42, 43]);
    expect(questions[0]?.body).toMatchObject({ model: 'small:1b', stream: false });
    const shape = protocol === 'ollama' ? 'format' : 'response_format';
    expect(JSON.stringify(questions[0]?.body[shape])).toContain('"overall"');
  });

  it('hears the question, the levels and the words of the answer, and nothing else of the user', async () => {
    const server = await openServer();
    const asked = await withAnswer({ protocol, address: server.address });
    await asked.ask();
    const [question] = server.questions();
    const sent = JSON.stringify(question?.body);
    expect(sent).toContain(answerText);
    const session = valueOf(await asked.room.sessions.get(asked.key.sessionId));
    expect(sent).toContain(session.plan.questions[0]?.text.slice(0, 30));
    for (const secret of [asked.key.sessionId, asked.key.takeId, session.company, session.createdAt]) {
      expect(sent).not.toContain(secret);
    }
    const usual = ['accept', 'connection', 'content-length', 'content-type', 'host', 'transfer-encoding'];
    expect(Object.keys(question?.headers ?? {}).filter((name) => !usual.includes(name))).toEqual([]);
  });

  it('may fail in one run: the other two count, and the reason is kept', async () => {
    const server = await openServer({
      replies: [...replies(2), { text: 'I would say a solid four.' }, ...replies(3)],
    });
    const done = await (await withAnswer({ protocol, address: server.address })).ask();
    expect(done).toMatchObject({
      state: 'done',
      opinion: {
        runs: [{ overall: 2 }, { overall: 3 }],
        failedRuns: ['The model did not reply in the form it was asked for.'],
      },
    });
  });

  it('that never answers in the form asked for gives no opinion, and the one before stays', async () => {
    const server = await openServer({ replies: [...replies(4, 4, 4), { text: 'no' }] });
    const asked = await withAnswer({ protocol, address: server.address });
    await asked.ask();
    const before = await stored(asked);
    expect(await asked.ask()).toEqual({
      state: 'failed',
      message: 'The model did not reply in the form it was asked for.',
    });
    expect(await stored(asked)).toEqual(before);
  });

  it('can be stopped in the middle: the server is told, and nothing is kept', async () => {
    const server = await openServer({ replies: [...replies(4), { hang: true }] });
    const asked = await withAnswer({ protocol, address: server.address });
    valueOf(await asked.service.ask(asked.key));
    while (server.questions().length < 2) await wait(5);
    asked.service.cancel(asked.key);
    expect(await asked.end()).toEqual({ state: 'cancelled' });
    expect(await stored(asked)).toBeNull();
    while (server.hungUp() === 0) await wait(5);
    expect(server.questions()).toHaveLength(2);
  });

  it('that takes too long is given up with a sentence', async () => {
    const server = await openServer({ replies: [{ hang: true }] });
    const asked = await withAnswer({ protocol, address: server.address }, 60);
    expect(await asked.ask()).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/did not answer within 0 seconds/) as string,
    });
  });

  it('that is not there is named, with those that are', async () => {
    const server = await openServer({ models: [{ name: 'small:1b' }, { name: 'big:70b' }] });
    const asked = await withAnswer({ protocol, address: server.address, model: 'gone' });
    expect(await asked.ask()).toEqual({
      state: 'failed',
      message: 'The server has no model called gone. It has small:1b, big:70b.',
    });
    expect(server.questions()).toEqual([]);
  });

  it('that runs on somebody else’s computer is neither listed nor asked', async () => {
    const models = [
      { name: 'mine', remote_host: 'https://ollama.com:443' },
      { name: 'x:cloud' },
      { name: 'here' },
    ];
    const server = await openServer({ models });
    const asked = await withAnswer({ protocol, address: server.address, model: 'mine' });
    expect(await asked.ask()).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/runs on a computer elsewhere/) as string,
    });
    expect(await asked.service.tryServer()).toEqual({ ok: true, value: { models: ['here'] } });
    expect(server.questions()).toEqual([]);
  });

  it.each([
    [
      'sends on to another address',
      { status: 307, body: {}, location: 'http://example.com/' },
      /not followed/,
    ],
    ['writes without end', { bytes: 2_000_000 }, /too long/],
    ['breaks off', { breakOff: true }, /broke off/],
    ['refuses', { status: 500, body: { error: 'out of memory' } }, /number 500.*out of memory/],
    ['is still loading', { status: 503, body: { error: { message: 'Loading model' } } }, /still loading/],
    ['speaks another protocol', { status: 200, body: { answer: 42 } }, /other kind of server/],
  ] as const)('whose server %s gives a plain sentence', async (_what, reply, message) => {
    const server = await openServer({ replies: [reply] });
    const asked = await withAnswer({ protocol, address: server.address });
    expect(await asked.ask()).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(message) as string,
    });
    expect(await stored(asked)).toBeNull();
  });

  it('whose server does not run fails at once, and says what to do', async () => {
    const server = await openModelServer();
    await server.close();
    const asked = await withAnswer({ protocol, address: server.address });
    const message = `Nothing answers at ${server.address}. Start the program that runs your model, then try again.`;
    expect(await asked.ask()).toEqual({ state: 'failed', message });
  });
});

describe('asking a model', () => {
  it('falls back to a plain question where the server knows no schemas', async () => {
    const server = await openServer({ knowsSchemas: false });
    const asked = await withAnswer({ protocol: 'openai', address: `${server.address}/v1/` });
    expect(await asked.ask()).toMatchObject({ state: 'done' });
  });

  it('finds a server at localhost on either of its two numbers', async () => {
    const server = await openServer({ host: '::1' });
    const asked = await withAnswer({ address: `http://localhost:${server.port}` });
    expect(await asked.ask()).toMatchObject({ state: 'done' });
  });

  it('goes on where it stands when the page asks again, and refuses a second answer meanwhile', async () => {
    const server = await openServer({ replies: [{ hang: true }] });
    const asked = await withAnswer({ address: server.address });
    valueOf(await asked.service.ask(asked.key));
    while (server.questions().length < 1) await wait(5);
    asked.progress.length = 0;
    expect(await asked.service.ask(asked.key)).toMatchObject({ ok: true });
    expect(asked.progress).toEqual([{ state: 'asking', run: 1, of: 3 }]);
    const other = { ...asked.key, takeId: 'another' };
    expect(await asked.service.ask(other)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/busy with another/) as string },
    });
    asked.service.cancel(asked.key);
    await asked.end();
    expect(server.questions()).toHaveLength(1);
  });

  it('changes neither the score of the answer nor what the session says of it', async () => {
    const server = await openServer({ replies: replies(1) });
    const asked = await withAnswer({ address: server.address });
    const file = asked.room.paths.sessionFile(asked.key.sessionId);
    const before = [readFileSync(file, 'utf8'), valueOf(await asked.room.reviews.review(asked.key)).score];
    await asked.ask();
    expect([readFileSync(file, 'utf8'), valueOf(await asked.room.reviews.review(asked.key)).score]).toEqual(
      before,
    );
    expect(existsSync(asked.room.paths.opinionFile(asked.key.sessionId, asked.key.takeId))).toBe(true);
  });
});

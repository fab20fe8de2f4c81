import { createLoop, goodStory, holdRound, loopRoom } from '@tests/support/loop-room';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, typeAnswer, valueOf, type SessionRoom } from '@tests/support/session-room';
import type { Session } from '@shared/model/session';
import { describe, expect, it } from 'vitest';

const twoExamples = { what: { run: 'drill', qualityId: 'bias_for_action' } } as const;
const otherStory =
  'Two years ago a hospital asked us for a report on missed appointments. I called the ward, drew the pages on paper and ' +
  'built the first one in a day, so that the nurses could try it, and they used it every morning from then on.';

/** A session whose first example is this story. */
async function told(room: SessionRoom, text: string): Promise<Session> {
  return typeAnswer(room, await createSession(room, 'typed', twoExamples), text);
}

const secondRootOf = ({ plan }: Session) =>
  plan.questions.findIndex(({ followUp }, index) => index > 0 && followUp === null);

describe('a story that is told once more', () => {
  it('is recognised within the same round, with what it was about', async () => {
    const room = await loopRoom(scratchFolder());
    const session = await told(room, goodStory);
    const { stories } = room.interviewer;
    const found = await stories.recognise(session, secondRootOf(session), goodStory);
    expect(found?.about).not.toBe('');
    expect(await stories.recognise(session, secondRootOf(session), otherStory)).toBeNull();
  });

  it('is not compared with itself', async () => {
    const room = await loopRoom(scratchFolder());
    const session = await told(room, goodStory);
    expect(await room.interviewer.stories.recognise(session, 0, goodStory)).toBeNull();
  });

  it('is recognised in a later round of the same loop, and in no other session', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const first = await holdRound(room, { loop, index: 0 });
    const second = valueOf(await room.loops.openRound(loop.id, 1));
    const { stories } = room.interviewer;
    expect(await stories.before(second, 0)).toMatchObject([{ text: goodStory, roundName: first.title }]);
    expect(await stories.recognise(second, 0, goodStory)).not.toBeNull();
    const alone = await createSession(room, 'typed', twoExamples);
    expect(await stories.recognise(alone, 0, goodStory)).toBeNull();
  });

  it('is not held against an earlier round', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const later = await holdRound(room, { loop, index: 1 });
    const first = valueOf(await room.loops.openRound(loop.id, 0));
    expect(later.takes).toHaveLength(1);
    expect(await room.interviewer.stories.before(first, 0)).toEqual([]);
  });

  it('is forgotten with a session that was deleted', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const first = await holdRound(room, { loop, index: 0 });
    const second = valueOf(await room.loops.openRound(loop.id, 1));
    await room.sessions.delete(first.id);
    expect(await room.interviewer.stories.before(second, 0)).toEqual([]);
  });

  it('is heard with what was added to it in follow-ups', async () => {
    const room = await loopRoom(scratchFolder());
    const session = await typeAnswer(room, await told(room, 'We had a problem with an export.'), goodStory);
    const [story] = await room.interviewer.stories.before(session, secondRootOf(session));
    expect(story?.text).toBe(`We had a problem with an export. ${goodStory}`);
  });

  it('is asked for in the room: the interviewer would like another one', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    await holdRound(room, { loop, index: 0 });
    const second = await typeAnswer(room, valueOf(await room.loops.openRound(loop.id, 1)), goodStory);
    expect(second.plan.questions[1]?.followUp?.probeId).toBe('told-before');
  });
});

import { describe, expect, it } from 'vitest';
import { RubricGuideService } from '@electron/main/rubrics/rubric-guide-service';
import { fail, succeed } from '@shared/ipc/result';
import type { RubricGuide } from '@shared/model/rubric-guide';
import type { Session } from '@shared/model/session';
import { shippedRubric } from '@tests/support/scored-answer';
import { shippedExamples } from '@tests/support/shipped-examples';
import { valueOf } from '@tests/support/session-room';
import { judgedPack, storedAnswers } from '@tests/support/stored-answers';
import { threadedSession } from '@tests/support/threaded-session';

const opening =
  'Last autumn the export of our hospital system took forty minutes, and it was my task to make it faster. ' +
  'I looked at the query plan, found a missing index and added it.';
const followUp = 'The export went from forty minutes to three, because the index fitted the filter.';

const said = { 'opening-again': opening, 'first-follow-up': followUp };

type Ports = ConstructorParameters<typeof RubricGuideService>[0];

async function guideTo(takeId: string, part: { session?: Session; ports?: Partial<Ports> } = {}) {
  const session = part.session ?? threadedSession();
  const { transcripts, judge } = await storedAnswers(session, said);
  const guides = new RubricGuideService(
    {
      findPack: judgedPack,
      rubricFor: () => shippedRubric,
      examples: () => shippedExamples,
      ...part.ports,
    },
    { ledger: { read: () => Promise.resolve(succeed(session)) }, transcripts, judge },
  );
  return guides.guide({ sessionId: session.id, takeId });
}

const ticks = ({ ladders }: RubricGuide): boolean[] =>
  ladders.flatMap(({ rungs }) => rungs.flatMap(({ needs }) => needs.map(({ met }) => met)));

describe('the guide to a take', () => {
  it('holds the ladders with the level of this answer, and an example', async () => {
    const guide = valueOf(await guideTo('opening-again'));
    expect(guide.ladders[0]?.level).toBeGreaterThanOrEqual(2);
    expect(ticks(guide)).toContain(true);
    expect(guide.example?.kind).toBe('behavioural');
    expect(guide.rubricVersion).toBe(shippedRubric.version);
  });

  it('reads a follow-up together with the answer that it belongs to', async () => {
    const alone = valueOf(await guideTo('opening-again'));
    const together = valueOf(await guideTo('first-follow-up'));
    const met = (guide: RubricGuide) => ticks(guide).filter(Boolean).length;
    expect(met(together)).toBeGreaterThan(met(alone));
  });

  it('tells no level and ticks nothing while scores are held', async () => {
    const guide = valueOf(await guideTo('opening-again', { session: threadedSession({ scoresHeld: true }) }));
    expect(guide.ladders.filter(({ level, score }) => level !== null || score !== null)).toEqual([]);
    expect(ticks(guide)).not.toContain(true);
    expect(guide.ladders[1]?.anchors).toHaveLength(5);
  });

  it('shows what would count before there are words', async () => {
    const guide = valueOf(await guideTo('opening'));
    expect(guide.ladders[0]).toMatchObject({ level: null });
    expect(ticks(guide)).not.toContain(true);
  });

  it('has the anchors of the pack alone for a question that nobody judges', async () => {
    // The pack has dropped the question since; its kind is that of the plan.
    const findPack = () => ({ ...judgedPack(), questions: [] });
    const { ladders, example } = valueOf(await guideTo('asked', { ports: { findPack } }));
    expect(ladders.map(({ qualityId }) => qualityId)).not.toContain(null);
    expect(ladders.flatMap(({ rungs }) => rungs)).toEqual([]);
    expect(example).toBeNull();
  });
});

describe('a guide that cannot be given', () => {
  it('says that the pack is gone', async () => {
    expect(await guideTo('opening', { ports: { findPack: () => null } })).toEqual(
      fail('not-found', 'The interview pack that this question is from is no longer there.'),
    );
  });

  it('says that the rubric could not be read', async () => {
    expect(await guideTo('opening', { ports: { rubricFor: () => null } })).toMatchObject({
      ok: false,
      error: { code: 'file-corrupt' },
    });
  });

  it('says that there is no such take', async () => {
    expect(await guideTo('no-such-take')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

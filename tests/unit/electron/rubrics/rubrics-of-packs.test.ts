import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeWhenAsked } from '@electron/main/app/judge-when-asked';
import { rubricsOfPacks } from '@electron/main/rubrics/rubrics-of-packs';
import { scoreAnswer } from '@shared/domain/scoring/score-answer';
import type { Failure } from '@shared/ipc/result';
import { PackRubricSchema } from '@shared/model/pack-rubric';
import { SettingsSchema } from '@shared/model/settings';
import { shippedRubric } from '@tests/support/scored-answer';
import { amazonPack as amazon, generalPack as general } from '@tests/support/shipped-packs';

describe('the rubrics of packs', () => {
  it('are put together once for each pack, and are the program’s own for a pack without one', () => {
    const rubricFor = rubricsOfPacks(shippedRubric, () => undefined);
    expect(rubricFor(amazon)).toBe(shippedRubric);
    expect(rubricFor(general)).toBe(rubricFor(general));
    expect(rubricFor(general)).not.toBe(shippedRubric);
  });

  it('leave a pack to the program’s own rubric where its names lead nowhere, and tell so once', () => {
    const told: Failure[] = [];
    const rubricFor = rubricsOfPacks(shippedRubric, (failure) => void told.push(failure));
    const broken = {
      ...general,
      rubric: PackRubricSchema.parse({ qualityLadders: { reliability: 'nowhere' } }),
    };
    expect([rubricFor(broken), rubricFor(broken)]).toEqual([shippedRubric, shippedRubric]);
    expect(told.map(({ message }) => message)).toEqual([
      'The rubric of the pack “Backend Developer, any company” is not used (rubric.json, qualityLadders.reliability): there is no ladder “nowhere”.',
    ]);
  });

  it('are what the judge of the program judges by, and what it explains scores with', () => {
    const settings = SettingsSchema.parse({ schemaVersion: 1 });
    const judge = judgeWhenAsked(
      resolve('resources/rubrics'),
      () => settings,
      () => undefined,
    );
    const [question] = general.questions.filter(({ kind }) => kind === 'behavioural');
    if (!question) throw new Error('the pack has no behavioural question');
    const answer = { question, text: 'Last May I fixed the queue.', words: [], speech: [], sound: null };
    const judged = judge.judgeAnswer({ ...answer, pack: general, durationSec: 0, typed: true });
    expect(judged.score?.rubricVersion).toBe(judge.rubricFor(general)?.version);
    expect(judge.rubricFor(general)?.version).not.toBe(judge.rubric()?.version);
    expect(judge.rubricFor(amazon)).toBe(judge.rubric());
  });
});

const stories: Record<string, string> = {
  problem_solving:
    'Last spring our invoice export hung about once a week. First I reproduced it: I replayed one night of traffic and measured each step. I suspected the database, but I was wrong about that. I switched off one worker at a time and ruled out the network. We could have replaced the library, but I chose to load the fonts once, which was simpler and enough for us. It went from four times a month to zero in five months.',
  reliability:
    'In March we had to change the billing tables. I had promised the date to finance, and two weeks before I told them that we would slip and gave them two options. I rehearsed a rollback and I set up an alert before the release. On the night one mapping was wrong, that was my mistake, and I said so at once. I rolled back in six minutes and repaired the 31 wrong invoices by hand. I wrote a runbook, and it has not failed since.',
  collaboration:
    'Last year Mira and I disagreed about the queue. She wanted a table in Postgres, because she worried about one more service. We sat down together and agreed to test it: I built a small prototype of hers. Hers handled 900 jobs a second and we needed 200, so she was right and I changed my mind. I backed the decision and took over the migration. She runs it on her own now.',
  communication_with_users:
    'In November an accountant at a client rang us, upset that her report was wrong. I called her back and asked her to show me. What she actually needed was the figure by booking date. I explained it in plain words, without jargon, and told her that we could not change it before Friday. A week later I rang her again: it had saved her two hours a day. Now one of us sits with a client every month.',
};

describe('the rubric of the general pack', () => {
  const rubric = rubricsOfPacks(shippedRubric, () => undefined)(general);
  const question = {
    text: 'Tell me about a project you were part of.',
    kind: 'behavioural' as const,
    qualityIds: [],
    targetSec: { min: 60, max: 180 },
  };

  it.each(Object.keys(stories))(
    'finds a story of %s although the question does not ask for it',
    (quality) => {
      const text = stories[quality] ?? '';
      const { qualities } = scoreAnswer({
        text,
        words: null,
        question,
        qualities: general.qualities,
        rubric,
      });
      const [best] = Object.entries(qualities).toSorted(([, a], [, b]) => (b?.score ?? 0) - (a?.score ?? 0));
      expect(best?.[0]).toBe(quality);
      expect(best?.[1]?.score).toBeGreaterThanOrEqual(3);
    },
  );

  it('gives nothing to good resolutions', () => {
    const text =
      'I am a very good team player. I always measure first, keep my promises and listen to users.';
    const { overall, qualities } = scoreAnswer({
      text,
      words: null,
      question,
      qualities: general.qualities,
      rubric,
    });
    expect(Math.max(overall, ...Object.values(qualities).map((one) => one?.score ?? 1))).toBeLessThan(2);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDeliveryNorms } from '@electron/main/rubrics/load-rubric';
import { DataPaths } from '@electron/main/storage/data-paths';
import type { SessionDigest } from '@electron/main/storage/progress-digest';
import { ProgressDigestStore } from '@electron/main/storage/progress-digest-store';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { MeasureNameSchema } from '@shared/model/delivery';
import type { Session } from '@shared/model/session';
import type { Measurement } from '@tests/bench/measurement';
import { median } from '@tests/bench/median';
import { aSession } from '@tests/support/review-samples';
import { shippedRubric } from '@tests/support/scored-answer';
import { openRoom, valueOf } from '@tests/support/session-room';
import { amazonPack } from '@tests/support/shipped-packs';

const sessionCount = 1000;
const answersEach = 5;
/** About what a good story shows. */
const itemsEach = 12;
const shownItems = shippedRubric.items.filter(({ hidden }) => !hidden).map(({ id }) => id);
const runs = 9;
const dayMs = 86_400_000;
const chance = seededRandom(1);
const round = (value: number): number => Math.round(value * 10) / 10;

function aSessionAt(index: number): Session {
  const at = new Date(Date.UTC(2026, 0, 1) + (index / 4) * dayMs).toISOString();
  const plain = { createdAt: at, updatedAt: at, packId: amazonPack.id, mode: 'practice' as const };
  return aSession({ id: `session-${index}`, ...plain });
}

/** Five answers to the pack's own questions, each with scores, evidence and delivery as a spoken answer has them. */
function digestOf({ id, updatedAt, packId, mode }: Session): SessionDigest {
  const questions = amazonPack.questions.filter(({ kind }) => kind === 'behavioural');
  const score = (): number => Math.round((1.5 + 3 * chance()) * 100) / 100;
  const answers = Array.from({ length: answersEach }, (_, index) => {
    const question = questions[Math.floor(chance() * questions.length)] ?? questions[0];
    return {
      at: new Date(Date.parse(updatedAt) + index * 60_000).toISOString(),
      takeId: `${id}-take-${index}`,
      questionId: question?.id ?? '',
      title: question?.title ?? '',
      kind: 'behavioural' as const,
      qualityIds: question?.qualityIds ?? [],
      overall: score(),
      qualities: Object.fromEntries(amazonPack.qualities.slice(0, 4).map((quality) => [quality.id, score()])),
      items: shownItems.filter(() => chance() < itemsEach / shownItems.length),
      selfRating: 3,
      delivery: Object.fromEntries(
        MeasureNameSchema.options.map((measure) => [measure, Math.round(chance() * 10_000) / 1000]),
      ),
    };
  });
  const takeScores = Object.fromEntries(answers.map(({ takeId, overall }) => [takeId, overall]));
  const versions = { rubricVersion: shippedRubric.version, packVersion: amazonPack.version };
  return { sessionId: id, updatedAt, packId, mode, ...versions, answers, takeScores };
}

/** A data folder as after a thousand sessions. */
async function fill(root: string): Promise<void> {
  const paths = new DataPaths(root);
  const digests = await ProgressDigestStore.open({ paths, now: Date.now, report: () => undefined });
  for (let index = 0; index < sessionCount; index += 1) {
    const session = aSessionAt(index);
    await mkdir(paths.sessionFolder(session.id), { recursive: true });
    await writeFile(paths.sessionFile(session.id), JSON.stringify(session));
    digests.put(digestOf(session));
  }
  valueOf(await digests.flush());
}

/** Processor time, which is what the clock would show on a machine with nothing else to do. */
async function timesOf(root: string, projectRoot: string): Promise<number[]> {
  const norms = loadDeliveryNorms(resolve(projectRoot, 'resources/rubrics'));
  const room = await openRoom(root, {
    ports: { rubricFor: () => shippedRubric, deliveryNorms: () => valueOf(norms) },
  });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    const view = valueOf(await room.progress.get(amazonPack.id, null));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (view.answers !== sessionCount * answersEach) throw new Error(`${view.answers} answers were counted.`);
  }
  await room.close();
  return times;
}

/** How long the progress screen waits for its figures with a large library. */
export const progress: Measurement<'first' | 'later'> = {
  name: 'progress',
  needs: [],
  figures: {
    /** Read from the disk: the program does so by itself a few seconds after its start. */
    first: { name: 'progress over 5,000 answers, asked at once', unit: 'ms', limit: null, better: 'lower' },
    later: { name: 'progress over 5,000 answers, once read', unit: 'ms', limit: 150, better: 'lower' },
  },
  async measure({ projectRoot }) {
    const root = await mkdtemp(join(tmpdir(), 'greenroom-progress-'));
    try {
      await fill(root);
      const [first = Infinity, ...later] = await timesOf(root, projectRoot);
      const note = `processor time, ${sessionCount} sessions of ${answersEach} answers`;
      return { first: { value: round(first), note }, later: { value: round(median(later)), note } };
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
};

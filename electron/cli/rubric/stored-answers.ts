import { readdir, readFile } from 'node:fs/promises';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import { plannedQuestion } from '@electron/main/sessions/question-of-take';
import { DataPaths } from '@electron/main/storage/data-paths';
import { systemCode } from '@electron/main/storage/file-failure';
import type { DocumentFormat } from '@electron/main/storage/migrations/document-format';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import { parseDocument } from '@electron/main/storage/migrations/parse-document';
import { joinAnswers, type AnswerPart } from '@shared/domain/threads/join-answers';
import { threadUpTo } from '@shared/domain/threads/thread-of';
import { IdSchema, type Pack } from '@shared/model/pack';
import type { Session } from '@shared/model/session';
import type { AnswerSource, ComparedAnswer } from './compared-answer';

/**
 * Reads a document and touches nothing, unlike the stores of the program, which mend what they find. The program may
 * be running, and a comparison must never change what somebody recorded.
 */
async function readDocument<T>(path: string, format: DocumentFormat<T>): Promise<T | null> {
  try {
    const parsed = parseDocument(format, await readFile(path, 'utf8'));
    return parsed.state === 'sound' ? parsed.value : null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

async function idsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && IdSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .toSorted();
}

/** What was said in each take of a session that has words. */
async function partsOf(session: Session, paths: DataPaths): Promise<Map<string, AnswerPart>> {
  const parts = new Map<string, AnswerPart>();
  for (const take of session.takes) {
    const record = await readDocument(paths.transcriptFile(session.id, take.id), documentFormats.transcript);
    if (record === null) continue;
    const { text, words } = effectiveAnswer(record);
    parts.set(take.id, { takeId: take.id, text, words, durationSec: take.durationMs / 1000 });
  }
  return parts;
}

/** Every answer of a session, a follow-up together with the answer that it belongs to, as the program reads them. */
async function answersOf(session: Session, pack: Pack, paths: DataPaths): Promise<ComparedAnswer[]> {
  const parts = await partsOf(session, paths);
  return session.takes.flatMap((take) => {
    if (!parts.has(take.id)) return [];
    const thread = threadUpTo(session, take);
    const joined = joinAnswers(thread.answers.flatMap(({ takeId }) => parts.get(takeId) ?? []));
    const planned = session.plan.questions[take.questionIndex];
    return [
      {
        name: `${session.createdAt.slice(0, 10)} ${planned?.title ?? take.id}`,
        text: joined.text,
        words: joined.words.length === 0 ? null : joined.words,
        question: plannedQuestion(session, thread.rootIndex, pack),
        pack,
        label: null,
      },
    ];
  });
}

function told(count: number, why: string): string[] {
  if (count === 0) return [];
  return [`${count} stored interview${count === 1 ? ' was' : 's were'} left out: ${why}.`];
}

/** The answers in a data folder, oldest first. Interviews in the bin, or whose scores are still held back, are left out. */
export async function storedAnswers(
  folder: string,
  findPack: (packId: string) => Pack | null,
): Promise<AnswerSource> {
  const paths = new DataPaths(folder);
  const answers: ComparedAnswer[] = [];
  const left = { unread: 0, held: 0, withoutPack: 0 };
  const sessions: Session[] = [];
  for (const id of await idsIn(paths.sessionsFolder)) {
    const session = await readDocument(paths.sessionFile(id), documentFormats.session);
    if (session === null) left.unread += 1;
    else if (session.deletedAt === null) sessions.push(session);
  }
  for (const session of sessions.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))) {
    const pack = findPack(session.packId);
    if (session.scoresHeld) left.held += 1;
    else if (pack === null) left.withoutPack += 1;
    else answers.push(...(await answersOf(session, pack, paths)));
  }
  return {
    answers,
    notes: [
      ...told(left.unread, 'the file cannot be read'),
      ...told(left.held, 'you have not rated the answers yourself yet'),
      ...told(left.withoutPack, 'the pack is no longer there'),
    ],
  };
}

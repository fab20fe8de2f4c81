import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {import('../../shared/model/interview').PlannedQuestion} PlannedQuestion
 * @typedef {import('../../shared/model/pack').QuestionKind} QuestionKind
 * @typedef {import('../../shared/model/pack-listening').RungName} RungName
 *
 * Who says what: the file that answers a question, or null where there is nothing left to say and the interview ends.
 * @typedef {(question: PlannedQuestion) => string | null} Cast
 *
 * Where the rung of a probe is looked up: "result" for "measured-result".
 * @typedef {(probeId: string) => RungName | undefined} RungOf
 */

/**
 * Reads what each probe asks for.
 *
 * @param {string} projectRoot
 * @returns {Promise<RungOf>}
 */
export async function readRungs(projectRoot) {
  const text = await readFile(join(projectRoot, 'resources', 'listening', 'listening.json'), 'utf8');
  /** @type {{ probes: { id: string, rung: RungName }[] }} */
  const { probes } = JSON.parse(text);
  const rungs = new Map(probes.map(({ id, rung }) => [id, rung]));
  return (probeId) => rungs.get(probeId);
}

/**
 * A cast for one stage: the files in their order, one for each question; follow-ups get short answers.
 *
 * @param {readonly string[]} files
 * @param {(question: PlannedQuestion) => string | null} reply
 * @returns {Cast}
 */
export function stageCast(files, reply) {
  const left = [...files];
  return (question) => (question.followUp === null ? (left.shift() ?? null) : reply(question));
}

/** What is said to each kind of question in a loop, by the beginning of the samples' names. */
const spokenFor = /** @type {Partial<Record<QuestionKind, readonly string[]>>} */ ({
  introduction: ['introduction'],
  motivation: ['motivation'],
  logistics: ['logistics'],
  negotiation: ['logistics'],
  database: ['talk'],
  technical: ['talk'],
  your_questions: ['ask'],
});

/** Stories with a result and without one take turns. */
const stories = ['complete', 'thin'];

/**
 * A cast for a whole loop: an answer that fits the kind of question, each sample of a kind before any is said again.
 *
 * @param {ReadonlyMap<string, string>} samples
 * @param {(question: PlannedQuestion) => string | null} reply
 * @returns {Cast}
 */
export function loopCast(samples, reply) {
  const says = takeTurns(samples);
  let told = 0;
  return (question) => {
    if (question.followUp !== null) return reply(question);
    const names = spokenFor[question.kind];
    if (names) return says(names[0] ?? '');
    const story = stories[told % stories.length] ?? '';
    told += 1;
    return says(story);
  };
}

/** Follow-ups that ask for another answer altogether. */
const anotherAnswer = new Set(['told-before', 'other-question', 'asked-back', 'smaller-example']);

/**
 * Short answers to follow-ups, by what is asked for. Asked whether there are more questions, nobody has one.
 *
 * @param {ReadonlyMap<string, string>} samples
 * @param {RungOf} rungOf
 * @returns {(question: PlannedQuestion) => string | null}
 */
export function replies(samples, rungOf) {
  const rungs = /** @type {const} */ (['context', 'decision', 'people', 'learning', 'depth']);
  let turn = 0;
  return ({ kind, followUp }) => {
    if (kind === 'your_questions') return samples.get('no-more-1') ?? null;
    const probeId = followUp?.probeId ?? '';
    if (anotherAnswer.has(probeId)) return samples.get('reply-another') ?? null;
    // A question's own follow-up may ask for anything.
    const rung = rungOf(probeId) ?? rungs[turn++ % rungs.length];
    return samples.get(`reply-${rung}`) ?? null;
  };
}

/**
 * The samples of one beginning after the other, and again from the first.
 *
 * @param {ReadonlyMap<string, string>} samples
 * @returns {(beginning: string) => string | null}
 */
function takeTurns(samples) {
  /** @type {Map<string, number>} */
  const turns = new Map();
  return (beginning) => {
    const files = [...samples].flatMap(([name, file]) => (name.startsWith(`${beginning}-`) ? [file] : []));
    const turn = turns.get(beginning) ?? 0;
    turns.set(beginning, turn + 1);
    return files[turn % Math.max(1, files.length)] ?? null;
  };
}

import type { PacketPoint, RoundRecord } from '@shared/model/debrief';
import { countInWords } from './count-in-words';
import { openingMoment } from './place-moment';
import { asSentence } from './as-sentence';

function storiesToldBefore({ toldBefore, threads }: RoundRecord): PacketPoint[] {
  const points = toldBefore.map(({ takeId, about, earlierRoundName }) => {
    const thread = threads.find(({ takeIds }) => takeIds.includes(takeId));
    return {
      text: `You had told the story about ${about} before, in the round “${earlierRoundName}”.`,
      moment: thread ? openingMoment(thread) : null,
    };
  });
  return points.filter(({ text }, place) => points.findIndex((other) => other.text === text) === place);
}

/** Things worth a word that are no quality. None of them touches a level or a vote. */
export function findRemarks(record: RoundRecord): PacketPoint[] {
  const offTopic = record.threads
    .filter(({ score, wordCount }) => wordCount > 0 && !score.onTopic)
    .map((thread) => ({
      text: `Your answer to “${thread.title}” did not answer the question.`,
      moment: openingMoment(thread),
    }));
  const { skipped } = record;
  const left = `${countInWords(skipped, 'question was', 'questions were')} skipped: that says nothing for or against you`;
  return [
    ...storiesToldBefore(record),
    ...offTopic,
    ...(skipped > 0 ? [{ text: asSentence(left), moment: null }] : []),
  ];
}

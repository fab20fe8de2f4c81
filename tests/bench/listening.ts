import { resolve } from 'node:path';
import { loadPacks } from '@electron/main/packs/load-packs';
import { sameStory } from '@shared/domain/conversation/same-story';
import { understand } from '@shared/domain/conversation/understand';
import { chooseFollowUp } from '@shared/domain/follow-ups/choose-follow-up';
import { readThread } from '@shared/domain/follow-ups/read-thread';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import type { Measurement } from '@tests/bench/measurement';
import { processorTimeMs } from '@tests/bench/processor-time';
import { isJunk, labelledAnswers, scoreAnew } from '@tests/support/labelled-answers';
import { shippedListening } from '@tests/support/shipped-listening';
import { simulateLoop } from '@tests/support/simulated-loop';

const answers = labelledAnswers('tuning').filter((answer) => !isJunk(answer));
const [longest] = answers.toSorted((a, b) => b.text.length - a.text.length);
const threeHundredWords = answers
  .flatMap(({ text }) => text.split(' '))
  .slice(0, 300)
  .join(' ');
/** Longer ones are answers by their length alone. */
const shortAnswer = threeHundredWords.split(' ').slice(0, 140).join(' ');
const round = (value: number): number => Math.round(value * 1000) / 1000;
const loopCount = 1000;

function timeFollowUpMs(): number {
  if (!longest) throw new Error('There are no labelled answers.');
  const score = scoreAnew(longest, threeHundredWords);
  return processorTimeMs(() => {
    chooseFollowUp({
      reading: readThread(score, threeHundredWords),
      question: { kind: 'behavioural', title: 'A stubborn fault', qualityIds: longest.quality_ids },
      ownFollowUps: [],
      listening: shippedListening,
      seat: 'bar-raiser',
      manner: 'sceptical',
      askedProbeIds: [],
      random: seededRandom(1),
    });
  }, 10);
}

/** What an interviewer does between an answer and the next sentence, apart from the scorer and the transcript. */
export const listening: Measurement<'followUp' | 'request' | 'story' | 'packs' | 'loops'> = {
  name: 'listening',
  needs: [],
  figures: {
    followUp: { name: 'choice of a follow-up, 300 words', unit: 'ms', limit: 5, better: 'lower' },
    request: { name: 'answer told from a request, 140 words', unit: 'ms', limit: 5, better: 'lower' },
    story: { name: 'story compared with 30 earlier ones', unit: 'ms', limit: 20, better: 'lower' },
    packs: { name: 'both shipped packs read and checked', unit: 'ms', limit: null, better: 'lower' },
    loops: { name: '1,000 simulated loops to their debrief', unit: 's', limit: 30, better: 'lower' },
  },
  async measure({ projectRoot, say }) {
    const earlier = answers.slice(0, 30).map(({ id, text }) => ({ id, text }));
    const told = answers.at(-1)?.text ?? '';
    const beforePacks = process.cpuUsage();
    const { packs } = await loadPacks(resolve(projectRoot, 'resources/packs'));
    const packTime = process.cpuUsage(beforePacks);
    say(`Simulating ${loopCount} loops.`);
    const beforeMs = performance.now();
    const outcomes = Array.from(
      { length: loopCount },
      (_, seed) => simulateLoop(seed).debrief.decision.outcome,
    );
    const loopsSec = (performance.now() - beforeMs) / 1000;
    const hires = outcomes.filter((outcome) => outcome === 'hire').length;
    return {
      followUp: { value: round(timeFollowUpMs()), note: 'processor time, with the reading of the answer' },
      request: {
        value: round(
          processorTimeMs(() => void understand(shortAnswer, { kind: 'behavioural', isWhole: true }), 10),
        ),
      },
      story: { value: round(processorTimeMs(() => void sameStory(told, earlier))) },
      packs: {
        value: round((packTime.user + packTime.system) / 1000),
        note: `processor time, cold, ${packs.flatMap(({ questions }) => questions).length} questions`,
      },
      loops: { value: round(loopsSec), note: `on the clock, ${hires} of ${loopCount} hired` },
    };
  },
};

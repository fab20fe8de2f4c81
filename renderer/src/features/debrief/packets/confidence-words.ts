import { countInWords } from '@shared/domain/debrief/count-in-words';
import type { Confidence } from '@shared/model/debrief';

/** How far a level can be trusted, in a few words: "thin: one answer". */
export function confidenceWords(confidence: Confidence, answers: number): string {
  return confidence === 'none' ? 'nothing heard' : `${confidence}: ${countInWords(answers, 'answer')}`;
}

const meanings: Record<Confidence, string> = {
  none: 'Nothing was heard that could be judged. That is no verdict on you.',
  thin: 'Few answers or few words stand behind this. That makes the interviewers less sure; it takes nothing off a level.',
  fair: 'Enough was heard to judge by, though another day might move it a little.',
  firm: 'Several answers point the same way.',
};

/** What a confidence means for the reader, in a sentence or two. */
export function confidenceMeaning(confidence: Confidence): string {
  return meanings[confidence];
}

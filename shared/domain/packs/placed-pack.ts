import type { PackPath } from '@shared/domain/packs/pack-fault';
import type { Pack } from '@shared/model/pack';

/** Where one question stands: questions may lie in several files. */
export interface QuestionPlace {
  file: string;
  index: number;
}

/** A pack and the places of its questions, in their order. */
export interface PlacedPack {
  pack: Pack;
  questionPlaces: readonly QuestionPlace[];
}

/** The file of a question and the way to a part of it. */
export function placeInQuestion(
  { questionPlaces }: PlacedPack,
  questionIndex: number,
  ...path: PackPath
): { file: string; path: PackPath } {
  const { file, index } = questionPlaces[questionIndex] ?? { file: 'questions.json', index: questionIndex };
  return { file, path: ['questions', index, ...path] };
}

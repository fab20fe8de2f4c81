import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PlacedPack } from '@shared/domain/packs/placed-pack';
import type { Pack } from '@shared/model/pack';
import { packFileSchemas, type PackFileName } from '@shared/model/pack-files';

function part(name: PackFileName): object {
  const text = readFileSync(resolve('tests/fixtures/packs/tiny', name), 'utf8');
  return packFileSchemas[name].parse(JSON.parse(text));
}

/** The smallest whole pack, with some of its parts replaced. */
export function tiny(change: (pack: Pack) => Partial<Pack> = () => ({})): Pack {
  const pack = {
    ...part('pack.json'),
    ...part('qualities.json'),
    ...part('stages.json'),
    ...part('questions.json'),
    candidateQuestions: [],
    listening: null,
    debrief: null,
    offer: null,
    guide: part('guide.json'),
  } as unknown as Pack;
  return { ...pack, ...change(pack) };
}

/** With all its questions in `questions.json`. */
export function placed(pack: Pack): PlacedPack {
  return { pack, questionPlaces: pack.questions.map((_, index) => ({ file: 'questions.json', index })) };
}

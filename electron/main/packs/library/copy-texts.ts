import { writePrettyJson } from '@electron/main/packs/library/write-pretty-json';
import type { Pack } from '@shared/model/pack';

const longestId = 64;

/** The texts of a copy of a pack, under an id and a title that are not taken. */
export function copyTexts(
  texts: ReadonlyMap<string, string>,
  pack: Pick<Pack, 'id' | 'title'>,
  isTaken: (packId: string) => boolean,
): { packId: string; texts: Map<string, string> } {
  const stem = pack.id.replace(/-copy(?:-\d+)?$/, '');
  const title = pack.title.replace(/ \(copy(?: \d+)?\)$/, '');
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '-copy' : `-copy-${number}`;
    const packId = `${stem.slice(0, longestId - ending.length)}${ending}`;
    if (isTaken(packId)) continue;
    const raw = JSON.parse(texts.get('pack.json') ?? '{}') as Record<string, unknown>;
    const named = { ...raw, id: packId, title: `${title} (copy${number === 1 ? '' : ` ${number}`})` };
    return { packId, texts: new Map([...texts, ['pack.json', writePrettyJson(named)]]) };
  }
}

import type { EditorPlace } from '@renderer/features/packs/editor/draft/editor-tabs';
import type { PackDraft } from '@renderer/features/packs/editor/draft/pack-draft';

/** The way to a place in a draft: the part's name, then names of entries and positions in lists. */
export type DraftPath = readonly (string | number)[];

/** A place as a person calls it, and where in the editor it is. */
export interface NamedPlace {
  words: string;
  place: EditorPlace | null;
}

const fieldWords: Record<string, string> = {
  text: 'text',
  title: 'title',
  kind: 'kind',
  level: 'level',
  qualityIds: 'qualities',
  principleIds: 'principles',
  clarification: 'clarification',
  strongAnswer: 'strong answer',
  hints: 'hints',
  followUps: 'follow-ups',
  name: 'name',
  summary: 'summary',
  role: 'role',
  about: 'about',
  manner: 'manner',
  seat: 'seat',
  anchors: 'anchors',
  functional: 'skill of the trade',
  minutes: 'minutes',
  questions: 'questions',
  interviewers: 'interviewers',
  'targetSec.min': 'shortest answer',
  'targetSec.max': 'longest answer',
  targetSec: 'length of an answer',
};

/** One entry of a list inside a question: "hint 2". */
const lineWords: Record<string, string> = {
  followUps: 'follow-up',
  strongAnswer: 'point of a strong answer',
  hints: 'hint',
  qualityIds: 'quality',
  principleIds: 'principle',
};

/** Names a place of the draft by titles and plain words instead of positions and names of entries. */
export function namePlace(draft: PackDraft, [part, ...rest]: DraftPath): NamedPlace {
  switch (part) {
    case 'questions':
      return nameQuestion(draft, rest);
    case 'qualities':
      return nameQuality(draft, rest);
    case 'stages':
      return nameRound(draft, rest);
    default:
      return nameAbout(draft, rest);
  }
}

function nameQuestion({ questions }: PackDraft, [index, ...field]: DraftPath): NamedPlace {
  const question = questions[Number(index)];
  const title = question?.title.trim() || 'without a title';
  return {
    words: joined(`Question “${title}”`, wordsOfField(field)),
    place: { tab: 'questions', itemId: question?.id ?? null },
  };
}

function nameQuality({ qualities }: PackDraft, [index, ...field]: DraftPath): NamedPlace {
  const quality = qualities[Number(index)];
  const anchor = field[0] === 'anchors' && field.length > 1 ? `anchor ${field[1]}` : null;
  return {
    words: joined(`Quality “${quality?.name.trim() || 'without a name'}”`, anchor ?? wordsOfField(field)),
    place: { tab: 'qualities', itemId: quality?.id ?? null },
  };
}

function nameRound({ stages }: PackDraft, path: DraftPath): NamedPlace {
  const [stageIndex, , roundIndex, inRound, inRoundIndex, inSection, lengthMin, field] = path;
  const stage = stages[Number(stageIndex)];
  const round = stage?.rounds[Number(roundIndex)];
  if (!stage || !round) {
    return { words: `Stage “${stage?.name ?? String(stageIndex)}”`, place: { tab: 'timings', itemId: null } };
  }
  const place = { tab: 'timings', itemId: roundKey(stage.id, round.id) } as const;
  const name = `Round “${round.name}”`;
  if (inRound === 'lengthsMin') {
    return { words: joined(name, `run of ${round.lengthsMin[Number(inRoundIndex)]} minutes`), place };
  }
  if (inRound !== 'sections') return { words: name, place };
  const section = round.sections[Number(inRoundIndex)];
  const inRun = inSection === 'byLengthMin' && lengthMin !== undefined ? `run of ${lengthMin} minutes` : null;
  const what = field === 'followUps' ? 'follow-ups' : field === undefined ? null : wordsOfField([field]);
  return { words: joined(name, section && `section “${section.name}”`, inRun, what), place };
}

function nameAbout({ about }: PackDraft, [field, index, ...rest]: DraftPath): NamedPlace {
  const place = { tab: 'about', itemId: null } as const;
  if (field !== 'interviewers' || index === undefined) {
    return { words: joined('About the pack', field === undefined ? null : wordsOfField([field])), place };
  }
  const name = about.interviewers[Number(index)]?.name.trim() || 'without a name';
  return { words: joined(`Interviewer “${name}”`, wordsOfField(rest)), place };
}

function wordsOfField(field: DraftPath): string | null {
  const [name, index] = field;
  if (name === undefined) return null;
  const line = lineWords[name];
  if (typeof index === 'number' && line !== undefined) return `${line} ${index + 1}`;
  return fieldWords[field.join('.')] ?? fieldWords[name] ?? String(name);
}

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Names a round in the whole pack: round ids may be the same in two stages. */
export function roundKey(stageId: string, roundId: string): string {
  return `${stageId}/${roundId}`;
}

import { draftOf, type About, type PackDraft } from '@renderer/features/packs/editor/draft/pack-draft';
import { freeQuestionId } from '@renderer/features/packs/editor/draft/new-question';
import type { SectionShare } from '@renderer/features/packs/editor/draft/section-share';
import type { Interviewer, Pack, Quality, Question } from '@shared/model/pack';

/** The pack as it is saved, and as it stands in the editor. */
export interface EditorState {
  saved: PackDraft;
  draft: PackDraft;
}

/** Names one section of a round in a run of one length. */
export interface SharePlace {
  stageId: string;
  roundId: string;
  sectionId: string;
  lengthMin: number;
}

export type EditorEvent =
  /** Everything up to `sent` is saved; what was typed meanwhile stays. */
  | { type: 'saved'; pack: Pack; sent: PackDraft }
  | { type: 'about-changed'; change: Partial<Omit<About, 'interviewers'>> }
  | { type: 'interviewer-changed'; id: string; change: Partial<Interviewer> }
  | { type: 'quality-changed'; id: string; change: Partial<Quality> }
  | { type: 'question-changed'; id: string; change: Partial<Question> }
  | { type: 'question-added'; question: Question }
  | { type: 'question-deleted'; id: string }
  | { type: 'question-restored'; question: Question; index: number }
  /** Null: a run of this length leaves the section out. */
  | { type: 'share-changed'; place: SharePlace; share: SectionShare | null };

/** The state at the opening of a pack. */
export function openDraft(pack: Pack): EditorState {
  const draft = draftOf(pack);
  return { saved: draft, draft };
}

/** One step of editing a pack. */
export function editPack(state: EditorState, event: EditorEvent): EditorState {
  if (event.type !== 'saved') return { ...state, draft: editDraft(state.draft, event) };
  const saved = draftOf(event.pack);
  const { sent } = event;
  const kept = <Part extends keyof PackDraft>(part: Part): PackDraft[Part] =>
    state.draft[part] === sent[part] ? saved[part] : state.draft[part];
  return {
    saved,
    draft: {
      about: kept('about'),
      qualities: kept('qualities'),
      stages: kept('stages'),
      questions: kept('questions'),
    },
  };
}

function editDraft(draft: PackDraft, event: Exclude<EditorEvent, { type: 'saved' }>): PackDraft {
  switch (event.type) {
    case 'about-changed':
      return { ...draft, about: { ...draft.about, ...event.change } };
    case 'interviewer-changed': {
      const interviewers = changed(draft.about.interviewers, event.id, event.change);
      return { ...draft, about: { ...draft.about, interviewers } };
    }
    case 'quality-changed':
      return { ...draft, qualities: changed(draft.qualities, event.id, event.change) };
    case 'question-changed':
      return { ...draft, questions: changed(draft.questions, event.id, event.change) };
    case 'question-added':
      return { ...draft, questions: [event.question, ...draft.questions] };
    case 'question-deleted':
      return { ...draft, questions: draft.questions.filter(({ id }) => id !== event.id) };
    case 'question-restored':
      return { ...draft, questions: restored(draft.questions, event.question, event.index) };
    case 'share-changed':
      return withShare(draft, event.place, event.share);
  }
}

function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** Its id may have been given to a new question meanwhile. */
function restored(questions: readonly Question[], question: Question, index: number): Question[] {
  const isTaken = questions.some(({ id }) => id === question.id);
  const id = isTaken ? freeQuestionId(questions) : question.id;
  return questions.toSpliced(index, 0, { ...question, id });
}

function withShare(draft: PackDraft, place: SharePlace, share: SectionShare | null): PackDraft {
  const key = String(place.lengthMin);
  const stages = draft.stages.map((stage) => {
    if (stage.id !== place.stageId) return stage;
    const rounds = stage.rounds.map((round) => {
      if (round.id !== place.roundId) return round;
      const sections = round.sections.map((section) => {
        if (section.id !== place.sectionId) return section;
        const { [key]: _before, ...others } = section.byLengthMin;
        return { ...section, byLengthMin: share === null ? others : { ...others, [key]: share } };
      });
      return { ...round, sections };
    });
    return { ...stage, rounds };
  });
  return { ...draft, stages };
}

import { describe, expect, test } from 'vitest';
import { freeQuestionId, newQuestion } from '@renderer/features/packs/editor/draft/new-question';
import { changeOf, isChanged } from '@renderer/features/packs/editor/draft/pack-draft';
import {
  editPack,
  openDraft,
  type EditorEvent,
  type EditorState,
} from '@renderer/features/packs/editor/draft/pack-draft-reducer';
import { aQuestion, samplePack } from '@tests/unit/renderer/packs/sample-pack';

const opened = openDraft(samplePack());

function after(...events: EditorEvent[]): EditorState {
  return events.reduce(editPack, opened);
}

function changeAfter(...events: EditorEvent[]) {
  const { saved, draft } = after(...events);
  return changeOf(saved, draft);
}

const retitled: EditorEvent = { type: 'question-changed', id: 'a-deadline', change: { title: 'Late' } };

describe('what has to be saved', () => {
  test('is nothing at first', () => {
    expect(isChanged(opened.saved, opened.draft)).toBe(false);
    expect(changeAfter()).toEqual({});
  });

  test('is only the part that was changed, as a whole', () => {
    const change = changeAfter(retitled);
    expect(Object.keys(change)).toEqual(['questions']);
    expect(change.questions?.map(({ title }) => title)).toContain('Late');
    expect(change.questions).toHaveLength(5);
  });

  test('is nothing once everything is as it was', () => {
    const back: EditorEvent = {
      type: 'question-changed',
      id: 'a-deadline',
      change: { title: 'About a-deadline' },
    };
    const { saved, draft } = after(retitled, back);
    expect(isChanged(saved, draft)).toBe(false);
  });

  test('leaves out lines in which nothing was written', () => {
    const change = changeAfter({
      type: 'question-changed',
      id: 'a-lock',
      change: { followUps: [{ text: ' ' }, { text: 'Why?' }], hints: ['', 'Think.'], clarification: '  ' },
    });
    const lock = change.questions?.find(({ id }) => id === 'a-lock');
    expect(lock).toMatchObject({ followUps: [{ text: 'Why?' }], hints: ['Think.'] });
    expect(lock).not.toHaveProperty('clarification');
  });

  test('is nothing when only empty lines were added', () => {
    const { hints } = aQuestion('a-lock');
    const { saved, draft } = after({
      type: 'question-changed',
      id: 'a-lock',
      change: { hints: [...hints, ''], clarification: '' },
    });
    expect(isChanged(saved, draft)).toBe(false);
  });

  test('holds the manifest for the title and for an interviewer', () => {
    const change = changeAfter(
      { type: 'about-changed', change: { title: 'Acme, again' } },
      { type: 'interviewer-changed', id: 'daniel', change: { manner: 'terse' } },
    );
    expect(change.manifest).toMatchObject({
      title: 'Acme, again',
      interviewers: [{ id: 'daniel', manner: 'terse', name: 'Daniel' }],
    });
  });

  test('holds the anchors of a quality', () => {
    const [ownership] = opened.draft.qualities;
    const change = changeAfter({
      type: 'quality-changed',
      id: 'ownership',
      change: { functional: true, anchors: { ...ownership!.anchors, 3: 'Acts alone.' } },
    });
    expect(change.qualities?.[0]).toMatchObject({
      functional: true,
      anchors: { 2: 'A little.', 3: 'Acts alone.' },
    });
    expect(change.qualities?.[1]).toEqual(opened.draft.qualities[1]);
  });
});

describe('the questions of a draft', () => {
  const fresh = newQuestion('question-9', '2026-11-03');

  test('get a new one at the top', () => {
    const { draft } = after({ type: 'question-added', question: fresh });
    expect(draft.questions.map(({ id }) => id).slice(0, 2)).toEqual(['question-9', 'an-outage']);
  });

  test('lose one, and get it back in its place', () => {
    const [, deadline] = opened.draft.questions;
    const deleted: EditorEvent = { type: 'question-deleted', id: 'a-deadline' };
    expect(after(deleted).draft.questions).toHaveLength(4);
    const restored: EditorEvent = { type: 'question-restored', question: deadline!, index: 1 };
    expect(after(deleted, restored).draft.questions).toEqual(opened.draft.questions);
  });

  test('keep ids apart when one comes back whose id was given away meanwhile', () => {
    const { draft } = after(
      { type: 'question-added', question: fresh },
      { type: 'question-restored', question: { ...fresh, title: 'The old one' }, index: 0 },
    );
    const ids = draft.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are given ids that nobody has', () => {
    expect(freeQuestionId([])).toBe('question-1');
    expect(freeQuestionId([{ id: 'question-2' }, { id: 'question-3' }])).toBe('question-4');
    expect(freeQuestionId([{ id: 'question-3' }, { id: 'question-4' }])).toBe('question-5');
  });
});

describe('the timings of a draft', () => {
  const place = { stageId: 'manager', roundId: 'talk', sectionId: 'databases', lengthMin: 20 };
  const sectionsAfter = (event: EditorEvent) => after(event).draft.stages[0]!.rounds[0]!.sections;

  test('change in one section and one length alone', () => {
    const share = { minutes: 4, questions: 1, followUps: 2 };
    const [examples, databases] = sectionsAfter({ type: 'share-changed', place, share });
    expect(databases?.byLengthMin).toEqual({ 10: { minutes: 2, questions: 1, followUps: 1 }, 20: share });
    expect(examples).toEqual(opened.draft.stages[0]!.rounds[0]!.sections[0]);
  });

  test('leave a section out of a run', () => {
    const [, databases] = sectionsAfter({ type: 'share-changed', place, share: null });
    expect(Object.keys(databases!.byLengthMin)).toEqual(['10']);
  });

  test('stay as they are for a round that there is not', () => {
    const elsewhere = { ...place, roundId: 'gone' };
    expect(sectionsAfter({ type: 'share-changed', place: elsewhere, share: null })).toEqual(
      opened.draft.stages[0]!.rounds[0]!.sections,
    );
  });
});

describe('a saved draft', () => {
  const pack = samplePack({ questions: [aQuestion('a-deadline', { title: 'Late, tidied' })] });

  test('becomes what was saved', () => {
    const state = after(retitled);
    const saved = editPack(state, { type: 'saved', pack, sent: state.draft });
    expect(saved.draft.questions).toEqual(pack.questions);
    expect(isChanged(saved.saved, saved.draft)).toBe(false);
  });

  test('keeps what was written while it was on its way', () => {
    const before = after(retitled);
    const state = editPack(before, { type: 'about-changed', change: { role: 'Engineer' } });
    const saved = editPack(state, { type: 'saved', pack, sent: before.draft });
    expect(saved.draft.about.role).toBe('Engineer');
    expect(saved.draft.questions).toEqual(pack.questions);
    expect(Object.keys(changeOf(saved.saved, saved.draft))).toEqual(['manifest']);
  });
});

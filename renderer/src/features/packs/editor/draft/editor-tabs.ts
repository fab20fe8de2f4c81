/** The parts of the editor, in their order on the screen and on the keys 1 to 4. */
export const editorTabs = [
  { id: 'questions', title: 'Questions' },
  { id: 'timings', title: 'Timings' },
  { id: 'qualities', title: 'Qualities' },
  { id: 'about', title: 'About' },
] as const;
export type EditorTabId = (typeof editorTabs)[number]['id'];

/** A place in the editor: a part, and the entry in it that is open. */
export interface EditorPlace {
  tab: EditorTabId;
  /** Id of the question, the round or the quality; null where the part has no list. */
  itemId: string | null;
}

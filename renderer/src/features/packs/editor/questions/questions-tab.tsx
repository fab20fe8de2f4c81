import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { notifyWithUndo } from '@renderer/components/notices';
import { kindWords } from '@renderer/features/packs/editor/draft/choice-words';
import {
  everyQuestion,
  matchingQuestions,
  type QuestionFilter,
} from '@renderer/features/packs/editor/draft/matching-questions';
import { freeQuestionId, newQuestion } from '@renderer/features/packs/editor/draft/new-question';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { SideList } from '@renderer/features/packs/editor/parts/side-list';
import { QuestionForm } from '@renderer/features/packs/editor/questions/question-form';
import { QuestionSearch } from '@renderer/features/packs/editor/questions/question-search';
import classes from '@renderer/features/packs/editor/questions/questions-tab.module.css';
import type { PackEditing } from '@renderer/features/packs/editor/use-pack-editor';
import type { Question } from '@shared/model/pack';

interface QuestionsTabProps {
  editing: PackEditing;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  filter: QuestionFilter;
  onFilter: (filter: QuestionFilter) => void;
}

/** The questions: find one, change it, add and delete. */
export function QuestionsTab({ editing, chosenId, onChoose, filter, onFilter }: QuestionsTabProps) {
  const { draft, dispatch, pack } = editing;
  const found = matchingQuestions(draft.questions, filter);
  const chosen = draft.questions.find(({ id }) => id === chosenId) ?? found[0];

  const add = () => {
    const id = freeQuestionId([...draft.questions, ...pack.questions]);
    dispatch({ type: 'question-added', question: newQuestion(id, new Date().toISOString().slice(0, 10)) });
    onFilter(everyQuestion);
    onChoose(id);
  };
  const remove = (question: Question) => {
    const index = draft.questions.indexOf(question);
    const place = found.indexOf(question);
    dispatch({ type: 'question-deleted', id: question.id });
    onChoose((found[place + 1] ?? found[place - 1])?.id ?? null);
    notifyWithUndo(`“${question.title || 'The new question'}” was deleted.`, () => {
      dispatch({ type: 'question-restored', question, index });
      onChoose(question.id);
    });
  };
  return (
    <>
      <div className={classes.bar}>
        <QuestionSearch
          filter={filter}
          onFilter={onFilter}
          qualities={draft.qualities}
          found={found.length}
        />
        <ActionButton label="New question" shortcut="N" onPress={add} />
      </div>
      <div className={form.columns}>
        <div className={form.side}>
          {found.length === 0 ? (
            <p className={form.hint}>No question fits. Clear the search to see every question.</p>
          ) : (
            <SideList
              label="Questions"
              one="question"
              items={found.map(({ id, title, kind }) => ({
                id,
                title: title.trim() || 'Without a title',
                note: kindWords[kind],
              }))}
              chosenId={chosen?.id ?? null}
              onChoose={onChoose}
            />
          )}
        </div>
        {chosen ? (
          <QuestionForm
            key={chosen.id}
            question={chosen}
            qualities={draft.qualities}
            principles={pack.principles}
            onChange={(change) => dispatch({ type: 'question-changed', id: chosen.id, change })}
            onDelete={() => remove(chosen)}
          />
        ) : (
          <EmptyState
            title="No question is open"
            text="Choose one in the list, or write a new one with the key N."
          />
        )}
      </div>
    </>
  );
}

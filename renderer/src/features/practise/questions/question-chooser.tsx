import { useMemo, useRef, useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { notifyFailure } from '@renderer/components/notices';
import { PackChoice } from '@renderer/components/pack-choice';
import { PageHeader } from '@renderer/components/page-header';
import { PracticeWay } from '@renderer/components/practice-way';
import { Screen } from '@renderer/components/screen';
import { everyQuestion, filterQuestions } from '@renderer/features/practise/questions/filter-questions';
import classes from '@renderer/features/practise/questions/question-chooser.module.css';
import { QuestionFilterBar } from '@renderer/features/practise/questions/question-filter-bar';
import { QuestionList } from '@renderer/features/practise/questions/question-list';
import { useBegin } from '@renderer/navigation/use-begin';
import { countAsked } from '@shared/domain/progress/count-asked';
import { drawQuestion } from '@shared/domain/progress/draw-question';
import type { Pack } from '@shared/model/pack';
import type { LibraryEntry } from '@shared/model/session';

interface QuestionChooserProps {
  pack: Pack;
  packs: Pack[];
  entries: LibraryEntry[];
}

/** The search, the filters and the questions that are left; any of them starts with one press. */
export function QuestionChooser({ pack, packs, entries }: QuestionChooserProps) {
  const [filter, setFilter] = useState(everyQuestion);
  const asked = useMemo(() => countAsked(entries, pack.id), [entries, pack.id]);
  const shown = useMemo(() => filterQuestions(pack, filter, asked), [pack, filter, asked]);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { beginSession, beginning } = useBegin(notifyFailure);

  const start = (questionId: string) => beginSession(pack.id, { run: 'question', questionId });
  const surprise = () => {
    const drawn = drawQuestion(shown, asked, Math.random());
    if (drawn) start(drawn.id);
  };
  return (
    <Screen>
      <PageHeader over={<PackChoice packs={packs} chosen={pack} />} title="One question">
        <ActionButton
          label="Surprise me"
          description="Start one of these questions, drawn by chance"
          shortcut="S"
          disabled={shown.length === 0}
          onPress={surprise}
        />
      </PageHeader>
      <div className={classes.content} aria-busy={beginning}>
        <PracticeWay />
        <QuestionFilterBar
          pack={pack}
          filter={filter}
          asked={asked}
          shown={shown}
          search={search}
          onFilter={setFilter}
          onDown={() => list.current?.querySelector('button')?.focus()}
        />
        {shown.length === 0 ? (
          <EmptyState
            title="No question matches"
            text="Nothing in this pack meets all of these conditions. Take one away, or all of them."
          >
            <ActionButton label="Clear the filters" shortcut="X" onPress={() => setFilter(everyQuestion)} />
          </EmptyState>
        ) : (
          <QuestionList
            list={list}
            pack={pack}
            questions={shown}
            asked={asked}
            onStart={start}
            onAbove={() => search.current?.focus()}
          />
        )}
      </div>
    </Screen>
  );
}

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { PageHeader } from '@renderer/components/page-header';
import { Pill } from '@renderer/components/pill';
import { AboutTab } from '@renderer/features/packs/editor/about/about-tab';
import {
  editorTabs,
  type EditorPlace,
  type EditorTabId,
} from '@renderer/features/packs/editor/draft/editor-tabs';
import { everyQuestion } from '@renderer/features/packs/editor/draft/matching-questions';
import classes from '@renderer/features/packs/editor/pack-editor.module.css';
import { CoverageNotes } from '@renderer/features/packs/editor/parts/coverage-notes';
import { SaveProblemList } from '@renderer/features/packs/editor/parts/save-problem-list';
import { QualitiesTab } from '@renderer/features/packs/editor/qualities/qualities-tab';
import { QuestionsTab } from '@renderer/features/packs/editor/questions/questions-tab';
import { TimingsTab } from '@renderer/features/packs/editor/timings/timings-tab';
import { useLeaveGuard } from '@renderer/features/packs/editor/use-leave-guard';
import { usePackEditor } from '@renderer/features/packs/editor/use-pack-editor';
import { routes } from '@renderer/navigation/routes';
import type { Pack } from '@shared/model/pack';
import type { PackWarning } from '@shared/model/pack-problem';

interface PackEditorProps {
  pack: Pack;
  warnings: readonly PackWarning[];
}

/** One of the user's own packs, open for editing. */
export function PackEditor({ pack, warnings }: PackEditorProps) {
  const navigate = useNavigate();
  const editing = usePackEditor(pack, warnings);
  const guard = useLeaveGuard(editing.unsaved);
  const [tab, setTab] = useState<EditorTabId>('questions');
  const [chosen, setChosen] = useState<Partial<Record<EditorTabId, string | null>>>({});
  const [filter, setFilter] = useState(everyQuestion);
  const choose = (id: string | null) => setChosen((before) => ({ ...before, [tab]: id }));
  const go = (place: EditorPlace) => {
    setTab(place.tab);
    setChosen((before) => ({ ...before, [place.tab]: place.itemId }));
  };
  const chosenId = chosen[tab] ?? null;
  return (
    <>
      <PageHeader title={editing.draft.about.title.trim() || 'Without a title'} over="A pack of your own">
        <Standing unsaved={editing.unsaved} saving={editing.saving} />
        <ActionButton label="Back to packs" shortcut="Esc" onPress={() => void navigate(routes.packs)} />
        <ActionButton
          label="Save"
          tone="main"
          shortcut="Mod+S"
          busy={editing.saving}
          disabled={!editing.unsaved}
          onPress={editing.save}
        />
      </PageHeader>
      <div className={classes.content}>
        {editing.problems.length > 0 && <SaveProblemList problems={editing.problems} onGo={go} />}
        <CoverageNotes warnings={editing.warnings} />
        <SegmentedControl<EditorTabId>
          aria-label="Part of the pack"
          value={tab}
          onChange={setTab}
          data={editorTabs.map(({ id, title }) => ({ value: id, label: title }))}
        />
        {editorTabs.map(({ id, title }, index) => (
          <ChoiceKey key={id} shortcut={String(index + 1)} label={title} onPress={() => setTab(id)} />
        ))}
        {tab === 'questions' && (
          <QuestionsTab
            editing={editing}
            chosenId={chosenId}
            onChoose={choose}
            filter={filter}
            onFilter={setFilter}
          />
        )}
        {tab === 'timings' && <TimingsTab editing={editing} chosenId={chosenId} onChoose={choose} />}
        {tab === 'qualities' && <QualitiesTab editing={editing} chosenId={chosenId} onChoose={choose} />}
        {tab === 'about' && <AboutTab editing={editing} />}
      </div>
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        text="What you changed in this pack since you last saved it would be lost."
        confirmLabel="Leave without saving"
        cancelLabel="Stay"
        danger
        onConfirm={guard.leave}
        onCancel={guard.stay}
      />
    </>
  );
}

function Standing({ unsaved, saving }: { unsaved: boolean; saving: boolean }) {
  return (
    <output className={classes.standing}>
      {unsaved ? <Pill tone="amber">{saving ? 'Saving' : 'Unsaved changes'}</Pill> : <Pill>Saved</Pill>}
    </output>
  );
}

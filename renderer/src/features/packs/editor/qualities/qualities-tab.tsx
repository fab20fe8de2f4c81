import { Switch, TextInput } from '@mantine/core';
import { EmptyState } from '@renderer/components/empty-state';
import { Panel } from '@renderer/components/panel';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { GrowingText } from '@renderer/features/packs/editor/parts/growing-text';
import { SideList } from '@renderer/features/packs/editor/parts/side-list';
import type { PackEditing } from '@renderer/features/packs/editor/use-pack-editor';
import { countWords } from '@renderer/wording/count-words';
import type { Quality } from '@shared/model/pack';

interface QualitiesTabProps {
  editing: PackEditing;
  chosenId: string | null;
  onChoose: (id: string) => void;
}

/** What the company looks for, and how a level is told from the next. */
export function QualitiesTab({ editing: { draft, dispatch }, chosenId, onChoose }: QualitiesTabProps) {
  const chosen = draft.qualities.find(({ id }) => id === chosenId) ?? draft.qualities[0];
  if (!chosen) {
    return <EmptyState title="No qualities" text="This pack looks for nothing in particular." />;
  }
  const asking = (id: string) => draft.questions.filter(({ qualityIds }) => qualityIds.includes(id)).length;
  return (
    <div className={form.columns}>
      <div className={form.side}>
        <SideList
          label="Qualities"
          one="quality"
          items={draft.qualities.map(({ id, name }) => ({
            id,
            title: name.trim() || 'Without a name',
            note: countWords(asking(id), 'question'),
          }))}
          chosenId={chosen.id}
          onChoose={onChoose}
        />
      </div>
      <QualityForm
        key={chosen.id}
        quality={chosen}
        onChange={(change) => dispatch({ type: 'quality-changed', id: chosen.id, change })}
      />
    </div>
  );
}

interface QualityFormProps {
  quality: Quality;
  onChange: (change: Partial<Quality>) => void;
}

const levels = [
  { level: 1, label: 'Level 1, poor' },
  { level: 2, label: 'Level 2, weak' },
  { level: 3, label: 'Level 3, fair' },
  { level: 4, label: 'Level 4, good' },
  { level: 5, label: 'Level 5, outstanding' },
] as const;

function QualityForm({ quality, onChange }: QualityFormProps) {
  return (
    <Panel>
      <div className={form.form}>
        <TextInput
          label="Name"
          value={quality.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <GrowingText
          label="In one or two sentences"
          tall
          value={quality.summary}
          onChange={(summary) => onChange({ summary })}
        />
        <Switch
          label="A skill of the trade"
          // The label holds the description too, which is read out by itself.
          aria-label="A skill of the trade"
          description="The debrief weighs it on its own: too low a level can mean a lower position instead of a no."
          checked={quality.functional}
          onChange={(event) => onChange({ functional: event.currentTarget.checked })}
        />
        <p className={form.hint}>
          The anchors: what an answer on each level shows. Write what can be heard, not what it is worth.
        </p>
        {levels.map(({ level, label }) => (
          <GrowingText
            key={level}
            label={label}
            tall
            value={quality.anchors[level]}
            onChange={(anchor) => onChange({ anchors: { ...quality.anchors, [level]: anchor } })}
          />
        ))}
      </div>
    </Panel>
  );
}

import { TextInput } from '@mantine/core';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/packs/editor/about/about-tab.module.css';
import { InterviewerForm } from '@renderer/features/packs/editor/about/interviewer-form';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { GrowingText } from '@renderer/features/packs/editor/parts/growing-text';
import type { PackEditing } from '@renderer/features/packs/editor/use-pack-editor';

/** What the pack is for, and who asks in it. */
export function AboutTab({ editing: { draft, dispatch } }: { editing: PackEditing }) {
  const { title, role, level, summary, interviewers } = draft.about;
  return (
    <>
      <Panel title="The pack">
        <div className={form.form}>
          <TextInput
            label="Title"
            value={title}
            onChange={(event) =>
              dispatch({ type: 'about-changed', change: { title: event.currentTarget.value } })
            }
          />
          <div className={form.pair}>
            <TextInput
              label="Role"
              value={role}
              onChange={(event) =>
                dispatch({ type: 'about-changed', change: { role: event.currentTarget.value } })
              }
            />
            <TextInput
              label="Level"
              value={level}
              onChange={(event) =>
                dispatch({ type: 'about-changed', change: { level: event.currentTarget.value } })
              }
            />
          </div>
          <GrowingText
            label="In one or two sentences"
            tall
            value={summary}
            onChange={(value) => dispatch({ type: 'about-changed', change: { summary: value } })}
          />
        </div>
      </Panel>
      <div className={classes.interviewers}>
        {interviewers.map((interviewer) => (
          <InterviewerForm
            key={interviewer.id}
            interviewer={interviewer}
            onChange={(change) => dispatch({ type: 'interviewer-changed', id: interviewer.id, change })}
          />
        ))}
      </div>
    </>
  );
}

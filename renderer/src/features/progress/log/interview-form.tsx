import { Modal } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { KeyScope } from '@renderer/components/keys/key-scope';
import { InterviewFields } from '@renderer/features/progress/log/interview-fields';
import classes from '@renderer/features/progress/log/interview-form.module.css';
import type { InterviewToKeep } from '@renderer/features/progress/log/use-interview-log';

interface InterviewFormProps {
  initial: InterviewToKeep;
  /** Answers whether it was kept. */
  onSave: (interview: InterviewToKeep) => Promise<boolean>;
  onClose: () => void;
}

/** Writes down a real interview, or changes one. Leaving with changes asks first. */
export function InterviewForm({ initial, onSave, onClose }: InterviewFormProps) {
  const [draft, setDraft] = useState(initial);
  const [dayProblem, setDayProblem] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [saving, setSaving] = useState(false);

  const leave = (): void => {
    if (JSON.stringify(draft) === JSON.stringify(initial)) onClose();
    else setAsks(true);
  };
  const save = async (): Promise<void> => {
    if (!/^20\d\d-\d\d-\d\d$/.test(draft.day)) {
      setDayProblem('Say on which day it was.');
      return;
    }
    setSaving(true);
    const kept = await onSave(draft);
    setSaving(false);
    if (kept) onClose();
  };
  // A text field keeps Esc for itself, so the dialog listens too.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
  return (
    <>
      <Modal
        opened
        onClose={leave}
        title={initial.id === null ? 'A real interview' : 'Change the interview'}
        size={600}
        centered
        withCloseButton={false}
        closeOnEscape={false}
      >
        <KeyScope>
          <div role="presentation" onKeyDown={onKeyDown}>
            <InterviewFields
              draft={draft}
              dayProblem={dayProblem}
              onChange={(change) => {
                setDayProblem(null);
                setDraft({ ...draft, ...change });
              }}
            />
            <div className={classes.actions}>
              <ActionButton label="Cancel" shortcut="Esc" onPress={leave} />
              <ActionButton
                label="Save"
                shortcut="Mod+Enter"
                tone="main"
                busy={saving}
                onPress={() => void save()}
              />
            </div>
          </div>
        </KeyScope>
      </Modal>
      <ConfirmDialog
        opened={asks}
        title="Leave without saving?"
        text="What you wrote about this interview would be lost."
        confirmLabel="Leave without saving"
        cancelLabel="Go on writing"
        danger
        onConfirm={onClose}
        onCancel={() => setAsks(false)}
      />
    </>
  );
}

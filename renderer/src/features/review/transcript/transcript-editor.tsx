import { useState, type KeyboardEvent } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/review/transcript/transcript-panel.module.css';

interface TranscriptEditorProps {
  text: string;
  onSave: (text: string) => Promise<void>;
  onCancel: () => void;
}

/** The transcript as plain text to be put right. What was heard is kept. */
export function TranscriptEditor({ text, onSave, onCancel }: TranscriptEditorProps) {
  // The text as it was when editing began: a transcript that changes meanwhile must not change under the hands.
  const [original] = useState(text);
  const [draft, setDraft] = useState(text);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const changed = draft.trim() !== original.trim();

  const leave = () => (changed ? setLeaving(true) : onCancel());
  const save = async () => {
    setBusy(true);
    await onSave(draft.trim());
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  useKey('Esc', 'Leave the transcript as it was', leave);

  return (
    <>
      <textarea
        className={classes.editor}
        aria-label="The text of your answer"
        aria-describedby="transcript-editor-hint"
        // The user asked for this field by opening the editor.
        ref={focusOnce}
        value={draft}
        spellCheck
        lang="en-GB"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={classes.hint} id="transcript-editor-hint">
        Put right what was misheard. What was heard is kept, and the answer is scored again.
      </p>
      <div className={classes.foot}>
        <ActionButton label="Cancel" onPress={leave} />
        <ActionButton
          label="Save"
          shortcut="Mod+Enter"
          tone="main"
          busy={busy}
          disabled={!changed || draft.trim() === ''}
          onPress={() => void save()}
        />
      </div>
      <ConfirmDialog
        opened={leaving}
        title="Leave without saving?"
        text="Your changes to the transcript are thrown away."
        confirmLabel="Throw them away"
        cancelLabel="Keep editing"
        danger
        onConfirm={onCancel}
        onCancel={() => setLeaving(false)}
      />
    </>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

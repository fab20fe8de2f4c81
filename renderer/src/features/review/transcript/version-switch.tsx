import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';

interface VersionSwitchProps {
  wanted: 'own' | 'original';
  onChange: (wanted: 'own' | 'original') => void;
  onRestore: () => Promise<boolean>;
}

/** Goes between the user's wording and what was heard, and back to the latter for good. */
export function VersionSwitch({ wanted, onChange, onRestore }: VersionSwitchProps) {
  const [asking, setAsking] = useState(false);
  const restore = async () => {
    setAsking(false);
    if (await onRestore()) onChange('own');
  };
  return (
    <>
      <ActionButton
        label={wanted === 'own' ? 'As heard' : 'Yours'}
        description={wanted === 'own' ? 'Show what was heard' : 'Show your wording'}
        shortcut="V"
        tone="bare"
        onPress={() => onChange(wanted === 'own' ? 'original' : 'own')}
      />
      {wanted === 'original' && (
        <ActionButton label="Restore" shortcut="O" tone="bare" onPress={() => setAsking(true)} />
      )}
      <ConfirmDialog
        opened={asking}
        title="Go back to what was heard?"
        text="Your wording of this answer is thrown away, and the answer is scored again."
        confirmLabel="Restore the original"
        danger
        onConfirm={() => void restore()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

import { useKey } from '@renderer/components/keys/use-key';

interface ChoiceKeyProps {
  shortcut: string;
  /** How the `?` overlay lists it. */
  label: string;
  onPress: () => void;
}

/** Gives one of several choices its key; it draws nothing. */
export function ChoiceKey({ shortcut, label, onPress }: ChoiceKeyProps) {
  useKey(shortcut, label, onPress);
  return null;
}

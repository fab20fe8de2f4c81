import { useMemo, useReducer, useState, type Dispatch } from 'react';
import { call } from '@renderer/api/app-api';
import { notify, notifyFailure } from '@renderer/components/notices';
import { changeOf, isChanged, type PackDraft } from '@renderer/features/packs/editor/draft/pack-draft';
import {
  editPack,
  openDraft,
  type EditorEvent,
} from '@renderer/features/packs/editor/draft/pack-draft-reducer';
import {
  findDraftProblems,
  nameSaveProblem,
  type SaveProblem,
} from '@renderer/features/packs/editor/draft/save-problems';
import type { Pack } from '@shared/model/pack';
import type { PackWarning } from '@shared/model/pack-problem';

/** A pack that is being edited. */
export interface PackEditing {
  /** As it was last saved. */
  pack: Pack;
  draft: PackDraft;
  dispatch: Dispatch<EditorEvent>;
  unsaved: boolean;
  saving: boolean;
  /** Why the last attempt to save was refused; what has been mended since is left out. */
  problems: SaveProblem[];
  warnings: readonly PackWarning[];
  save: () => void;
}

/** Keeps the draft of a pack and saves it as a whole: with any problem nothing is saved, and nothing is lost. */
export function usePackEditor(opened: Pack, openedWarnings: readonly PackWarning[]): PackEditing {
  const [pack, setPack] = useState(opened);
  const [{ saved, draft }, dispatch] = useReducer(editPack, opened, openDraft);
  const [warnings, setWarnings] = useState(openedWarnings);
  const [saving, setSaving] = useState(false);
  const [wasRefused, setWasRefused] = useState(false);
  const [refusal, setRefusal] = useState<SaveProblem[]>([]);
  const unsaved = useMemo(() => isChanged(saved, draft), [saved, draft]);
  const own = useMemo(
    () => (wasRefused ? findDraftProblems(pack, saved, draft) : []),
    [wasRefused, pack, saved, draft],
  );

  const send = async () => {
    setSaving(true);
    const answer = await call('pack:save', { packId: pack.id, change: changeOf(saved, draft) });
    setSaving(false);
    if (!answer.ok) return notifyFailure(answer.error);
    if (answer.value.state === 'refused') {
      return setRefusal(answer.value.problems.map((problem) => nameSaveProblem(draft, problem)));
    }
    setPack(answer.value.pack);
    setWarnings(answer.value.warnings);
    dispatch({ type: 'saved', pack: answer.value.pack, sent: draft });
    return notify(`“${answer.value.pack.title}” is saved.`);
  };
  const save = () => {
    if (!unsaved || saving) return;
    const isRefused = findDraftProblems(pack, saved, draft).length > 0;
    setRefusal([]);
    setWasRefused(isRefused);
    if (!isRefused) void send();
  };
  return { pack, draft, dispatch, unsaved, saving, problems: [...own, ...refusal], warnings, save };
}

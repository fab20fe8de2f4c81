import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { notifyFailure } from '@renderer/components/notices';
import { chooseStage, type StageChoice } from '@renderer/features/home/stage-choice';
import { routes } from '@renderer/navigation/routes';
import type { Pack } from '@shared/model/pack';
import type { AnswerInput } from '@shared/model/session';

interface StartSession {
  choice: StageChoice | null;
  /** Remembers a choice for this and for the next time. */
  changeChoice: (change: { lengthMin?: number; answerInput?: AnswerInput }) => void;
  /** Makes a session of the choice and goes to its device check. */
  start: () => void;
  starting: boolean;
}

/** What would be started from Home, and starting it. */
export function useStartSession(packs: Pack[]): StartSession {
  const { settings, change } = useSettings();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const choice = chooseStage(packs, settings.lastChoice);

  const changeChoice: StartSession['changeChoice'] = ({ lengthMin, answerInput }) => {
    if (choice && lengthMin !== undefined) {
      void change({ lastChoice: { packId: choice.pack.id, stageId: choice.stage.id, lengthMin } });
    }
    if (answerInput !== undefined) void change({ answerInput });
  };

  const packId = choice?.pack.id;
  const stageId = choice?.stage.id;
  const lengthMin = choice?.lengthMin;
  const start = useCallback(() => {
    if (packId === undefined || stageId === undefined || lengthMin === undefined) return;
    setStarting(true);
    void call('session:create', { packId, stageId, lengthMin, answerInput: settings.answerInput }).then(
      (created) => {
        setStarting(false);
        if (created.ok) void navigate(routes.deviceCheck(created.value.id));
        else notifyFailure(created.error);
      },
    );
  }, [packId, stageId, lengthMin, settings.answerInput, navigate]);

  return { choice, changeChoice, start, starting };
}

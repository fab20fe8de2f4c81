import type { LaunchSoundProcess } from '@electron/main/sound/sound-process';
import type { SoundMeasures } from '@shared/model/delivery';

/** What a process is asked, and what it does then: answers, says nonsense, is gone, or stays silent. */
export type ScriptedAnswer = { sound: SoundMeasures } | 'nonsense' | 'gone' | 'silent';

/** Sound meter processes that do as they are told, one answer each; `asked` and `killed` count them. */
export function scriptedSoundMeter(...answers: ScriptedAnswer[]): {
  launch: LaunchSoundProcess;
  asked: string[];
  killed(): number;
} {
  const asked: string[] = [];
  let kills = 0;
  const launch = (): ReturnType<LaunchSoundProcess> => {
    const answer = answers.shift() ?? 'gone';
    let hear: (message: unknown) => void = () => undefined;
    let gone: () => void = () => undefined;
    return {
      post: ({ pcmPath }) => {
        asked.push(pcmPath);
        setImmediate(() => {
          if (answer === 'gone') gone();
          else if (answer === 'nonsense') hear({ type: 'hello' });
          else if (answer !== 'silent') hear({ type: 'done', ...answer });
        });
      },
      onMessage: (listener) => (hear = listener),
      onExit: (listener) => (gone = listener),
      kill: () => (kills += 1),
    };
  };
  return { launch, asked, killed: () => kills };
}

import { useCallback, useState, useSyncExternalStore } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { useSpeechState } from '@renderer/api/use-speech-state';
import { ActionButton } from '@renderer/components/action-button';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Panel } from '@renderer/components/panel';
import { describeMachine, startingSize } from '@renderer/media/devices/video-quality';
import type { AnswerInput, Session } from '@shared/model/session';
import type { DeviceChoice } from '@shared/model/settings';
import { AnswerInputChoice } from './answer-input-choice';
import { CameraPicture } from './camera-picture';
import classes from './device-check-page.module.css';
import { DevicePicker } from './device-picker';
import { DeviceTrouble } from './device-trouble';
import { LevelBar } from './level-bar';
import { SentencePanel } from './sentence/sentence-panel';
import { useDeviceChecker, type CheckParts } from './use-device-checker';
import { useEnterRoom } from './use-enter-room';

/** The device check of one session, with its machinery running. */
export function DeviceCheckPage({ session }: { session: Session }) {
  const { settings } = useSettings();
  const [input, setInput] = useState<AnswerInput>(session.answerInput);
  const size = startingSize(settings.videoQuality, describeMachine());
  const open = useCallback(
    ({ checker }: CheckParts, wanted: AnswerInput) => {
      if (wanted === 'video') void checker.openCamera(settings.camera, size);
      else checker.closeCamera();
      if (wanted === 'typed') checker.closeMicrophone();
      else if (checker.store.get().microphone.state !== 'ready')
        void checker.openMicrophone(settings.microphone);
    },
    [settings.camera, settings.microphone, size],
  );
  const parts = useDeviceChecker((made) => open(made, input));
  if (!parts) return <LoadingState />;
  return (
    <CheckSheet
      session={session}
      parts={parts}
      input={input}
      onInput={(wanted) => {
        setInput(wanted);
        parts.sentence.cancel();
        open(parts, wanted);
      }}
    />
  );
}

interface CheckSheetProps {
  session: Session;
  parts: CheckParts;
  input: AnswerInput;
  onInput: (input: AnswerInput) => void;
}

function CheckSheet({ session, parts, input, onInput }: CheckSheetProps) {
  const { checker, sentence } = parts;
  const { settings, change } = useSettings();
  const speech = useSpeechState();
  const view = useSyncExternalStore(checker.store.subscribe, checker.store.get);
  const { enter, entering } = useEnterRoom(session, input);
  const size = startingSize(settings.videoQuality, describeMachine());
  const { camera, microphone } = view;
  const isReady =
    (input !== 'video' || camera.state === 'ready') && (input === 'typed' || microphone.state === 'ready');

  const chooseCamera = (choice: DeviceChoice) => {
    void change({ camera: choice });
    if (input === 'video') void checker.openCamera(choice, size);
  };
  const chooseMicrophone = (choice: DeviceChoice) => {
    void change({ microphone: choice });
    sentence.cancel();
    void checker.openMicrophone(choice);
  };

  return (
    <>
      <PageHeader title="Before it counts" over={`${session.title}, ${session.company}`} />
      <div className={classes.choice}>
        <AnswerInputChoice value={input} onChange={onInput} />
      </div>
      <div className={classes.columns}>
        <div className={classes.column}>
          <CameraPicture
            input={input}
            camera={camera}
            onRetry={() => void checker.openCamera(settings.camera, size)}
          />
          <div className={classes.pickers}>
            {input === 'video' && (
              <DevicePicker
                label="Camera"
                devices={view.devices?.cameras ?? null}
                choice={settings.camera}
                onChange={chooseCamera}
              />
            )}
            {input !== 'typed' && (
              <DevicePicker
                label="Microphone"
                devices={view.devices?.microphones ?? null}
                choice={settings.microphone}
                onChange={chooseMicrophone}
              />
            )}
          </div>
        </div>
        {input === 'typed' ? (
          <Panel title="Typed answers">
            <p className={classes.text}>
              The interviewer still speaks. You write, and what you write is saved as you go and scored like a
              spoken answer; pace and pauses are not measured.
            </p>
          </Panel>
        ) : (
          <div className={classes.column}>
            <Panel title="Your voice">
              {microphone.state === 'ready' && <LevelBar tap={microphone.tap} />}
              {microphone.state === 'opening' && <p className={classes.text}>The microphone is starting</p>}
              {microphone.state === 'failed' && (
                <DeviceTrouble
                  problem={microphone.problem}
                  onRetry={() => void checker.openMicrophone(settings.microphone)}
                />
              )}
            </Panel>
            <SentencePanel
              test={sentence}
              tap={microphone.state === 'ready' ? microphone.tap : null}
              speechProblem={speech?.state === 'unavailable' ? speech.problem : null}
            />
          </div>
        )}
      </div>
      <div className={classes.start}>
        {!isReady && <p className={classes.text}>{waitingWords(input, camera.state, microphone.state)}</p>}
        <ActionButton
          label={
            session.interview.at.phase === 'device-check' ? 'Start the interview' : 'Go on with the interview'
          }
          shortcut="Enter"
          tone="main"
          disabled={!isReady}
          busy={entering}
          onPress={enter}
        />
      </div>
    </>
  );
}

function waitingWords(input: AnswerInput, camera: string, microphone: string): string {
  if (microphone === 'failed') return 'Without a microphone you can still type your answers: press T.';
  if (input === 'video' && camera === 'failed')
    return 'Without a camera you can still answer by microphone: press A.';
  return 'One moment, the devices are starting.';
}

import { useSyncExternalStore } from 'react';
import { failureWords } from '@renderer/api/failure-words';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import { verdictWords } from './judge-sentence';
import classes from './sentence-panel.module.css';
import type { SentenceState, SentenceTest } from './sentence-test';

interface SentencePanelProps {
  test: SentenceTest;
  /** Null while no microphone runs. */
  tap: PcmTap | null;
  /** Null while it works; else why nothing can be written down. */
  speechProblem: string | null;
}

const sentence = 'I have about twenty minutes, and I am ready to talk about my work.';

/** One spoken sentence, its transcript, and how it came across. */
export function SentencePanel({ test, tap, speechProblem }: SentencePanelProps) {
  const { sentence: now } = useSyncExternalStore(test.store.subscribe, test.store.get);
  const isRunning = now.state === 'listening' || now.state === 'reading';
  const begin = () => {
    if (tap) void test.begin(tap, speechProblem === null);
  };
  return (
    <Panel title="Say one sentence">
      <p className={classes.sentence}>“{sentence}”</p>
      {speechProblem !== null && (
        <p className={classes.problem}>
          Without a speech model nothing can be written down, so only the level is judged.
        </p>
      )}
      <Heard now={now} />
      {now.state === 'listening' ? (
        <ActionButton label="That was it" shortcut="Space" onPress={() => test.finish()} />
      ) : (
        <ActionButton
          label={now.state === 'idle' ? 'Say a sentence' : 'Say it again'}
          shortcut="Space"
          disabled={tap === null}
          busy={isRunning}
          onPress={begin}
        />
      )}
    </Panel>
  );
}

function Heard({ now }: { now: SentenceState }) {
  switch (now.state) {
    case 'idle':
      return null;
    case 'listening':
      return <output className={classes.heard}>{now.heard || 'Listening'}</output>;
    case 'reading':
      return <output className={classes.heard}>{now.heard || 'Writing it down'}</output>;
    case 'failed': {
      const words = failureWords(now.failure.code);
      return (
        <p className={classes.problem} role="alert">
          {words.title}. {words.advice}
        </p>
      );
    }
    case 'done': {
      const words = verdictWords[now.verdict];
      return (
        <output className={classes.heard}>
          {now.heard !== null && now.heard !== '' && <span className={classes.text}>{now.heard}</span>}
          <span className={classes.verdict}>
            <Pill tone={now.verdict === 'well' ? 'green' : 'amber'}>{words.title}</Pill>
            <span className={classes.advice}>{words.advice}</span>
          </span>
        </output>
      );
    }
  }
}

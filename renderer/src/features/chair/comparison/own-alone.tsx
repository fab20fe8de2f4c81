import { LevelDots } from '@renderer/components/level-dots';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/chair/comparison/comparison.module.css';
import { OwnWords } from '@renderer/features/chair/comparison/own-words';
import { describeVote } from '@shared/domain/debrief/describe-vote';
import type { OwnPacket } from '@shared/model/debrief';
import type { Quality } from '@shared/model/pack';

interface OwnAloneProps {
  own: OwnPacket;
  qualities: readonly Quality[];
  /** The program's packet comes with the debrief; otherwise there is nothing to write one from. */
  held: boolean;
}

/** The user's packet while there is none of the program to lay beside it. */
export function OwnAlone({ own, qualities, held }: OwnAloneProps) {
  return (
    <div className={classes.stack}>
      <Panel
        tone="amber"
        title={held ? 'The program’s packet comes with the debrief' : 'No packet of the program'}
      >
        <p className={classes.text}>
          {held
            ? 'Until then nothing of the scores is shown, as in a real process. Yours is kept: come back here after the debrief.'
            : 'The program has heard nothing in these answers that it could report on. Answers that are not transcribed or not rated yet are left out; come back when they are.'}
        </p>
      </Panel>
      <Panel title="Your vote">
        <p className={classes.text}>{own.vote === null ? 'You gave no vote.' : describeVote(own.vote)}</p>
      </Panel>
      {own.qualities.map((quality) => {
        const name = qualities.find(({ id }) => id === quality.qualityId)?.name ?? quality.qualityId;
        return (
          <Panel key={quality.qualityId} title={name}>
            {quality.level === null ? (
              <p className={classes.open}>Left open</p>
            ) : (
              <LevelDots level={quality.level} />
            )}
            <OwnWords own={quality} />
          </Panel>
        );
      })}
    </div>
  );
}

import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { PresetChoice } from '@renderer/components/preset-choice';
import { ProvenanceLabel } from '@renderer/features/practise/stages/provenance-label';
import { RoundItem } from '@renderer/features/practise/stages/round-item';
import classes from '@renderer/features/practise/stages/stage-chooser.module.css';
import { StageWords } from '@renderer/features/practise/stages/stage-words';
import type { RoundLengths } from '@renderer/features/practise/stages/use-round-lengths';
import { countWords } from '@renderer/wording/count-words';
import { inSentence } from '@renderer/wording/in-sentence';
import type { Pack, Round, Stage } from '@shared/model/pack';

interface StagePanelProps {
  pack: Pack;
  stage: Stage;
  /** The number of a round among all rounds of the pack, from 1; also its key up to 9. */
  numberOf: (round: Round) => number;
  /** Of several stages with more than one round, the first has a key for the whole of it. */
  hasStageKey: boolean;
  lengths: RoundLengths;
  onRound: (roundId: string, lengthMin: number) => void;
  onStage: () => void;
}

/** One stage: what it is, where that is known from, its rounds, and the whole of it where there are several. */
export function StagePanel(props: StagePanelProps) {
  const { pack, stage, numberOf, hasStageKey, lengths, onRound, onStage } = props;
  return (
    <Panel title={stage.name} aside={<ProvenanceLabel provenance={stage.provenance} />}>
      <StageWords stage={stage} />
      {stage.rounds.length > 1 && (
        <div className={classes.whole}>
          <div className={classes.preset}>
            <PresetChoice pack={pack} stageId={stage.id} withKey={hasStageKey} />
          </div>
          <ActionButton
            {...(hasStageKey ? { shortcut: 'W' } : {})}
            label="Start the whole stage"
            description={`Start the whole stage: ${inSentence(stage.name)}, ${countWords(stage.rounds.length, 'round')}`}
            onPress={onStage}
          />
        </div>
      )}
      <ol className={classes.rounds}>
        {stage.rounds.map((round) => (
          <RoundItem
            key={round.id}
            pack={pack}
            stage={stage}
            round={round}
            number={numberOf(round)}
            lengthMin={lengths.lengthOf(stage, round)}
            onLength={(lengthMin) => lengths.choose(stage, round, lengthMin)}
            onStart={() => onRound(round.id, lengths.lengthOf(stage, round))}
          />
        ))}
      </ol>
    </Panel>
  );
}

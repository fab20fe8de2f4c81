import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { ProvenanceLabel } from '@renderer/features/practise/stages/provenance-label';
import classes from '@renderer/features/practise/stages/stage-chooser.module.css';
import { StageWords } from '@renderer/features/practise/stages/stage-words';
import type { Stage } from '@shared/model/pack';

/** The stage that decides. It cannot be held by itself, because there is nothing to decide on before a loop. */
export function DebriefStage({ stage, onLoop }: { stage: Stage; onLoop: () => void }) {
  return (
    <Panel title={stage.name} aside={<ProvenanceLabel provenance={stage.provenance} />}>
      <StageWords stage={stage} />
      <p className={classes.needs}>
        It needs a loop: the interviewers can only speak of rounds that you have held with them. It opens by
        itself once the rounds of a loop are behind you and you have judged your own answers.
      </p>
      <div className={classes.whole}>
        <ActionButton label="Start the full loop" shortcut="F" onPress={onLoop} />
      </div>
    </Panel>
  );
}

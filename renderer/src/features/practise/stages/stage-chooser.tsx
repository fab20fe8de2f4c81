import { useRef } from 'react';
import { useArrowKeys } from '@renderer/components/keys/use-arrow-keys';
import { notifyFailure } from '@renderer/components/notices';
import { PackChoice } from '@renderer/components/pack-choice';
import { PageHeader } from '@renderer/components/page-header';
import { PracticeWay } from '@renderer/components/practice-way';
import { Screen } from '@renderer/components/screen';
import { DebriefStage } from '@renderer/features/practise/stages/debrief-stage';
import classes from '@renderer/features/practise/stages/stage-chooser.module.css';
import { StagePanel } from '@renderer/features/practise/stages/stage-panel';
import { useRoundLengths } from '@renderer/features/practise/stages/use-round-lengths';
import { useBegin } from '@renderer/navigation/use-begin';
import type { Pack } from '@shared/model/pack';

/** The stages of a pack in their order, each with its rounds. */
export function StageChooser({ pack, packs }: { pack: Pack; packs: Pack[] }) {
  const stages = useRef<HTMLDivElement>(null);
  const lengths = useRoundLengths(pack);
  const { beginSession, beginLoop, beginning } = useBegin(notifyFailure);
  useArrowKeys(stages, 'stages and rounds');
  // The presets of all stages follow one setting, so one key serves them all.
  const withPresetKey = pack.stages.find(({ rounds }) => rounds.length > 1)?.id;
  const rounds = pack.stages.flatMap((stage) => stage.rounds);
  return (
    <Screen narrow>
      <PageHeader over={<PackChoice packs={packs} chosen={pack} />} title="One stage, one round" />
      <PracticeWay />
      <div ref={stages} className={classes.stages} aria-busy={beginning}>
        {pack.stages.map((stage) =>
          stage.kind === 'debrief' ? (
            <DebriefStage key={stage.id} stage={stage} onLoop={() => beginLoop(pack.id, null)} />
          ) : (
            <StagePanel
              key={stage.id}
              pack={pack}
              stage={stage}
              numberOf={(round) => rounds.indexOf(round) + 1}
              hasStageKey={stage.id === withPresetKey}
              lengths={lengths}
              onRound={(roundId, lengthMin) =>
                beginSession(pack.id, { run: 'round', stageId: stage.id, roundId, lengthMin })
              }
              onStage={() => beginLoop(pack.id, stage.id)}
            />
          ),
        )}
      </div>
    </Screen>
  );
}

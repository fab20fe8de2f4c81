import { EmptyState } from '@renderer/components/empty-state';
import { roundKey } from '@renderer/features/packs/editor/draft/place-words';
import { fitsItsLengths } from '@renderer/features/packs/editor/draft/run-time';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { SideList } from '@renderer/features/packs/editor/parts/side-list';
import { RunTimings } from '@renderer/features/packs/editor/timings/run-timings';
import type { PackEditing } from '@renderer/features/packs/editor/use-pack-editor';

interface TimingsTabProps {
  editing: PackEditing;
  chosenId: string | null;
  onChoose: (key: string) => void;
}

/** How the minutes of each round are shared out, for every length that it can have. */
export function TimingsTab({ editing: { draft, dispatch }, chosenId, onChoose }: TimingsTabProps) {
  const rounds = draft.stages.flatMap((stage) =>
    stage.rounds.map((round) => ({ key: roundKey(stage.id, round.id), stage, round })),
  );
  const chosen = rounds.find(({ key }) => key === chosenId) ?? rounds[0];
  if (!chosen) {
    return <EmptyState title="No rounds" text="This pack has no interview rounds, so nothing is timed." />;
  }
  const { stage, round } = chosen;
  return (
    <div className={form.columns}>
      <div className={form.side}>
        <SideList
          label="Rounds"
          one="round"
          items={rounds.map((one) => ({
            id: one.key,
            title: one.round.name,
            note: one.stage.name,
            mark: fitsItsLengths(one.round) ? undefined : 'The minutes do not add up',
          }))}
          chosenId={chosen.key}
          onChoose={onChoose}
        />
      </div>
      <div className={form.form}>
        {round.lengthsMin.map((lengthMin) => (
          <RunTimings
            key={`${chosen.key}/${lengthMin}`}
            round={round}
            lengthMin={lengthMin}
            onChange={(sectionId, share) =>
              dispatch({
                type: 'share-changed',
                place: { stageId: stage.id, roundId: round.id, sectionId, lengthMin },
                share,
              })
            }
          />
        ))}
      </div>
    </div>
  );
}

import { Link, useNavigate } from 'react-router';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import { Panel } from '@renderer/components/panel';
import { StageRow } from '@renderer/features/home/stage-row';
import classes from '@renderer/features/home/stages-panel.module.css';
import type { Start } from '@renderer/features/home/use-start';
import { routes } from '@renderer/navigation/routes';
import type { Pack } from '@shared/model/pack';

/** Every stage of the pack that can be held, each with its button; single rounds of a larger stage below it. */
export function StagesPanel({ pack, start }: { pack: Pack; start: Start }) {
  const navigate = useNavigate();
  const stages = pack.stages.filter(({ rounds }) => rounds.length > 0);
  if (stages.length === 0) return null;
  return (
    <Panel
      title="One stage"
      aside={
        <Link to={routes.stages} className={classes.choose}>
          Choose round and length <Keycap shortcut="C" />
          <ChoiceKey
            shortcut="C"
            label="Choose a round and its length"
            onPress={() => void navigate(routes.stages)}
          />
        </Link>
      }
    >
      <ol className={classes.stages}>
        {stages.map((stage, index) => (
          <StageRow key={stage.id} pack={pack} stage={stage} number={index + 1} start={start} />
        ))}
      </ol>
    </Panel>
  );
}

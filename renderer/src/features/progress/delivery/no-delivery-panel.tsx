import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/progress/delivery/delivery-trends.module.css';

/** Stands where delivery will be, until an answer was spoken. */
export function NoDeliveryPanel() {
  return (
    <Panel title="Delivery">
      <p className={classes.nothing}>
        Nothing is measured so far. Pace, pauses and fillers come with the first answer that you speak.
      </p>
    </Panel>
  );
}

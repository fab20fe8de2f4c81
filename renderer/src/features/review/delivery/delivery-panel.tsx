import { Tooltip } from '@mantine/core';
import { useState } from 'react';
import { deliveryFigures } from '@renderer/features/review/delivery/delivery-figures';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import { Moments } from '@renderer/features/review/delivery/moments';
import { PaceChart } from '@renderer/features/review/delivery/pace-chart';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';

interface DeliveryPanelProps {
  delivery: Delivery;
  norms: DeliveryNorms;
  targetSec: { min: number; max: number };
  typed: boolean;
  clock: PlaybackClock | null;
}

/** How the answer was spoken: figures with their norms, the pace over time, and the moments to listen to. */
export function DeliveryPanel({ delivery, norms, targetSec, typed, clock }: DeliveryPanelProps) {
  const [explained, setExplained] = useState<string | null>(null);
  const figures = deliveryFigures(delivery, norms, { target: targetSec, typed });
  const norm = figures.find((figure) => figure.id === explained)?.norm;
  return (
    <section className={classes.delivery} aria-label="Delivery">
      <ul className={classes.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <Tooltip label={figure.norm} multiline w={280} openDelay={200} disabled={figure.id === explained}>
              <button
                type="button"
                className={classes.figure}
                data-notable={figure.notable}
                aria-expanded={figure.id === explained}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setExplained(figure.id === explained ? null : figure.id)}
              >
                <span className={classes.name}>{figure.name}</span>
                <span className={classes.value}>{figure.value}</span>
                <span className={classes.note}>{figure.note}</span>
              </button>
            </Tooltip>
          </li>
        ))}
      </ul>
      {norm !== undefined && <output className={classes.norm}>{norm}</output>}
      <PaceChart delivery={delivery} good={norms.paceWpm.good} />
      {clock && <Moments delivery={delivery} clock={clock} />}
      <p className={classes.promise}>Delivery never enters the score.</p>
    </section>
  );
}

import type { DeliveryGroup } from '@renderer/features/review/delivery/delivery-groups';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import { Moments } from '@renderer/features/review/delivery/moments';
import {
  fillerMoments,
  fillersHeardAs,
  hedgeMoments,
  pauseMoments,
  phraseMoments,
} from '@renderer/features/review/delivery/moments-of';
import { PaceChart } from '@renderer/features/review/delivery/pace-chart';
import { ReadingRow } from '@renderer/features/review/delivery/reading-row';
import { SoundChart } from '@renderer/features/review/delivery/sound-chart';
import { StarBar } from '@renderer/features/review/delivery/star-bar';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';

interface GroupBodyProps {
  group: DeliveryGroup;
  delivery: Delivery;
  norms: DeliveryNorms;
  clock: PlaybackClock | null;
}

/** Everything about one group: its measures, then its picture and the moments to listen to. */
export function GroupBody(props: GroupBodyProps) {
  return (
    <>
      <ul className={classes.readings}>
        {props.group.readings.map((reading) => (
          <ReadingRow key={reading.id} reading={reading} />
        ))}
      </ul>
      <Details {...props} />
    </>
  );
}

function Details({ group, delivery, norms, clock }: GroupBodyProps) {
  const has = (id: string): boolean => group.readings.some((reading) => reading.id === id);
  switch (group.id) {
    case 'pace': {
      const good = norms.ranges.paceWpm?.good;
      return good && has('paceWpm') && <PaceChart delivery={delivery} good={good} />;
    }
    case 'pauses':
      return <Moments name="Listen to the pauses" moments={pauseMoments(delivery)} clock={clock} />;
    case 'words':
      return <WordDetails delivery={delivery} clock={clock} />;
    case 'voice':
      if (group.readings.every(({ rating }) => rating === 'unknown')) {
        return <p className={classes.remark}>The sound of this answer has not been measured so far.</p>;
      }
      return (
        <div className={classes.pair}>
          {has('pitchVariationSt') && (
            <SoundChart delivery={delivery} side="pitchHz" name="Pitch" unit="hertz" />
          )}
          {has('loudnessVariationDb') && (
            <SoundChart
              delivery={delivery}
              side="loudnessDb"
              name="Loudness"
              unit="decibels, nearer to zero is louder"
            />
          )}
        </div>
      );
    default:
      return delivery.starShares && group.readings.length > 1 && <StarBar shares={delivery.starShares} />;
  }
}

function WordDetails({ delivery, clock }: Pick<GroupBodyProps, 'delivery' | 'clock'>) {
  const heardAs = fillersHeardAs(delivery);
  return (
    <>
      {heardAs !== '' && <p className={classes.remark}>{heardAs}</p>}
      <Moments name="Listen to the fillers" moments={fillerMoments(delivery)} clock={clock} />
      <Moments name="Listen to the hedges" moments={hedgeMoments(delivery)} clock={clock} />
      {delivery.repeats.map((phrase) => (
        <Moments
          key={phrase.text}
          name={`“${phrase.text}”, ${phrase.startsSec.length} times`}
          moments={phraseMoments(phrase)}
          clock={clock}
        />
      ))}
    </>
  );
}

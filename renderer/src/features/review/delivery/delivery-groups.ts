import {
  readLength,
  readMeasure,
  readRepeats,
  type Reading,
} from '@renderer/features/review/delivery/reading';
import type { Delivery, DeliveryNorms, MeasureName } from '@shared/model/delivery';

/** Measures that belong together, with the one that stands for all of them while the group is closed. */
export interface DeliveryGroup {
  id: 'pace' | 'pauses' | 'words' | 'voice' | 'length';
  name: string;
  value: string;
  note: string;
  /** True when something in it deserves a second look. It never enters the score. */
  notable: boolean;
  readings: Reading[];
}

type Headline = Pick<DeliveryGroup, 'name' | 'value' | 'note'>;

/**
 * The groups of a spoken answer in their order on the card. What the profile leaves out is not there; with too little
 * speech (`known`), neither is what could not be measured.
 */
export function deliveryGroups(
  delivery: Delivery,
  norms: DeliveryNorms,
  { target, known }: { target: { min: number; max: number }; known: boolean },
): DeliveryGroup[] {
  const read = (...measures: MeasureName[]): Reading[] =>
    measures.flatMap((measure) => {
      const reading = readMeasure(measure, delivery, norms);
      return reading === null || (known && reading.rating === 'unknown') ? [] : [reading];
    });
  const words = read('fillersPerMin', 'hedgesPerMin');
  const repeats = known ? null : readRepeats(delivery, norms);
  // Without a story there are no parts that could be too long or too short.
  const shares = delivery.starShares ? read('openingShare', 'actionShare', 'resultShare') : [];
  const length = readLength(delivery, target);
  const groups: (Omit<DeliveryGroup, 'notable'> | null)[] = [
    group('pace', read('paceWpm', 'articulationWpm'), plainHeadline),
    group('pauses', read('longestPauseSec', 'firstWordSec'), (first) =>
      pausesHeadline(first, delivery, norms),
    ),
    group('words', repeats && words.length > 0 ? [...words, repeats] : words, (first) =>
      fillersHeadline(first, delivery),
    ),
    group('voice', read('pitchVariationSt', 'loudnessVariationDb'), voiceHeadline),
    group('length', [length, ...shares], () => ({
      name: length.name,
      value: length.value,
      note: `${length.usual}, ${length.word}`,
    })),
  ];
  return groups.flatMap((one) =>
    one === null ? [] : { ...one, notable: one.readings.some(({ rating }) => rating === 'outside') },
  );
}

function group(
  id: DeliveryGroup['id'],
  readings: Reading[],
  headline: (first: Reading) => Headline,
): Omit<DeliveryGroup, 'notable'> | null {
  const [first] = readings;
  return first === undefined ? null : { id, readings, ...headline(first) };
}

function plainHeadline({ name, value, unit, word }: Reading): Headline {
  return { name, value, note: [unit, word].filter(Boolean).join(', ') };
}

function pausesHeadline(first: Reading, { pauses }: Delivery, norms: DeliveryNorms): Headline {
  if (first.id !== 'longestPauseSec') return plainHeadline(first);
  if (first.rating === 'unknown') return { name: 'Pauses', value: first.value, note: first.word };
  const { listSec } = norms.pauses;
  const none = pauses.length === 0;
  return {
    name: 'Pauses',
    value: none ? 'none' : String(pauses.length),
    note: none ? `over ${listSec}\u00a0s` : `over ${listSec}\u00a0s, longest ${first.value}\u00a0s`,
  };
}

function fillersHeadline(first: Reading, { fillers }: Delivery): Headline {
  if (first.id !== 'fillersPerMin' || first.rating === 'unknown') return plainHeadline(first);
  const value = fillers.length === 0 ? 'none' : `about ${fillers.length}`;
  return { name: first.name, value, note: `${first.value} ${first.unit}, ${first.word}` };
}

function voiceHeadline(first: Reading): Headline {
  if (first.rating === 'unknown') return { name: 'Voice', value: first.value, note: first.word };
  const of = first.id === 'pitchVariationSt' ? 'of pitch' : 'of loudness';
  return { name: 'Voice', value: first.value, note: `${first.unit} ${of}, ${first.word}` };
}

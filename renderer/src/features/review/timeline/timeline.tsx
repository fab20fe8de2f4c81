import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';
import { BandStrip } from '@renderer/features/review/timeline/band-strip';
import { bandsOf } from '@renderer/features/review/timeline/geometry';
import { MarkStrip } from '@renderer/features/review/timeline/mark-strip';
import { deliveryMarks, evidenceMarks } from '@renderer/features/review/timeline/marks-of';
import { placeMarks } from '@renderer/features/review/timeline/place-marks';
import { Scrubber } from '@renderer/features/review/timeline/scrubber';
import { SpeechStrip } from '@renderer/features/review/timeline/speech-strip';
import classes from '@renderer/features/review/timeline/timeline.module.css';
import { Waveform } from '@renderer/features/review/timeline/waveform';
import type { Delivery } from '@shared/model/delivery';
import type { Evidence, StarSpan } from '@shared/model/score';
import type { TimeSpan } from '@shared/model/transcript';

interface TimelineProps {
  clock: PlaybackClock;
  peaks: number[];
  speech: readonly TimeSpan[];
  delivery: Delivery | null;
  /** Empty before the own rating: the build-up is a part of the score. */
  spans: readonly StarSpan[];
  evidence: readonly Evidence[];
}

/** Everything that has a time, on one scrubber: loudness, speech and pauses, the build-up of the answer, and marks. */
export function Timeline({ clock, peaks, speech, delivery, spans, evidence }: TimelineProps) {
  const { durationSec } = usePlaybackState(clock);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const bands = useMemo(() => bandsOf(spans), [spans]);
  const shown = useMemo(
    () => placeMarks(evidenceMarks(evidence), durationSec, width),
    [evidence, durationSec, width],
  );
  const heard = useMemo(
    () => placeMarks(deliveryMarks(delivery), durationSec, width),
    [delivery, durationSec, width],
  );
  const seek = (sec: number) => clock.seek(sec);

  return (
    <div className={classes.timeline} ref={ref}>
      <Scrubber clock={clock}>
        <Waveform peaks={peaks} widthPx={width} />
        <SpeechStrip speech={speech} durationSec={durationSec} />
        {bands.length > 0 && <BandStrip bands={bands} durationSec={durationSec} widthPx={width} />}
      </Scrubber>
      <MarkStrip name="Evidence" marks={shown} onSeek={seek} />
      <MarkStrip name="Pauses and fillers" marks={heard} onSeek={seek} />
    </div>
  );
}

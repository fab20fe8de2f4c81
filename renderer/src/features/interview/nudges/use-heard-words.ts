import { useEffect, useRef, type RefObject } from 'react';
import { useAppEvent } from '@renderer/api/use-app-event';
import { LevelMeter } from '@renderer/media/sound/level-meter';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import {
  hearDraft,
  hearSegment,
  hearSound,
  nothingHeard,
  type HeardSoFar,
} from '@shared/domain/nudges/heard-so-far';

/** So much above the room somebody speaks, in decibels. */
const ABOVE_ROOM_DB = 10;

interface Hearing {
  takeId: string;
  /** Null where the microphone cannot be listened to. */
  tap: PcmTap | null;
  readSec: () => number;
}

/**
 * Follows one answer while it is given: its words, and the level of the microphone, since words come a moment late and
 * a busy computer writes no drafts.
 */
export function useHeardWords({ takeId, tap, readSec }: Hearing): RefObject<HeardSoFar> {
  const heard = useRef(nothingHeard);

  useAppEvent('transcript:segment-added', (event) => {
    if (event.takeId === takeId) heard.current = hearSegment(heard.current, event.segment);
  });
  useAppEvent('transcript:draft-changed', (event) => {
    if (event.takeId === takeId) heard.current = hearDraft(heard.current, event.text, readSec());
  });
  useEffect(() => {
    const meter = new LevelMeter();
    return tap?.onBlock(({ samples }) => {
      const { rmsDb, noiseDb } = meter.add(samples);
      if (rmsDb - noiseDb > ABOVE_ROOM_DB) heard.current = hearSound(heard.current, readSec());
    });
  }, [tap, readSec]);
  return heard;
}

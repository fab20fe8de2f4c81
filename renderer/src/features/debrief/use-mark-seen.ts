import { useEffect, useRef } from 'react';
import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';
import type { Loop, LoopView } from '@shared/model/loop';

/** Remembers that the debrief came to its end, so that it opens at the decision from then on. */
export function useMarkSeen(loop: Loop, atEnd: boolean, onChange: (view: LoopView) => void): void {
  const told = useRef(false);
  const { id, debriefSeen } = loop;
  useEffect(() => {
    if (!atEnd || debriefSeen || told.current) return;
    told.current = true;
    void call('loop:mark-debrief-seen', { loopId: id }).then((answer) => {
      if (answer.ok) onChange(answer.value);
      else notifyFailure(answer.error);
    });
  }, [atEnd, debriefSeen, id, onChange]);
}

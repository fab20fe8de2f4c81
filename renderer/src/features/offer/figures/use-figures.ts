import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '@renderer/api/app-api';
import { notifyFailure, notifyWithUndo } from '@renderer/components/notices';
import type { FigureId } from '@renderer/features/offer/figures/figure-fields';
import {
  draftOf,
  readDraft,
  type DraftProblems,
  type FiguresDraft,
} from '@renderer/features/offer/figures/figures-draft';
import type { OfferFigures } from '@shared/model/pack-offer';

const QUIET_MS = 600;

/** The figures of an offer while they are changed. */
export interface Figures {
  draft: FiguresDraft;
  problems: DraftProblems;
  /** The last figures that made sense: what the chart shows. */
  figures: OfferFigures;
  /** Whether they are other ones than the pack's. */
  isOwn: boolean;
  change: (id: FigureId, text: string) => void;
  /** Goes back to the pack's figures; can be taken back. */
  reset: () => void;
}

interface Kept {
  draft: FiguresDraft;
  figures: OfferFigures;
}

/** Keeps the user's own assumptions: what makes sense is shown at once and saved after a pause in typing. */
export function useFigures(loopId: string, saved: OfferFigures | null, offered: OfferFigures): Figures {
  const [kept, setKept] = useState<Kept>(() => {
    const figures = saved ?? offered;
    return { draft: draftOf(figures), figures };
  });
  const save = useSaving(loopId);
  const packDraft = draftOf(offered);
  const isOwn = (Object.keys(packDraft) as FigureId[]).some((id) => kept.draft[id] !== packDraft[id]);

  const change = (id: FigureId, text: string) => {
    const draft = { ...kept.draft, [id]: text };
    const { figures } = readDraft(draft);
    setKept({ draft, figures: figures ?? kept.figures });
    if (figures) save.soon(figures);
    else save.drop();
  };
  const reset = () => {
    const before = kept;
    setKept({ draft: packDraft, figures: offered });
    save.now(null);
    notifyWithUndo('These are the pack’s figures again.', () => {
      setKept(before);
      save.now(before.figures);
    });
  };
  return { ...kept, problems: readDraft(kept.draft).problems, isOwn, change, reset };
}

interface Saving {
  soon: (figures: OfferFigures) => void;
  now: (figures: OfferFigures | null) => void;
  /** Forgets what was to be saved soon. */
  drop: () => void;
}

/** Saves after a pause, and at once where the screen is left before that. */
function useSaving(loopId: string): Saving {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; figures: OfferFigures } | null>(null);
  const drop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const now = useCallback(
    (figures: OfferFigures | null) => {
      drop();
      void call('loop:save-offer', { loopId, figures }).then((answer) => {
        if (!answer.ok) notifyFailure(answer.error);
      });
    },
    [loopId, drop],
  );
  const soon = useCallback(
    (figures: OfferFigures) => {
      drop();
      waiting.current = { figures, timer: setTimeout(() => now(figures), QUIET_MS) };
    },
    [drop, now],
  );
  useEffect(
    () => () => {
      if (waiting.current) now(waiting.current.figures);
    },
    [now],
  );
  return { soon, now, drop };
}

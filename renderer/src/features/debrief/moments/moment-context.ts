import { createContext } from 'react';
import type { Moment } from '@shared/model/debrief';

/** Plays a moment in the dock at the bottom; read where moments are quoted. */
export const PlayMomentContext = createContext<(moment: Moment) => void>(() => undefined);

import { resolve } from 'node:path';
import { loadListening } from '@electron/main/listening/load-listening';
import type { Listening } from '@shared/model/pack-listening';

const loaded = await loadListening(resolve('resources/listening'));
if (!loaded.ok) throw new Error(loaded.error.message);

/** How the program's interviewers listen where a pack does not say. */
export const shippedListening: Listening = loaded.value;

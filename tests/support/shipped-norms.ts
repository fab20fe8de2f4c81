import { resolve } from 'node:path';
import { loadDeliveryNorms } from '@electron/main/rubrics/load-rubric';
import type { DeliveryNorms } from '@shared/model/delivery';

const loaded = loadDeliveryNorms(resolve(import.meta.dirname, '..', '..', 'resources/rubrics'));
if (!loaded.ok) throw new Error(loaded.error.message);

/** The norms that the program ships. */
export const shippedNorms: DeliveryNorms = loaded.value;

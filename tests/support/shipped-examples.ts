import { resolve } from 'node:path';
import { loadExamples } from '@electron/main/rubrics/load-examples';
import type { ExampleAnswer } from '@shared/model/rubric-guide';

const loaded = loadExamples(resolve(import.meta.dirname, '..', '..', 'resources/examples'));
if (!loaded.ok) throw new Error(loaded.error.message);

/** What the highest level sounds like, as the program ships it. */
export const shippedExamples: readonly ExampleAnswer[] = loaded.value;

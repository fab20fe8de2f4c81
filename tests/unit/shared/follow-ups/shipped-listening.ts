import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ListeningSchema, type Listening } from '@shared/model/pack-listening';

const path = resolve(import.meta.dirname, '../../../../resources/listening/listening.json');

/** How the program itself listens. */
export const shippedListening: Listening = ListeningSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The samples beside the checkout; a test that needs them skips without. */
export const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/chat');
export const haveSamples = existsSync(SAMPLES);

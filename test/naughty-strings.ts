import { existsSync, readFileSync } from 'node:fs';

const BLNS = new URL('../../shared/samples/hostile/blns.json', import.meta.url);

/** The big list of naughty strings beside the checkout; empty without. */
export const bigList: readonly string[] = existsSync(BLNS) ? JSON.parse(readFileSync(BLNS, 'utf8')) : [];

import type { Texts } from '../../src/texts/texts.ts';
import { Refused } from './asking.ts';
import { Nobody } from './host.ts';

/** Why something could not be had or done, for people: the server's own words where it said any. */
export function saidBy(error: unknown, texts: Texts): string {
  if (error instanceof Nobody) return texts.tabSignInNeeded;
  if (error instanceof Refused) return error.message === '' ? texts.errorFailed : error.message;
  return texts.connectionLost;
}

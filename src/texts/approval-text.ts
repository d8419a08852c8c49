import type { Day } from '../core/origin.ts';
import type { MeetingRef } from './grammar/meetings-phrase.ts';
import type { Texts } from './texts.ts';

/** What was approved, on which day, and the remark in the person's own words ('' for none). */
export interface Approval {
  readonly title: string;
  readonly meetings: readonly MeetingRef[];
  readonly on: Day | null;
  readonly remark: string;
}

/**
 * The whole sentence of an approval, ready to become a decision. The form with *att* only where the person's own
 * words begin so: Swedish word order changes after it, so we never build it.
 */
export function approvalText({ remark, ...approved }: Approval, texts: Texts): string {
  const text = remark.trim();
  const clause = /^(?:att|that) (?<clause>.+)$/isu.exec(text)?.groups?.['clause'];
  if (clause !== undefined) return texts.approvalRemarkThat({ ...approved, clause });
  if (text !== '') return texts.approvalRemark({ ...approved, text });
  return texts.approvalPlain(approved);
}

import type { UnapprovedMinutes } from '../../core/series.ts';
import { readApprovals } from '../../read/approvals.ts';
import type { ImportedMinutes } from '../reading.ts';

const textsOf = ({ items }: ImportedMinutes): readonly string[] =>
  items.flatMap(({ decisions, paragraphs }) => [...decisions, ...paragraphs].map(({ text }) => text));

/**
 * The minutes whose approval no later minutes state, as the rules for decisions read it (`read/approvals.ts`). Meetings
 * without a number can't wait: there is nothing to call them by.
 * @param all the meetings of one council, oldest first
 */
export function unapprovedFrom(all: readonly ImportedMinutes[]): readonly UnapprovedMinutes[] {
  let waiting: readonly UnapprovedMinutes[] = [];
  for (const minutes of all) {
    const { number, date, approvedAt } = minutes;
    if (date !== null) {
      for (const text of textsOf(minutes)) {
        const approved = readApprovals(text, waiting, date);
        waiting = waiting.filter((one) => !approved.includes(one.number));
      }
    }
    if (number !== null && number > 0 && approvedAt === null)
      waiting = [...waiting.filter((one) => one.number !== number), { number, date }];
  }
  return waiting;
}

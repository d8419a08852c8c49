import type { StoredBody } from './line.ts';
import type { AgendaItem, ItemId, PlannedMeeting } from './meeting.ts';
import type { UnapprovedMinutes } from './series.ts';

/** What councils call the item where no flag of the series file says it. */
const TITLE =
  /^(?:(?:godkännande av|föregående|tidigare|approval of(?: the)?|previous) )?(?:mötes |mötets |meeting )?(?:\S*protokoll(?:et)?|\S*anteckningar(?:na)?|minutes)(?: (?:från|of|from) .*)?$/iu;

/** Whether an item is the one where earlier minutes are approved. */
export const isApprovalItem = ({ approval, title }: Pick<AgendaItem, 'approval' | 'title'>): boolean =>
  approval || TITLE.test(title.trim());

/** The numbers that a body approves. */
export const approvesOf = (body: StoredBody): readonly number[] =>
  body.kind === 'decision' || body.kind === 'motion' ? (body.approves ?? []) : [];

/** A body that approves nothing but what waits for approval, and that only on the approval item. */
export function onlyApprovable(meeting: PlannedMeeting, item: ItemId | null, body: StoredBody): StoredBody {
  if (body.kind !== 'decision' && body.kind !== 'motion') return body;
  const { approves: _, acclaimed, ...rest } = body;
  const plain = { ...rest, ...(acclaimed === true && rest.kind === 'decision' ? { acclaimed } : {}) };
  const here = meeting.items.find((one) => one.id === item);
  const waiting = new Set(meeting.unapprovedMinutes.map(({ number }) => number));
  const approves =
    here === undefined || !isApprovalItem(here) ? [] : [...new Set(approvesOf(body))].filter((number) => waiting.has(number));
  return approves.length === 0 ? plain : { ...plain, approves };
}

/** The minutes that the meeting's decisions approve, as they stand: a withdrawn one approves nothing. */
export function approvedIn({
  lines,
  unapprovedMinutes,
}: Pick<PlannedMeeting, 'lines' | 'unapprovedMinutes'>): readonly UnapprovedMinutes[] {
  const decisions = lines.filter((line) => line.state === 'live' && line.body.kind === 'decision');
  const numbers = new Set(decisions.flatMap((line) => approvesOf(line.body)));
  return unapprovedMinutes.filter(({ number }) => numbers.has(number));
}

/** The minutes that still wait for approval when the meeting ends as it stands; its own are not among them. */
export function waitingIn(meeting: Pick<PlannedMeeting, 'lines' | 'unapprovedMinutes'>): readonly UnapprovedMinutes[] {
  const approved = new Set(approvedIn(meeting));
  return meeting.unapprovedMinutes.filter((one) => !approved.has(one));
}

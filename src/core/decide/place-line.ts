import { currentItem, numberedItems, numberOf } from '../agenda.ts';
import { objectedTo } from '../consensus.ts';
import type { Line, LinePlace, StoredBody } from '../line.ts';
import type { AgendaItem, ItemId, PlannedMeeting } from '../meeting.ts';
import { leads, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { latestRound, openRound } from '../round.ts';

const isLive = (line: Line): boolean => line.state === 'live';
/** The id of the line that comes next. */
export const newId = (meeting: PlannedMeeting): string => `${meeting.id}-l${meeting.lines.length + 1}`;

/** A question is open until it has a live answer. */
function openQuestions(meeting: PlannedMeeting): readonly Line[] {
  const answered = new Set(meeting.lines.filter((line) => isLive(line) && line.body.kind === 'answer').map((line) => line.to));
  return meeting.lines.filter((line) => isLive(line) && line.body.kind === 'question' && !answered.has(line.id));
}

/** The numbers that people use: questions count in the meeting, motions with proposed items, actions in the series. */
function numberFor(meeting: PlannedMeeting, body: StoredBody): number | null {
  switch (body.kind) {
    case 'question':
      return meeting.lines.filter((line) => line.body.kind === 'question').length + 1;
    case 'motion':
      return meeting.nextMotionNumber;
    case 'action':
      return meeting.nextActionNumber;
    case 'note':
    case 'idea':
    case 'link':
    case 'answer':
    case 'entry':
    case 'summary':
    case 'decision':
    case 'dissent':
    case 'objection':
      return null;
  }
}

/** Guests write on their items; an item of null is before any. */
function guestRefusal(meeting: PlannedMeeting, actor: Standing, item: ItemId | null): Refusal | null {
  if (leads(actor) || actor.member || (item !== null && actor.guestOf.includes(item))) return null;
  return { code: 'guestItem', items: actor.guestOf.map((id) => numberOf(meeting, id)) };
}

type Target = { readonly item: ItemId | null; readonly round: string | null };

/** Where early entries are kept: the first item marked for a round that has not been up, else the first round of all. */
function early(meeting: PlannedMeeting): Target | null {
  const marked = numberedItems(meeting).find((item) => item.round && item.status === 'waiting');
  if (marked !== undefined) return { item: marked.id, round: null };
  return meeting.rounds.length === 0 ? { item: null, round: null } : null;
}

/** An entry belongs to the round of the item that is up, else it waits for one that is to come; a guest's to their item. */
function entryTarget(meeting: PlannedMeeting, actor: Standing): Target | Refusal {
  const current = currentItem(meeting);
  const round = openRound(meeting) ?? (current === null ? null : latestRound(meeting, current.id));
  if (round !== null) return { item: round.item, round: round.id };
  const isGuestHere = current !== null && !actor.member && actor.guestOf.includes(current.id);
  // Without an agenda there is nothing that it could stand under.
  if (meeting.status === 'open' && numberedItems(meeting).length === 0) return { code: 'noItem' };
  if (current?.round || isGuestHere) return { item: current.id, round: null };
  return early(meeting) ?? { code: 'roundTooLate' };
}

/** The round that the secretary sums up: the current item's, else the latest that was held. */
function summaryTarget(meeting: PlannedMeeting): Target | Refusal {
  const current = currentItem(meeting);
  const here = current !== null && (current.round || latestRound(meeting, current.id) !== null);
  const item: AgendaItem['id'] | undefined = here ? current.id : (meeting.rounds.at(-1)?.item ?? meeting.items.findLast(heldRound)?.id);
  return item === undefined ? { code: 'noRound' } : { item, round: null };
}
const heldRound = (item: AgendaItem): boolean => item.round && item.status === 'done';

function placeUnder(meeting: PlannedMeeting, body: StoredBody, item: ItemId, keep: LinePlace | null): LinePlace | Refusal {
  const free = { id: newId(meeting), item, round: null, number: numberFor(meeting, body), to: null };
  const onItem = meeting.lines.filter((line) => isLive(line) && line.item === item);
  switch (body.kind) {
    case 'answer': {
      if (keep?.to) return { ...free, to: keep.to };
      const open = openQuestions(meeting);
      const asked =
        body.question === null
          ? (open.findLast((line) => line.item === item) ?? open.at(-1))
          : meeting.lines.find((line) => isLive(line) && line.body.kind === 'question' && line.number === body.question);
      return asked === undefined ? { code: 'question', number: body.question } : { ...free, item: asked.item, to: asked.id };
    }
    case 'dissent': {
      const decision = keep?.to ?? onItem.findLast((line) => line.body.kind === 'decision')?.id;
      return decision === undefined ? { code: 'noDecision' } : { ...free, to: decision };
    }
    case 'objection': {
      const motion = objectedTo(meeting, body.proposal);
      return 'code' in motion ? motion : { ...free, item: motion.item, to: motion.id };
    }
    case 'note':
    case 'question':
    case 'idea':
    case 'link':
    case 'entry':
    case 'summary':
    case 'decision':
    case 'motion':
    case 'action':
      return free;
  }
}

/** Where a new line goes: its item, round, number, and the line it belongs to; or why it can't. */
export function placeLine(meeting: PlannedMeeting, actor: Standing, body: StoredBody): LinePlace | Refusal {
  if (body.kind === 'entry' || body.kind === 'summary') {
    const target = body.kind === 'entry' ? entryTarget(meeting, actor) : summaryTarget(meeting);
    if ('code' in target) return target;
    return guestRefusal(meeting, actor, target.item) ?? { id: newId(meeting), ...target, number: null, to: null };
  }
  const current = currentItem(meeting);
  if (current === null) return { code: 'noItem' };
  return guestRefusal(meeting, actor, current.id) ?? within(meeting, actor, placeUnder(meeting, body, current.id, null));
}

/** An answer goes where its question is, which may be another item than the one that is up. */
const within = (meeting: PlannedMeeting, actor: Standing, place: LinePlace | Refusal): LinePlace | Refusal =>
  'code' in place ? place : (guestRefusal(meeting, actor, place.item) ?? place);

/** Where a line stands after a correction: where it stood, unless it became a line of another kind. */
export function replaceLine(meeting: PlannedMeeting, actor: Standing, line: Line, body: StoredBody): LinePlace | Refusal {
  const { id, item, round, number, to } = line;
  const kept: LinePlace = { id, item, round, number, to };
  if (line.body.kind === body.kind || item === null) return kept;
  const place = within(meeting, actor, placeUnder(meeting, body, item, null));
  return 'code' in place ? place : { ...place, id, round: body.kind === 'entry' ? round : null };
}

import type { Command } from '../command.ts';
import { decisionOf } from '../consensus.ts';
import type { PlannedMeeting } from '../meeting.ts';
import type { Standing } from '../people.ts';
import { leads } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import type { Facts } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** `anta förslag 2`: a motion becomes a decision of its item, a proposed item gets its number. */
export function adoptProposal(meeting: PlannedMeeting, { number, acclaimed }: Of<'adoptProposal'>): Facts {
  const item = meeting.items.find((one) => one.status === 'proposed' && one.proposal?.number === number);
  if (item !== undefined) return [{ type: 'itemAdopted', item: item.id }];
  const motion = openMotion(meeting, number);
  if (motion === undefined || motion.body.kind !== 'motion') return { code: 'proposal', number };
  const place = { id: `${meeting.id}-l${meeting.lines.length + 1}`, item: motion.item, round: null, number: null, to: motion.id };
  return [
    { type: 'motionAdopted', line: motion.id },
    { type: 'lineRecorded', place, body: { ...decisionOf(motion.body), ...(acclaimed === true ? { acclaimed } : {}) } },
  ];
}

export function rejectProposal(meeting: PlannedMeeting, { number }: { readonly number: number }): Facts {
  const item = meeting.items.find((one) => one.status === 'proposed' && one.proposal?.number === number);
  if (item !== undefined) return [{ type: 'itemRejected', item: item.id }];
  const motion = openMotion(meeting, number);
  return motion === undefined ? { code: 'proposal', number } : [{ type: 'motionRejected', line: motion.id }];
}

const openMotion = (meeting: PlannedMeeting, number: number) =>
  meeting.lines.find((line) => line.state === 'live' && line.body.kind === 'motion' && line.outcome === 'open' && line.number === number);

/** An action of this meeting or an earlier one, open or ended as it is `wanted`: by who leads, or by one of its owners. */
function ownAction(meeting: PlannedMeeting, actor: Standing, number: number, wanted: 'open' | 'ended' = 'open'): Refusal | null {
  const fits = (status: string | null): boolean => (status === 'open') === (wanted === 'open');
  const line = meeting.lines.find(
    (one) => one.state === 'live' && one.body.kind === 'action' && fits(one.outcome) && one.number === number,
  );
  const carried = meeting.carriedActions.find((action) => action.number === number && fits(action.status));
  const owners = line?.body.kind === 'action' ? [...line.body.who, line.by] : carried?.who;
  if (owners === undefined) return { code: 'action', number };
  return leads(actor) || owners.includes(actor.name) ? null : { code: 'role' };
}

/** `klar åtgärd 21`, `stryk åtgärd 21: skäl`, and `öppna åtgärd 21` for one that was ended by mistake. */
export function followUpAction(meeting: PlannedMeeting, actor: Standing, { number, status, reason }: Of<'followUpAction'>): Facts {
  const again = status === 'open';
  if (again && ownAction(meeting, actor, number) === null) return [];
  return ownAction(meeting, actor, number, again ? 'ended' : 'open') ?? [{ type: 'actionFollowedUp', number, status, reason }];
}

/** `flytta åtgärd 21 till 2 juni`. */
export function moveAction(meeting: PlannedMeeting, actor: Standing, { number, due }: Of<'moveAction'>): Facts {
  return ownAction(meeting, actor, number) ?? [{ type: 'actionDueMoved', number, due }];
}

import type { Instant } from '../src/core/origin.ts';
import type { Channel } from '../src/core/vocabulary.ts';
import type { Incoming } from '../src/incoming.ts';
import { type Account, type Activity, isPersonal } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';
import { commandOf, type Press, pressOf } from './cards/press.ts';
import { readText } from './read-text.ts';
import { ballotSourceOf, sourceOf } from './source.ts';

/** What an activity means to us. */
export type Arrival =
  /** For the councils. */
  | { readonly kind: 'heard'; readonly incoming: Incoming }
  /** A button with a command; `answered`: the answer goes into the HTTP response, else into the chat. */
  | { readonly kind: 'pressed'; readonly incoming: Incoming; readonly press: Press; readonly answered: boolean }
  /** A client wants to see the card as its viewer may. */
  | { readonly kind: 'refreshed'; readonly press: Press }
  /** We were added to a chat. */
  | { readonly kind: 'added' }
  /** A button that no card of ours has, or has no longer. */
  | { readonly kind: 'unknownPress'; readonly automatic: boolean }
  /** A question of the client's that we have no answer to: it gets an empty one. */
  | { readonly kind: 'unserved' }
  | { readonly kind: 'nothing' };

export interface ReadOptions {
  readonly identity: Identity;
  /** For an activity without a time of its own. */
  readonly now: Instant;
  readonly roster: () => Promise<readonly Account[]>;
}

/** Frees an activity from the channel. Whatever it does not know is `nothing`. */
export function readActivity(activity: Activity, options: ReadOptions): Arrival {
  switch (activity.type) {
    case 'message':
      return activity.text === undefined && activity.value !== undefined
        ? readPress(activity, activity.value, false, options)
        : readMessage('message', activity, options);
    case 'messageUpdate':
      return readMessage(activity.channelData?.eventType === 'undeleteMessage' ? 'undelete' : 'edit', activity, options);
    case 'messageDelete':
      return { kind: 'heard', incoming: { ...actOf(activity, 'chat', options), kind: 'delete', message: activity.id ?? '' } };
    case 'conversationUpdate':
      return activity.membersAdded?.some((member) => member.id !== undefined && member.id === activity.recipient?.id)
        ? { kind: 'added' }
        : { kind: 'nothing' };
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? readInvoke(activity, options) : { kind: 'unserved' };
    default:
      return { kind: 'nothing' };
  }
}

/** An activity's time is its own; what is no time gives way to the server's clock. */
export function instantOf(activity: Activity, now: Instant): Instant {
  const at = new Date(activity.timestamp ?? now);
  return Number.isNaN(at.getTime()) ? now : at.toISOString();
}

function actOf(activity: Activity, channel: Channel, { identity, now, roster }: ReadOptions) {
  const personal = isPersonal(activity);
  const people = async () => (await roster()).map((account) => actorOf(account, identity));
  return {
    place: { kind: 'chat' as const, chat: activity.conversation.id, personal, roster: personal ? null : people },
    actor: actorOf(activity.from, identity),
    at: instantOf(activity, now),
    channel,
    source: sourceOf(activity),
  };
}

function readMessage(kind: 'message' | 'edit' | 'undelete', activity: Activity, options: ReadOptions): Arrival {
  const act = actOf(activity, 'chat', options);
  const message = activity.id ?? act.source;
  const read = readText(activity, options.identity);
  // A personal chat is with us: all of it is addressed, without our name.
  return { kind: 'heard', incoming: { ...act, kind, message, ...read, mentioned: read.mentioned || act.place.personal } };
}

function readPress(activity: Activity, data: unknown, answered: boolean, options: ReadOptions): Arrival {
  const press = pressOf(data);
  if (press?.verb === 'refresh') return { kind: 'refreshed', press };
  const command = press === null ? null : commandOf(press);
  if (press === null || command === null) return answered ? { kind: 'unknownPress', automatic: false } : { kind: 'nothing' };
  const read = actOf(activity, 'card', options);
  const act = command.type === 'castBallot' ? { ...read, source: ballotSourceOf(activity, press) } : read;
  return {
    kind: 'pressed',
    // The card says which meeting it was drawn for: the chat may have gone on to the next one.
    incoming: { ...act, place: { kind: 'meeting', meeting: press.meeting }, kind: 'command', command },
    press,
    answered,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Action.Execute, pressed by a person or sent by a client that refreshes the card. */
function readInvoke(activity: Activity, options: ReadOptions): Arrival {
  const value = isRecord(activity.value) ? activity.value : {};
  const action = isRecord(value['action']) ? value['action'] : {};
  const data = isRecord(action['data']) ? action['data'] : {};
  const automatic = value['trigger'] === 'automatic' || action['verb'] === 'refresh';
  const arrival = action['type'] === 'Action.Execute' ? readPress(activity, { ...data, verb: action['verb'] }, true, options) : null;
  return arrival === null || arrival.kind === 'unknownPress' ? { kind: 'unknownPress', automatic } : arrival;
}

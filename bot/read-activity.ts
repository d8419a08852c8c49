import type { Instant } from '../src/core/origin.ts';
import type { Channel } from '../src/core/vocabulary.ts';
import type { Incoming } from '../src/incoming.ts';
import { TYPED } from '../src/read/keywords.ts';
import { edgeText } from '../src/server/edge-text.ts';
import { type Account, type Activity, isPersonal } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';
import { commandOf, type Press, pressOf } from './cards/press.ts';
import { type SetupPress, setupPressOf } from './cards/setup-press.ts';
import { type Asked, readExtension } from './extension/read-extension.ts';
import { type MeetingEvent, meetingEventOf } from './meeting-event.ts';
import { readText } from './read-text.ts';
import { ballotSourceOf, sourceOf } from './source.ts';
import { cleaned, typedFault } from './typed.ts';

/** What an activity means to us. */
export type Arrival =
  /** For the councils. */
  | { readonly kind: 'heard'; readonly incoming: Incoming }
  /** A button with a command; `answered`: the answer goes into the HTTP response, else into the chat. */
  | {
      readonly kind: 'pressed';
      readonly incoming: Extract<Incoming, { kind: 'command' }>;
      readonly press: Press;
      readonly answered: boolean;
    }
  /** A button that needs words, without them or with too many. */
  | { readonly kind: 'mistyped'; readonly fault: 'missing' | 'tooLong'; readonly answered: boolean }
  /** A client wants to see the card as its viewer may. */
  | { readonly kind: 'refreshed'; readonly press: Press }
  /** Teams says something of its meeting in the chat. */
  | { readonly kind: 'ofCall'; readonly event: MeetingEvent }
  /** We were added to a chat, or removed from it. */
  | { readonly kind: 'added' | 'removed' }
  /** A button of the first card; `named` ties the chat to a council of that name. */
  | { readonly kind: 'setUp'; readonly press: SetupPress; readonly named: (name: string) => Incoming; readonly answered: boolean }
  /** A button that no card of ours has, or has no longer. */
  | { readonly kind: 'unknownPress'; readonly automatic: boolean }
  /** The message extension: a message to be saved, or a search. */
  | { readonly kind: 'extension'; readonly asked: Asked }
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
    case 'installationUpdate':
      return { kind: comingOrGoing(activity) };
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? readInvoke(activity, options) : readAsked(activity, options);
    case 'event': {
      const event = meetingEventOf(activity);
      return event === null ? { kind: 'nothing' } : { kind: 'ofCall', event };
    }
    default:
      return { kind: 'nothing' };
  }
}

/** Teams tells it twice, in either order: that the app was installed, and that the bot is among the members. */
export function comingOrGoing({ type, action, membersAdded, membersRemoved, recipient }: Activity): 'added' | 'removed' | 'nothing' {
  const us = (members: readonly Account[] | undefined): boolean =>
    members?.some((member) => member.id !== undefined && member.id === recipient?.id) === true;
  if (type === 'installationUpdate') return action === 'add' ? 'added' : action === 'remove' ? 'removed' : 'nothing';
  if (type !== 'conversationUpdate') return 'nothing';
  return us(membersAdded) ? 'added' : us(membersRemoved) ? 'removed' : 'nothing';
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
  const setup = setupPressOf(data);
  if (setup !== null) return { kind: 'setUp', press: setup, named: (name) => naming(name, activity, options), answered };
  const sent = pressOf(data);
  const press = sent === null ? null : cleaned(sent);
  if (press?.verb === 'refresh') return { kind: 'refreshed', press };
  const command = press === null ? null : commandOf(press);
  if (press === null || command === null) return answered ? { kind: 'unknownPress', automatic: false } : { kind: 'nothing' };
  const fault = typedFault(press);
  if (fault !== null) return { kind: 'mistyped', fault, answered };
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

function readAsked(activity: Activity, { identity }: ReadOptions): Arrival {
  const asked = readExtension(activity, identity);
  return asked === null ? { kind: 'unserved' } : { kind: 'extension', asked };
}

/** As if the name had been written in the chat. */
function naming(name: string, activity: Activity, options: ReadOptions): Incoming {
  const act = actOf(activity, 'card', options);
  return { ...act, kind: 'message', message: act.source, text: `${TYPED.series.sv[0]}: ${edgeText(name)}`, mentioned: true, mentions: [] };
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

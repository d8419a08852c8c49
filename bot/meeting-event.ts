import { z } from 'zod';
import type { Instant } from '../src/core/origin.ts';
import { edgeText } from '../src/server/edge-text.ts';
import { type Account, type Activity, account, lenient } from './activity.ts';

/** What Teams says of its own meeting in a chat: that it goes on, and who is in it. A help, never a necessity. */
export type MeetingEvent =
  | { readonly kind: 'started'; readonly title: string | null; readonly joinUrl: string | null }
  | { readonly kind: 'ended' }
  | { readonly kind: 'joined' | 'left'; readonly people: readonly Account[] };

/** What Teams tells of a meeting when it is asked. */
export interface MeetingDetails {
  readonly title: string | null;
  readonly joinUrl: string | null;
  readonly start: Instant | null;
  readonly end: Instant | null;
}

const text = lenient(z.string());
const about = z.object({ Title: text, JoinUrl: text });
const people = z.object({ members: lenient(z.array(z.object({ user: lenient(account) }))) });
const details = z.object({
  details: z.object({
    title: text,
    joinUrl: text,
    scheduledStartTime: lenient(z.coerce.date()),
    scheduledEndTime: lenient(z.coerce.date()),
  }),
});

const KINDS: Readonly<Record<string, MeetingEvent['kind']>> = {
  'application/vnd.microsoft.meetingStart': 'started',
  'application/vnd.microsoft.meetingEnd': 'ended',
  'application/vnd.microsoft.meetingParticipantJoin': 'joined',
  'application/vnd.microsoft.meetingParticipantLeave': 'left',
};

/** Where Teams keeps its meetings: a link to anywhere else is nobody's to put on a card of ours. */
const TEAMS = /(?:^|\.)(?:teams\.microsoft\.com|teams\.microsoft\.us|teams\.live\.com|teams\.cloud\.microsoft)$/;

const titled = (title: string | undefined): string | null => edgeText(title ?? '') || null;

function safeLink(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && TEAMS.test(hostname) ? url : null;
}

/**
 * Reads an event of a Teams meeting (learn.microsoft.com, "Meeting apps APIs"). What is missing in it is missing: the
 * SDK's own reading throws then.
 * @returns null for every other activity
 */
export function meetingEventOf({ name, value }: Activity): MeetingEvent | null {
  const kind = name === undefined ? undefined : KINDS[name];
  if (kind === undefined || kind === 'ended') return kind === undefined ? null : { kind };
  if (kind === 'started') {
    const { Title, JoinUrl } = about.safeParse(value).data ?? {};
    return { kind, title: titled(Title), joinUrl: safeLink(JoinUrl) };
  }
  const members = people.safeParse(value).data?.members ?? [];
  return { kind, people: members.flatMap(({ user }) => (user === undefined ? [] : [user])) };
}

/** @param answer to `GET /v1/meetings/{id}`; null for one that tells nothing */
export function detailsOf(answer: unknown): MeetingDetails | null {
  const read = details.safeParse(answer).data?.details;
  if (read === undefined) return null;
  return {
    title: titled(read.title),
    joinUrl: safeLink(read.joinUrl),
    start: read.scheduledStartTime?.toISOString() ?? null,
    end: read.scheduledEndTime?.toISOString() ?? null,
  };
}

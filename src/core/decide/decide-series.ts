import type { Command } from '../command.ts';
import type { Council, Decision } from '../council.ts';
import type { SeriesFact } from '../event.ts';
import type { Member } from '../series.ts';
import { refuse } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const accept = (...facts: readonly SeriesFact[]): Decision => ({ status: 'accepted', into: 'series', facts });

/** Sets up a council, or gives one that is there new settings; ties the chat where one is given. */
export function foundSeries({ series }: Council, { id, settings, chat }: Of<'foundSeries'>): Decision {
  const same = series.status === 'founded' && Object.entries(settings).every(([key, value]) => equal(value, Reflect.get(series, key)));
  const setUp: readonly SeriesFact[] = same ? [] : [{ type: 'seriesSetUp', id, settings }];
  const tied = chat === null || (series.status === 'founded' && series.chats.includes(chat));
  return accept(...setUp, ...(tied ? [] : [{ type: 'chatTied', chat } as const]));
}

export function tieChat({ series }: Council, { chat }: Of<'tieChat'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  return series.chats.includes(chat) ? accept() : accept({ type: 'chatTied', chat });
}

/** `ledamot: @A, roll, organisation`: a new member, or a known one's new role; what is not said is kept. */
export function addMember({ series }: Council, { member }: Of<'addMember'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const known = series.members.find((one) => one.name === member.name);
  const wanted: Member =
    known === undefined
      ? member
      : {
          ...known,
          coOpted: member.coOpted,
          role: member.role ?? known.role,
          organisation: member.organisation ?? known.organisation,
          to: null,
        };
  return known !== undefined && equal(known, wanted) ? accept() : accept({ type: 'memberAdded', member: wanted });
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

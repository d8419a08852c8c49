import type { Actor } from './core/origin.ts';
import { knownName } from './core/people.ts';
import type { Member, SeriesSettings } from './core/series.ts';

const memberOf = (name: string): Member => ({
  name,
  email: null,
  organisation: null,
  role: null,
  aliases: [],
  coOpted: false,
  from: null,
  to: null,
});

/**
 * A new council as its first use sets it up: who names it is its secretary, and the chat's verified people are its
 * first members.
 */
export function foundBy(name: string, giver: Actor, others: readonly Actor[]): SeriesSettings {
  const verified = [giver, ...others].filter((actor) => actor.verified && actor.name !== '').map((actor) => actor.name.normalize('NFC'));
  return {
    name,
    department: null,
    documentTitle: 'Minnesanteckningar',
    language: 'sv',
    form: 'table',
    quorum: null,
    nextNumber: 1,
    nextDate: null,
    chair: null,
    secretary: giver.name.normalize('NFC'),
    verifiers: [],
    members: [...new Set(verified)].map(memberOf),
    agenda: [],
    unapprovedMinutes: [],
    openActions: [],
    unknown: {},
  };
}

/**
 * A council as its old minutes tell it. Who sets it up leads it: as its secretary, unless the minutes name them as chair.
 * Its members are those of the minutes and nobody else.
 */
export function foundFrom(settings: SeriesSettings, founder: Actor): SeriesSettings {
  const name = knownName({ status: 'founded', id: '', chats: [], keys: {}, merges: [], keptApart: [], ...settings }, founder);
  return settings.chair === name ? settings : { ...settings, secretary: name };
}

import type { Check } from '../core/check.ts';
import type { MinutesItem } from '../views/minutes.ts';
import { type Passage, sentencesOf } from './passages.ts';
import { type Called, calledIn, type Listed, looksLikePerson } from './people-listed.ts';

type Place = Pick<Check, 'item' | 'line'>;

function judged({ text, found }: Called, place: Place, listed: Listed): readonly Check[] {
  switch (found.status) {
    case 'one':
      return listed.names.has(found.name) ? [] : [{ code: 'unknownPerson', ...place, text }];
    case 'two': {
      const names = found.names.filter((name) => listed.names.has(name));
      return names.length > 1 ? [{ code: 'doubtfulPerson', ...place, text, names }] : [];
    }
    case 'none':
      return looksLikePerson(text, listed) ? [{ code: 'unknownPerson', ...place, text }] : [];
  }
}

/** Somebody responsible for an item, or for an action that is open, who is on none of the meeting's lists. */
export function unknownResponsible(item: MinutesItem, listed: Listed): readonly Check[] {
  const responsible = item.responsible === null ? [] : calledIn(item.responsible, listed);
  const owners = item.actions
    .filter(({ status }) => status === 'open')
    .flatMap(({ who, sources }) =>
      who.flatMap((name) => calledIn(name, listed)).map((called) => ({ called, line: sources[0]?.id ?? null })),
    );
  return [
    ...responsible.flatMap((called) => judged(called, { item: item.number, line: null }, listed)),
    ...owners.flatMap(({ called, line }) => judged(called, { item: item.number, line }, listed)),
  ];
}

const SPOKE =
  /(?<!\p{L})(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von|af|de) )?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}) (?:berättade|berättar|sade|sa|säger|föreslog|föreslår|informerade|informerar|redovisade|redovisar|presenterade|presenterar|rapporterade|rapporterar|föredrog|påpekade|yrkade|frågade|undrade|svarade|framförde|beskrev|gick igenom|går igenom|tog upp|gjorde en|drog|said|told|presented|reported|proposed|asked)(?!\p{L})/gu;
/** A sentence may begin with these before a name. */
const OPENING = /^(?:Sedan|Därefter|När|Där|Då|Att|Som|Och|Men|Även|Också|Eftersom|Medan|Enligt|Vid|Efter|Under|Om|When|After|Then|As) /;

/** Somebody who spoke, by first and last name, and is on none of the lists. */
export function unknownSpeakers({ item, line, text }: Passage, listed: Listed): readonly Check[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(SPOKE)].flatMap(({ groups }) => {
      const name = (groups?.['name'] ?? '').replace(OPENING, '');
      return calledIn(name, listed).flatMap((called) => judged(called, { item, line }, listed));
    }),
  );
}

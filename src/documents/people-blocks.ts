import type { Texts } from '../texts/texts.ts';
import type { MinutesView } from '../views/minutes.ts';
import type { Block, PersonRow, Words } from './block.ts';
import { joined, ours, people } from './wording.ts';

/** Who was there and who was not, under headings of their own; nothing for a list that is empty. */
export function peopleBlocks(view: MinutesView, texts: Texts): readonly Block[] {
  return [
    ...list(
      [heading(texts.printParticipants)],
      view.present.map((person) => presentRow(person, texts)),
    ),
    ...list([heading(texts.printApologies)], view.apologies.map(nameRow)),
    ...list([heading(texts.printAbsent)], view.absent.map(nameRow)),
    ...list(
      [heading(texts.printExternal), heading(texts.printGuests, 3)],
      view.guests.map((guest) => guestRow(guest, texts)),
    ),
  ];
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', words: ours(text), level });

const list = (headings: readonly Block[], rows: readonly PersonRow[]): readonly Block[] =>
  rows.length === 0 ? [] : [...headings, { kind: 'people', rows }];

const nameRow = (name: string): PersonRow => ({ name: people(name), details: [] });

const written = (text: string | null): readonly Words[] => (text === null || text === '' ? [] : [people(text)]);

function presentRow(person: MinutesView['present'][number], texts: Texts): PersonRow {
  const details = [
    ...written(person.organisation),
    ...written(person.role),
    ...(person.remote ? [ours(texts.printRemote)] : []),
    ...(person.fromItem === null ? [] : [ours(texts.printFromItem({ number: person.fromItem }))]),
    ...(person.toItem === null ? [] : [ours(texts.printToItem({ number: person.toItem }))]),
  ];
  return { name: people(person.name), details: joined(details, ', ') };
}

function guestRow(guest: MinutesView['guests'][number], texts: Texts): PersonRow {
  const details = joined([...written(guest.role), ...written(guest.organisation)], ', ');
  const items = guest.items.length === 0 ? [] : ours(` ${texts.printGuestItems({ numbers: guest.items })}`);
  const name = people(guest.name);
  return details.length === 0 ? { name: [...name, ...items], details } : { name, details: [...details, ...items] };
}

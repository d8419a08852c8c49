import { numberOf } from './core/agenda.ts';
import type { Command, CommandType } from './core/command.ts';
import type { Council } from './core/council.ts';
import type { AgendaItem } from './core/meeting.ts';

/** What an edit may do where its message did something that is no line: set again what can be set, take no step again. */
const BY_EDIT: ReadonlySet<CommandType> = new Set<CommandType>([
  'recordLine',
  'setHead',
  'setNextMeeting',
  'inviteGuest',
  'renameItem',
  'castBallot',
  'enterBallot',
]);

/** The item that a `punkt:` message added. */
const itemOf = ({ meeting }: Council, message: string): AgendaItem | undefined =>
  meeting.status === 'unplanned' ? undefined : meeting.items.find((item) => item.message === message);

/**
 * What the new text of a message asks for that recorded no line: an edit of `punkt: …` renames its item.
 * @param command null where the text is none of ours (any more)
 * @returns null where nothing is to be done again
 */
export function onEdit(command: Command | null, council: Council, message: string): Command | null {
  const item = itemOf(council, message);
  if (command === null) return item === undefined ? null : { type: 'withdrawItem', item: item.id };
  if (command.type !== 'addItem') return BY_EDIT.has(command.type) ? command : null;
  if (item?.status === 'withdrawn') return { type: 'restoreItem', item: item.id, title: command.title };
  const { meeting } = council;
  const number = meeting.status === 'unplanned' || item === undefined ? 0 : numberOf(meeting, item.id);
  return number === 0 ? null : { type: 'renameItem', number, title: command.title };
}

/** What the deletion of a message asks for that recorded no line: its item goes, if it has not been taken up. */
export function onDeletion(council: Council, message: string): Command | null {
  const item = itemOf(council, message);
  return item === undefined ? null : { type: 'withdrawItem', item: item.id };
}

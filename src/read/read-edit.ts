import type { Line } from '../core/line.ts';
import type { Meeting } from '../core/meeting.ts';
import { command, contextOf, meetingDay } from './context.ts';
import { meetbotCommand, typedKeyword } from './keyword-match.ts';
import { cleanText, isOffRecord, ownLines, withoutQuotation } from './normalise.ts';
import { readCommand, withinLimit } from './read-command.ts';
import type { Heard, Reading } from './reading.ts';

const has = (meeting: Meeting, line: Line): meeting is Exclude<Meeting, { status: 'unplanned' }> =>
  meeting.status !== 'unplanned' && meeting.lines.some(({ id }) => id === line.id);

/** Keywords whose text is the person's entry when what it corrects is one: it starts no round. */
const isEntryText = (text: string): boolean => typedKeyword(text)?.meaning === 'round';

/**
 * What the new text of a message means that recorded `line`: the line with other words, or of another kind; withdrawn
 * where the text is off the record, quoted, not addressed, or a step, which an edit never takes. An impossible input is
 * refused, and the line stays as it is.
 */
export function readEdit(heard: Heard, line: Line): Reading {
  const whole = cleanText(heard.text);
  const text = withoutQuotation(whole);
  const withdraw = command({ type: 'withdrawLine', line: line.id });
  if (text === '' || isOffRecord(whole) || isOffRecord(text)) return withdraw;
  const { previous } = heard.council;
  const context = { ...contextOf(heard), hasTurn: line.body.kind === 'entry' };
  const day = meetingDay(heard, has(previous, line) ? previous : context.meeting);
  if (line.body.kind === 'entry' && isEntryText(text)) return entry(line, typedKeyword(text)?.body ?? text, text);
  const reading = readCommand({ ...context, day }, text);
  if (reading === null) return line.body.kind === 'entry' ? entry(line, ownLines(text), text) : withdraw;
  switch (reading.kind) {
    case 'command': {
      const asked = reading.command;
      return asked.type === 'recordLine' ? withinLimit(command({ type: 'correctLine', line: line.id, body: asked.body }), text) : withdraw;
    }
    case 'refused':
      return isInput(reading, text) ? { ...reading, once: null } : withdraw;
    case 'show':
    case 'series':
    case 'ignored':
      return withdraw;
  }
}

const entry = (line: Line, body: string, text: string): Reading =>
  withinLimit(command({ type: 'correctLine', line: line.id, body: { kind: 'entry', text: body } }), text);

/** Something written with a keyword that can't be, and not a step that this person may not take. */
function isInput(reading: Extract<Reading, { kind: 'refused' }>, text: string): boolean {
  if (reading.refusal.code === 'role') return false;
  return typedKeyword(text) !== null || meetbotCommand(text)?.meaning != null;
}

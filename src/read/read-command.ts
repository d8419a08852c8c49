import { isGift } from './attendance.ts';
import { readBare } from './bare-command.ts';
import { type Context, refuse } from './context.ts';
import { bareCommand, typedKeyword } from './keyword-match.ts';
import { readMeetbot } from './meetbot.ts';
import { readMoveAction } from './move-action.ts';
import { readPrefixed } from './prefixed.ts';
import type { Reading } from './reading.ts';
import { readTyped } from './typed-command.ts';
import { readVoting } from './vote.ts';

/** What one message may hold: a long speech, no document. */
const LONGEST_TEXT = 20_000;

/** A keyword or a bare command; null where the message is none. These come first, also with the turn. */
export function readCommand(context: Context, text: string): Reading | null {
  const typed = typedKeyword(text);
  if (typed !== null && !isGift(context, typed)) return readTyped(context, typed);
  const bare = bareCommand(text);
  if (bare !== null) return readBare(context, bare);
  return readMeetbot(context, text) ?? readMoveAction(context, text) ?? readPrefixed(context, text) ?? readVoting(context, text);
}

/** @returns the reading, or a refusal where the text that it would record is too long */
export function withinLimit(reading: Reading, text: string): Reading {
  if (reading.kind !== 'command' || text.length <= LONGEST_TEXT || [...text].length <= LONGEST_TEXT) return reading;
  return refuse({ code: 'tooLong', limit: LONGEST_TEXT });
}

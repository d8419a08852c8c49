import { showHelp } from './bare-command.ts';
import { type Context, contextOf, IGNORED, record, refuse } from './context.ts';
import { isSubstitution, readCorrection } from './correction.ts';
import { hint } from './hints.ts';
import { bareCommand, meetbotCommand, typedKeyword } from './keyword-match.ts';
import { nearMiss } from './near-miss.ts';
import { cleanText, isOffRecord, matchable, ownLines, withoutQuotation } from './normalise.ts';
import { readCommand, withinLimit } from './read-command.ts';
import type { Heard, Reading } from './reading.ts';
import { readTyped } from './typed-command.ts';
import { voteHint } from './vote.ts';

/** `s/fel/rätt/` alone is a correction where it fits what the person wrote last, else it is like any words. */
function readSubstitution(context: Context, text: string): Reading | null {
  if (!isSubstitution(text) || !context.takesPart) return null;
  const reading = readCorrection(context, text, false);
  return reading.kind === 'command' ? reading : null;
}

/** Who greets us wants to know what we are for (Teams' store asks for an answer to it). */
const GREETINGS: ReadonlySet<string> = new Set(['hej', 'hejsan', 'halla', 'hi', 'hello']);

/** What is no command: the person's entry, a near miss, or nothing to us. */
function readWords(context: Context, text: string): Reading {
  const { addressed } = context.heard;
  if (addressed && /^\?*$/.test(text)) return showHelp(context);
  const substitution = readSubstitution(context, text);
  if (substitution !== null) return substitution;
  const voting = voteHint(context, text);
  if (voting !== null) return voting;
  if (context.hasTurn) return text === '' ? IGNORED : record({ kind: 'entry', text: ownLines(text) });
  if (addressed && GREETINGS.has(matchable(text))) return showHelp(context);
  const hinted = context.takesPart ? (hint(context, text) ?? nearMiss(context, text)) : null;
  if (hinted !== null || !addressed) return hinted ?? IGNORED;
  if (!context.takesPart) return notOneOfUs(context);
  return refuse({ code: 'unknownCommand', text });
}

/** Onlookers and people whom Teams has not verified are told once that nothing of theirs is stored. */
function notOneOfUs({ heard }: Context): Reading {
  const code = heard.actor.verified ? 'onlooker' : 'unverified';
  return { kind: 'refused', refusal: { code }, once: code };
}

/** A chat without a council: only which one it is to be can be said. */
function readWithoutSeries(context: Context, text: string): Reading {
  const typed = typedKeyword(text);
  if (typed?.meaning === 'series') return readTyped(context, typed);
  const bare = bareCommand(text);
  const { addressed } = context.heard;
  if (bare?.meaning === 'help' || (addressed && /^\?*$/.test(text))) return showHelp(context);
  if (addressed) return refuse({ code: 'noSeries' });
  const spoken = typed !== null || bare !== null || meetbotCommand(text)?.meaning != null;
  return spoken ? { kind: 'refused', refusal: { code: 'noSeries' }, once: 'series' } : IGNORED;
}

/**
 * What a new message means at this moment (design.md, section 5): a command, something to show, a refusal with the
 * right way to write it, or nothing to us. Pure; reads any text without throwing.
 */
export function readMessage(heard: Heard): Reading {
  const whole = cleanText(heard.text);
  const text = withoutQuotation(whole);
  if (isOffRecord(whole) || isOffRecord(text) || (text === '' && whole !== '')) return IGNORED;
  const context = contextOf(heard);
  if (heard.council.series.status === 'unknown') return readWithoutSeries(context, text);
  return withinLimit(readCommand(context, text) ?? readWords(context, text), text);
}

import type { Command } from '../core/command.ts';
import type { Meeting } from '../core/meeting.ts';
import { leads } from '../core/people.ts';
import { choiceNamed, meaningOf, openVotes, type Vote } from '../core/vote.ts';
import { type Context, command, refuse, refuseOnce } from './context.ts';
import { headAndBody, LONGEST_KEYWORD } from './keyword-match.ts';
import { nameRefusal, resolveName } from './names.ts';
import { withoutFinal } from './normalise.ts';
import type { Reading } from './reading.ts';

const SLASH = /\s\/(?=\s)/;

/** `omröstning: fråga / val / val`. */
export function readVote(body: string, secret: boolean): Reading {
  const [question = '', ...choices] = body.split(SLASH).map((part) => part.trim());
  return command({ type: 'openVote', question, choices: choices.filter((choice) => choice !== ''), secret });
}

/** An edit of `omröstning: …` to another question or other choices, while a vote is open: the latest is meant. Else null. */
export function readEditedVote(asked: Command, meeting: Meeting): Reading | null {
  if (asked.type !== 'openVote' || meeting.status === 'unplanned') return null;
  const open = openVotes(meeting);
  const words = (choices: readonly string[]): string => choices.join('\n');
  const same = open.some(
    ({ question, choices }) =>
      question === asked.question && (asked.choices.length === 0 || words(choices.map(({ text }) => text)) === words(asked.choices)),
  );
  const latest = open.at(-1);
  return latest === undefined || same ? null : refuse({ code: 'voteStands', number: latest.number });
}

/** MeetBot's `#startvote Question? choice, choice`; our own slashes work too. */
export function readStartVote(body: string): Reading {
  const end = body.indexOf('?');
  if (SLASH.test(body) || end < 0) return readVote(body, false);
  const choices = body.slice(end + 1).split(/[,;]/);
  return command({
    type: 'openVote',
    question: body.slice(0, end + 1).trim(),
    choices: choices.map((choice) => withoutFinal(choice.trim())).filter((choice) => choice !== ''),
    secret: false,
  });
}

/** The votes that are open; of that number, where one is named. */
const meant = ({ meeting }: Context, number: number | undefined): readonly Vote[] =>
  meeting === null ? [] : openVotes(meeting).filter((vote) => number === undefined || vote.number === number);

function none({ meeting }: Context): Reading {
  return refuse({ code: (meeting?.votes.length ?? 0) > 0 ? 'voteClosed' : 'noVote' });
}

const which = (votes: readonly Vote[]): Reading => refuse({ code: 'whichVote', numbers: votes.map(({ number }) => number) });

/** A word for one choice, of the one vote that it fits. A secret vote takes no words: its buttons tell nobody. */
function ballot(context: Context, text: string, number: number | undefined, build: (vote: string, choice: string) => Reading): Reading {
  const votes = meant(context, number);
  if (votes.length === 0) return none(context);
  const open = votes.filter(({ secret }) => !secret);
  const fits = open.flatMap((vote) => {
    const choice = choiceNamed(vote, withoutFinal(text));
    return choice === null ? [] : [{ vote, choice }];
  });
  const [only, ...others] = fits;
  if (only !== undefined) return others.length === 0 ? build(only.vote.id, only.choice.id) : which(fits.map(({ vote }) => vote));
  if (open.length < votes.length) return refuse({ code: 'voteSecret' });
  return refuse({ code: 'choice', text, choices: [...new Set(open.flatMap(({ choices }) => choices.map((choice) => choice.text)))] });
}

/** The chair's word while a tie waits for it, and no other vote is open. */
function casting(context: Context, text: string): Reading | null {
  const tied = context.meeting?.votes.findLast(({ status }) => status === 'tied');
  const choice = tied === undefined ? null : choiceNamed(tied, withoutFinal(text));
  return tied === undefined || choice === null ? null : command({ type: 'castingVote', vote: tied.id, choice: choice.id });
}

/** `röst: ja`, `röst 2: ja`, `rösta ja`: one's own. */
export function readBallot(context: Context, text: string, number?: number): Reading {
  const tie = leads(context.standing) && meant(context, number).length === 0 ? casting(context, text) : null;
  return tie ?? ballot(context, text, number, (vote, choice) => command({ type: 'castBallot', vote, choice }));
}

/** `utslagsröst: ja`. */
export const readCasting = (context: Context, text: string): Reading => casting(context, text) ?? none(context);

/** `stäng omröstningen`, `stäng omröstning 2`. */
export function readClosing(context: Context, number?: number): Reading {
  const [only, ...others] = meant(context, number);
  if (only === undefined) return none(context);
  return others.length === 0 ? command({ type: 'closeVote', vote: only.id }) : which([only, ...others]);
}

const BEFORE_NAME = /^(?:röst(?:a)? (?:för )?|rost(?:a)? (?:for )?|ballot (?:for )?)(?=\p{L}|@)/iu;
const BEFORE_CHOICE = /^(?:rösta|rosta|vote)\s+(?:på\s+|pa\s+|for\s+)?(?=\S)/iu;

/** `röst @A: ja`, of somebody without a device. Null where what stands before the colon is nobody. */
function readEntered(context: Context, text: string): Reading | null {
  const parts = headAndBody(text);
  const named = parts === null ? null : BEFORE_NAME.exec(parts.head);
  if (parts === null || named === null || parts.body === '') return null;
  const written = parts.head.slice(named[0].length);
  const found = resolveName(written, context.known);
  if (found.status !== 'one') return written.startsWith('@') || found.status === 'two' ? refuse(nameRefusal(written, found)) : null;
  return ballot(context, parts.body, undefined, (vote, choice) => command({ type: 'enterBallot', vote, name: found.name, choice }));
}

/** `rösta ja`; "rösta gärna" is said to each other. */
function readCast(context: Context, text: string): Reading | null {
  const said = BEFORE_CHOICE.exec(text);
  if (said === null || text.length > LONGEST_KEYWORD * 2 || text.includes('\n')) return null;
  const choice = withoutFinal(text.slice(said[0].length));
  const known = meaningOf(choice) !== null || meant(context, undefined).some((vote) => choiceNamed(vote, choice) !== null);
  return known || context.heard.addressed ? readBallot(context, choice) : null;
}

/** Ballots that are no keyword before a colon. */
export const readVoting = (context: Context, text: string): Reading | null => readEntered(context, text) ?? readCast(context, text);

/** "Ja", "nej", 👍 while a vote is open: use the buttons. In a secret vote such a word is nobody's entry either. */
export function voteHint(context: Context, text: string): Reading | null {
  if (!context.takesPart || context.meeting?.status !== 'open' || text.length > LONGEST_KEYWORD) return null;
  const word = /^👍/u.test(text) ? 'ja' : withoutFinal(text);
  const votes = meant(context, undefined).filter((vote) => choiceNamed(vote, word) !== null);
  if (votes.some(({ secret }) => secret)) {
    return context.hasTurn ? refuse({ code: 'voteSecret' }) : refuseOnce(context, { code: 'voteSecret' }, 'secret vote');
  }
  return votes.length === 0 || context.hasTurn ? null : refuseOnce(context, { code: 'useButtons' }, 'ballot');
}

/** `bifall genom acklamation`: to the motion of that number, or to the only one that is open. */
export function readAcclaimed({ meeting }: Context, { numbers }: { readonly numbers: readonly number[] }): Reading {
  const open = (meeting?.lines ?? []).filter(
    ({ state, body, outcome }) => state === 'live' && body.kind === 'motion' && outcome === 'open',
  );
  const only = open.length === 1 ? (open[0]?.number ?? undefined) : undefined;
  const number = numbers[0] ?? only;
  if (number !== undefined) return command({ type: 'adoptProposal', number, acclaimed: true });
  return refuse({ code: 'didYouMean', suggestion: `bifall genom acklamation ${open[0]?.number ?? 1}` });
}

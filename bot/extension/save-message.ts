import { basename } from 'node:path';
import type { Answer } from '../../src/answer.ts';
import { currentItem, numberOf } from '../../src/core/agenda.ts';
import type { Council } from '../../src/core/council.ts';
import { decide } from '../../src/core/decide/decide.ts';
import type { Line } from '../../src/core/line.ts';
import type { PlannedMeeting } from '../../src/core/meeting.ts';
import { knownName, standingOf, takesPart } from '../../src/core/people.ts';
import type { FoundedSeries } from '../../src/core/series.ts';
import type { Councils } from '../../src/councils.ts';
import type { Incoming } from '../../src/incoming.ts';
import { TYPED } from '../../src/read/keywords.ts';
import { faultText } from '../../src/texts/fault-text.ts';
import { refusalText } from '../../src/texts/refusal-text.ts';
import { type Texts, textsFor } from '../../src/texts/texts.ts';
import { saveCard, type ToSave } from '../cards/save-card.ts';
import { dialogBody, type InvokeBody, taskMessage } from '../invoke-body.ts';
import type { Listener } from '../say.ts';
import type { Asked, ChosenMessage, Sort } from './read-extension.ts';

type Save = Extract<Asked, { kind: 'save' }>;
export interface SaveDeps {
  readonly councils: Councils;
  readonly hear: (incoming: Incoming) => Promise<Answer>;
}

/** A council that can take the message, or why it is not taken. */
type Place =
  | { readonly series: FoundedSeries; readonly meeting: PlannedMeeting; readonly council: Council; readonly author: string }
  | { readonly said: string };

/**
 * Saves a message of the chat as a line of the minutes, in the name of who chose it and with its author as the source.
 * Without a text yet: the dialog where it is mended. Where it was not saved: the same dialog with why, and what was written.
 */
export async function saveMessage({ sort, message, text }: Save, listener: Listener, deps: SaveDeps): Promise<InvokeBody> {
  const place = await placeFor(message, listener, deps.councils);
  if ('said' in place) return taskMessage(place.said);
  const { series, meeting, council, author } = place;
  const texts = textsFor(series.language);
  const item = currentItem(meeting);
  const known = linesOf(meeting, sort, listener, message);
  if (known.some((line) => line.state === 'live' && line.source !== listener.source)) return taskMessage(texts.extensionKnown);
  if (text === null) {
    // What one may do is asked of the rules; the note stands for all three.
    const asked = decide({ type: 'recordLine', body: { kind: 'note', text: '…' } }, council, { ...listener, message: null });
    if (asked.status === 'refused') return taskMessage(refusalText(asked.refusal, texts));
  }
  const where = { council: series.name, item: { number: numberOf(meeting, item?.id ?? null), title: item?.title ?? '' } };
  const toSave: ToSave = { sort, text: text ?? withoutKeyword(message.text, sort), quoted: { name: author, at: message.at }, ...where };
  const dialog = (notice: string | null) => dialogBody(texts.extensionTitle[sort], saveCard(toSave, notice, series.language, texts));
  if (text === null) return dialog(null);
  if (text === '') return dialog(texts.extensionMissing);

  const answer = await deps.hear(incomingOf(toSave, message, known.length, listener));
  switch (answer.status) {
    case 'done':
    case 'known':
      return taskMessage(await savedText(sort, answer.meeting, listener, deps.councils, texts));
    case 'refused':
      return dialog(refusalText(answer.refusal, texts));
    case 'notStored':
      return dialog(faultText(answer.fault, basename(answer.file), texts));
    case 'shown':
    case 'ignored':
    case 'askedForCouncil':
    case 'askedWhichCouncil':
    case 'notFound':
      return dialog(texts.errorFailed);
  }
}

async function placeFor({ author }: ChosenMessage, { chat, actor, language }: Listener, councils: Councils): Promise<Place> {
  const tied = await councils.seriesOfChat(chat);
  const council = tied === null ? null : await councils.council(tied.id);
  if (council?.series.status !== 'founded' || council.meeting.status === 'unplanned')
    return { said: textsFor(language).extensionNoCouncil };
  const { series, meeting } = council;
  const texts = textsFor(series.language);
  if (!takesPart(standingOf(series, meeting, actor))) return { said: actor.verified ? texts.onlookerOnce : texts.unverifiedOnce };
  if (author === null) return { said: texts.extensionNobody };
  // Nothing of an onlooker is stored, nor through somebody else.
  if (!takesPart(standingOf(series, meeting, author))) return { said: texts.extensionStranger({ name: author.name }) };
  return { series, meeting, council, author: knownName(series, author) };
}

/** The keyword that the chat has for it: so that a saved message is read as a written one is. */
const KEYWORD = { decision: TYPED.decision.sv[0], action: TYPED.action.sv[0], note: TYPED.note.sv[0] } as const;

/** "beslut: vi köper" is saved as "vi köper". */
function withoutKeyword(text: string, sort: Sort): string {
  const colon = text.search(/[:：]/);
  const head = text.slice(0, Math.max(0, colon)).trim().toLocaleLowerCase('sv');
  const words: readonly string[] = [...TYPED[sort].sv, ...TYPED[sort].en];
  return words.includes(head) ? text.slice(colon + 1).trim() : text;
}

const keyOf = (sort: Sort, { id }: ChosenMessage): string => `${sort}-of-${id}`;

/** What this message has been saved as before, struck lines included. */
const linesOf = (meeting: PlannedMeeting, sort: Sort, { chat }: Listener, message: ChosenMessage): readonly Line[] =>
  meeting.lines.filter((line) => line.message?.replace(/~\d+$/, '') === `${chat}#${keyOf(sort, message)}`);

/** One message is saved once as the same thing, whoever else chooses it too; after a line was struck, once more. */
function incomingOf(
  { sort, text, quoted }: ToSave,
  message: ChosenMessage,
  before: number,
  { chat, personal, actor, at, source }: Listener,
): Incoming {
  return {
    ...{ kind: 'message', place: { kind: 'chat', chat, personal, roster: null }, actor, at, channel: 'chat', source },
    message: `${keyOf(sort, message)}${before === 0 ? '' : `~${before}`}`,
    text: `${KEYWORD[sort]}: ${text}`,
    mentioned: true,
    mentions: message.mentions,
    quoted,
  };
}

/** A decision of who may only propose is a motion. */
async function savedText(sort: Sort, id: string | null, { source }: Listener, councils: Councils, texts: Texts): Promise<string> {
  const read = id === null ? null : await councils.meeting(id);
  const line = read?.meeting.lines.find((one) => one.source === source);
  return texts.extensionSaved[line?.body.kind === 'motion' ? 'motion' : sort];
}

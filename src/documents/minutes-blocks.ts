import type { Instant } from '../core/origin.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MinutesView } from '../views/minutes.ts';
import { agendaBlock, itemOfNextMeeting, nextMeetingWords } from './agenda-block.ts';
import { isolated } from './bidi.ts';
import type { Block, Document, RunningHead, Words } from './block.ts';
import { plain } from './item-paragraphs.ts';
import { asList, outlineCouncil, outlineHead, outlineItems } from './outline-blocks.ts';
import { peopleBlocks } from './people-blocks.ts';
import { joined, ours, people, printable, worded } from './wording.ts';

/** What the minutes say in print, in the form and the language of the series; every format draws this. */
export function minutesBlocks(view: MinutesView): Document {
  const texts = textsFor(view.language);
  return framed(view, view.documentTitle, [
    ...headBlocks(view, texts),
    ...bodyBlocks(view, texts),
    ...nextMeetingBlocks(view, texts),
    signatures(view, texts),
    ...rectificationBlocks(view, texts),
  ]);
}

/**
 * A document of this meeting: its blocks with what every one has around them.
 * @param heading what kind of document it is
 */
export function framed(view: MinutesView, heading: string, blocks: readonly Block[]): Document {
  const texts = textsFor(view.language);
  const all: readonly Block[] = [
    ...(isApproved(view) ? [] : [{ kind: 'draftMark' as const, words: ours(texts.printDraft) }]),
    { kind: 'title', words: people(heading) },
    ...blocks,
    ...(view.digest === null ? [] : [{ kind: 'fineprint' as const, words: ours(texts.printDigest({ digest: view.digest })) }]),
  ];
  return {
    language: view.language,
    title: titleOf(heading, view),
    author: view.secretary,
    running: runningHead(view, texts),
    dated: datedAt(view),
    blocks: all.filter((block) => block.kind !== 'lines' || block.lines.length > 0),
  };
}

/** Whose meeting it was, when and where. */
export function headBlocks(view: MinutesView, texts: Texts): readonly Block[] {
  switch (view.form ?? 'table') {
    case 'table':
      return [[view.council, view.department].flatMap(given), headLines(view, texts)].map(linesOf);
    case 'outline':
      return [outlineCouncil(view, texts), outlineHead(view, texts)].map(linesOf);
  }
}

const linesOf = (lines: readonly Words[]): Block => ({ kind: 'lines', lines });

function bodyBlocks(view: MinutesView, texts: Texts): readonly Block[] {
  const people = peopleBlocks(view, texts);
  switch (view.form ?? 'table') {
    case 'table':
      return [...people, agendaBlock(view, texts)];
    case 'outline':
      return [...people.map(asList), ...outlineItems(view, texts)];
  }
}

/** The meeting's own day, or when its minutes were last settled: never when the file was made. */
const datedAt = ({ date, approvedAt, circulated }: MinutesView): Instant =>
  approvedAt ?? circulated?.at ?? (date === null ? '1970-01-01T00:00:00.000Z' : `${date}T00:00:00.000Z`);

const runningHead = (view: MinutesView, texts: Texts): RunningHead => ({
  meeting: joined([people(view.council), ...meetingWords(view, texts)], '. '),
  draft: isApproved(view) ? null : ours(texts.printDraft),
});

/** Which meeting; nothing where neither its day nor its number is known. */
const meetingWords = ({ date, number }: Pick<MinutesView, 'date' | 'number'>, texts: Texts): readonly Words[] =>
  date === null && number === null ? [] : [ours(texts.printDate({ date, number }))];

const given = (text: string | null): readonly Words[] => (text === null ? [] : [people(text)]);

const titleOf = (heading: string, { council, date }: MinutesView): string =>
  [heading, council, ...(date === null ? [] : [date])].map((part) => isolated(printable(part))).join(', ');

/** Until then they are a draft, and say so. */
export function isApproved(view: MinutesView): boolean {
  switch (view.status) {
    case 'planned':
    case 'open':
    case 'paused':
    case 'draft':
    case 'circulated':
    case 'verified':
      return false;
    case 'approved':
    case 'archived':
      return true;
  }
}

function headLines({ date, number, time, place }: MinutesView, texts: Texts): readonly Words[] {
  const { start, end } = time;
  return [
    ...meetingWords({ date, number }, texts),
    ...(start === null ? [] : [ours(texts.printTime({ start, end }))]),
    ...(place === null ? [] : [worded((mark) => texts.printPlace({ place: mark(place) }))]),
  ];
}

/** Only where no item of the agenda is about it. */
function nextMeetingBlocks(view: MinutesView, texts: Texts): readonly Block[] {
  if (view.nextMeeting === null || itemOfNextMeeting(view) !== null) return [];
  return [
    { kind: 'heading', words: ours(texts.printNextMeeting), level: 2 },
    { kind: 'paragraph', paragraph: plain(nextMeetingWords(view.nextMeeting)) },
  ];
}

/** Who kept the minutes and who verified them. */
export function signatures({ secretary, verifiers }: MinutesView, texts: Texts): Block {
  return linesOf([
    ...(secretary === null ? [] : [worded((mark) => texts.printMinutesBy({ name: mark(secretary) }))]),
    ...(verifiers.length === 0 ? [] : [worded((mark) => texts.printVerifiedBy({ names: verifiers.map(({ name }) => mark(name)) }))]),
  ]);
}

/** What was found wrong in these minutes, and what at the time of this meeting in earlier ones: each names the other's meeting. */
function rectificationBlocks({ documentTitle, rectifications, rectified = [] }: MinutesView, texts: Texts): readonly Block[] {
  const lines = [
    ...rectifications.map(({ at, item, text }) => worded((mark) => texts.printRectification({ at, item, text: mark(text) }))),
    ...rectified.map(({ number, item, text }) =>
      worded((mark) => texts.printRectified({ title: documentTitle, number, item, text: mark(text) })),
    ),
  ];
  return lines.length === 0 ? [] : [{ kind: 'heading', words: ours(texts.printRectifications), level: 2 }, linesOf(lines)];
}

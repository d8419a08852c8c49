import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MinutesView } from '../views/views.ts';
import { agendaBlock, itemOfNextMeeting, nextMeetingWords } from './agenda-block.ts';
import { isolated } from './bidi.ts';
import type { Block, Document, Words } from './block.ts';
import { plain } from './item-paragraphs.ts';
import { peopleBlocks } from './people-blocks.ts';
import { ours, people, printable, worded } from './wording.ts';

/** What the minutes say in print, in the table form and the language of the series; every format draws this. */
export function minutesBlocks(view: MinutesView): Document {
  const texts = textsFor(view.language);
  const blocks: readonly Block[] = [
    ...(isApproved(view) ? [] : [{ kind: 'draftMark' as const, words: ours(texts.printDraft) }]),
    { kind: 'title', words: people(view.documentTitle) },
    { kind: 'lines', lines: [view.council, view.department].flatMap(given) },
    { kind: 'lines', lines: headLines(view, texts) },
    ...peopleBlocks(view, texts),
    agendaBlock(view, texts),
    ...nextMeetingBlocks(view, texts),
    { kind: 'lines', lines: signatures(view, texts) },
    ...rectificationBlocks(view, texts),
    ...(view.digest === null ? [] : [{ kind: 'fineprint' as const, words: ours(texts.printDigest({ digest: view.digest })) }]),
  ];
  return {
    language: view.language,
    title: titleOf(view),
    blocks: blocks.filter((block) => block.kind !== 'lines' || block.lines.length > 0),
  };
}

const given = (text: string | null): readonly Words[] => (text === null ? [] : [people(text)]);

const titleOf = ({ documentTitle, council, date }: MinutesView): string =>
  [documentTitle, council, ...(date === null ? [] : [date])].map((part) => isolated(printable(part))).join(', ');

function isApproved(view: MinutesView): boolean {
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
    ours(texts.printDate({ date, number })),
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

function signatures({ secretary, verifiers }: MinutesView, texts: Texts): readonly Words[] {
  return [
    ...(secretary === null ? [] : [worded((mark) => texts.printMinutesBy({ name: mark(secretary) }))]),
    ...(verifiers.length === 0 ? [] : [worded((mark) => texts.printVerifiedBy({ names: verifiers.map(({ name }) => mark(name)) }))]),
  ];
}

function rectificationBlocks({ rectifications }: MinutesView, texts: Texts): readonly Block[] {
  if (rectifications.length === 0) return [];
  const lines = rectifications.map(({ at, text }) => worded((mark) => texts.printRectification({ at, text: mark(text) })));
  return [
    { kind: 'heading', words: ours(texts.printRectifications), level: 2 },
    { kind: 'lines', lines },
  ];
}

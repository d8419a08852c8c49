import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minutesDocument } from '../../src/documents/minutes-document.ts';
import { openDocument } from '../../src/import/open/open-document.ts';
import { readSheet } from '../../src/import/read/read-sheet.ts';
import { textSheet } from '../../src/import/read/text-sheet.ts';
import type { ImportedMinutes } from '../../src/import/reading.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { printableMinutes } from './printable-minutes.ts';

type Format = 'txt' | 'md' | 'html' | 'docx';
/** How many minutes go through each format; docx is slow to write. */
const RUNS: Readonly<Record<Format, number>> = { txt: 300, md: 150, html: 150, docx: 40 };

/** Print ends a sentence that has no end of its own: whose the stop is can't be told afterwards. */
const unstopped = (text: string): string => text.replace(/\.$/, '');

/** What the forms print of minutes: who chaired, who was asked for what and when it was approved is not in them. */
function printedKeys(minutes: MinutesView | ImportedMinutes) {
  const { council, department, documentTitle, language, number, date, time, place, secretary, present, apologies, absent, guests, digest } =
    minutes;
  const named = ({ name, text }: { readonly name: string; readonly text: string }) => ({ name, text });
  const dissent = ({ name, text }: { readonly name: string; readonly text: string }) => ({ name, text: unstopped(text) });
  const items = minutes.items.map(({ motions, decisions, paragraphs, rounds, actions, postponed, alsoPostponed = [], ...item }) => ({
    ...item,
    postponed:
      postponed === null
        ? []
        : [...alsoPostponed, postponed].map(({ title, reason }) => ({ title, reason: reason === null ? null : unstopped(reason) })),
    paragraphs: paragraphs.map(({ kind, text, answer }) => ({ kind, text, answer })),
    rounds: rounds.map(({ question, entries }) => ({ question, entries: entries.map(named) })),
    motions: motions.map(({ number: one, text, by, state }) => ({ number: one, text, by, state })),
    decisions: decisions.map(({ kind, text, acclaimed, unopposed, objections = [], dissents }) => ({
      ...{ kind, acclaimed, unopposed },
      text: acclaimed || unopposed ? unstopped(text) : text,
      objections: objections.map(dissent),
      dissents: dissents.map(dissent),
    })),
    actions: actions.map(({ sources: _, ...action }) => action),
  }));
  const { nextMeeting, verifiers } = minutes;
  // As JSON: fast-check's records have no prototype.
  return JSON.parse(
    JSON.stringify({
      council,
      department,
      documentTitle,
      language,
      number,
      date,
      time,
      place,
      secretary,
      present,
      apologies,
      absent,
      guests,
      digest,
      items,
      nextMeeting,
      verifiers,
    }),
  ) as unknown;
}

async function imported(view: MinutesView, format: Format): Promise<ImportedMinutes> {
  const file = await minutesDocument(view, format);
  const opened = await openDocument(Buffer.from(file), `minutes.${format}`);
  if (opened.kind !== 'sheet' && opened.kind !== 'text') throw new Error(opened.kind);
  const [reading, ...others] = readSheet(opened.kind === 'sheet' ? opened.sheet : textSheet(opened.original));
  assert.ok(reading !== undefined && others.length === 0);
  return reading.minutes;
}

describe('our own forms are read back', () => {
  for (const format of ['txt', 'md', 'html', 'docx'] as const) {
    it(`as they were printed: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(printableMinutes, async (view) => {
          assert.deepEqual(printedKeys(await imported(view, format)), printedKeys(view));
        }),
        { numRuns: RUNS[format] },
      );
    }).timeout(180_000);
  }
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ImportedMinutes } from '../../src/import/reading.ts';

export const SAMPLES = new URL('../../../shared/samples', import.meta.url).pathname;
export const hasSamples = existsSync(SAMPLES);

interface ExpectedPerson {
  readonly name: string;
  readonly org?: string;
  readonly role?: string;
  readonly remote?: boolean;
  readonly items?: readonly string[];
}

/** A reading made by hand, in its short keys (shared/README.md). */
export interface Expected {
  readonly file: string;
  readonly council: string;
  readonly department: string | null;
  readonly date: string | null;
  readonly meetingNumber: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly present: readonly ExpectedPerson[];
  readonly absent: readonly string[];
  readonly guests: readonly ExpectedPerson[];
  readonly items: readonly { readonly no: string | null; readonly title: string; readonly responsible?: string }[];
  readonly decisions: readonly string[];
  readonly decisionsArguable: readonly string[];
  readonly secretary: string | null;
  readonly chair: string | null;
  readonly adjusters: readonly string[];
  readonly nextMeeting: string | null;
  readonly nextMeetingDate?: string;
}

export const expectedIn = (folder: string): readonly { readonly name: string; readonly expected: Expected }[] =>
  readdirSync(`${SAMPLES}/${folder}`)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => ({
      name: name.replace('.expected.json', ''),
      expected: JSON.parse(readFileSync(`${SAMPLES}/${folder}/${name}`, 'utf8')) as Expected,
    }));

/** The files that a reading was made for: every format it is kept in. */
export const filesOf = (folder: string, name: string): readonly string[] =>
  readdirSync(`${SAMPLES}/${folder}`)
    .filter((file) => file.startsWith(`${name}.`) && !file.endsWith('.json'))
    .map((file) => `${SAMPLES}/${folder}/${file}`);

/** What was read, in the kinds that are counted. */
export const kindsOf = (minutes: ImportedMinutes) => ({
  names: minutes.present.map(({ name }) => name),
  absences: [...minutes.apologies, ...minutes.absent],
  guests: minutes.guests.map(({ name, items }) => `${name} (${items.join(', ')})`),
  items: minutes.items.map(({ number, title, responsible }) => `${number ?? ''} ${title} / ${responsible ?? ''}`),
  secretary: minutes.secretary === null ? [] : [minutes.secretary],
  decisions: minutes.items.flatMap(({ decisions }) => decisions.map(({ text }) => text)),
  chair: minutes.chair === null ? [] : [minutes.chair],
  verifiers: minutes.verifiers.map(({ name }) => name),
  head: [
    minutes.council,
    minutes.date,
    minutes.place,
    minutes.nextMeeting?.text,
    minutes.nextMeeting?.date,
    `${minutes.time.start ?? ''}${minutes.time.end === null ? '' : `-${minutes.time.end}`}`,
  ].flatMap((one) => one || []),
});
export type Kind = keyof ReturnType<typeof kindsOf>;

export const expectedKinds = (expected: Expected): Readonly<Record<Kind, readonly string[]>> => ({
  names: expected.present.map(({ name }) => name),
  absences: expected.absent,
  guests: expected.guests.map(({ name, items = [] }) => `${name} (${items.join(', ')})`),
  items: expected.items.map(({ no, title, responsible }) => `${no ?? ''} ${title} / ${responsible ?? ''}`),
  secretary: expected.secretary === null ? [] : [expected.secretary],
  decisions: expected.decisions,
  chair: expected.chair === null ? [] : [expected.chair],
  verifiers: expected.adjusters,
  head: [expected.council, expected.date, expected.place, expected.nextMeeting, expected.nextMeetingDate, expected.time].flatMap(
    (one) => one || [],
  ),
});

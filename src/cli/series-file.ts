import { z } from 'zod';
import { memberNamed } from '../core/people.ts';
import type { SeriesSettings } from '../core/series.ts';
import { FORMS, LANGUAGES, type Language } from '../core/vocabulary.ts';
import { Complaint, terminalTexts } from './complaint.ts';
import { readGiven } from './read-given.ts';

const DOCUMENT_TITLES: Record<Language, string> = { sv: 'Minnesanteckningar', en: 'Minutes' };

const nothing = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);
const none = <S extends z.ZodType>(schema: S) => nothing(z.array(schema)).transform((values) => values ?? []);
const no = nothing(z.boolean()).transform((value) => value ?? false);

const text = z.string().trim().min(1, { error: 'is empty' });
const name = text.transform((value) => value.normalize('NFC'));
const number = z.int().positive();
const day = z.iso.date({ error: 'is not a day, YYYY-MM-DD' });
const due = z.union([
  z.object({ text, date: nothing(day) }),
  day.transform((date) => ({ text: date, date })),
  text.transform((words) => ({ text: words, date: null })),
]);

const member = z.object({
  name,
  email: nothing(text),
  organisation: nothing(text),
  role: nothing(text),
  aliases: none(name),
  coOpted: no,
  from: nothing(day),
  to: nothing(day),
});

const item = z.object({
  title: text,
  responsible: nothing(text),
  minutes: nothing(number),
  round: no,
  approval: no,
  other: no,
  standing: no,
});
const unapproved = z.object({ number, date: nothing(day) });
const action = z.object({ number, what: text, who: z.union([name.transform((one) => [one]), none(name)]), due: nothing(due) });

const council = z.object({
  name,
  department: nothing(text),
  documentTitle: nothing(text),
  language: nothing(z.enum(LANGUAGES)),
  form: nothing(z.enum(FORMS)),
  quorum: nothing(number),
  eraseAfterDays: z.int().nonnegative().nullish(),
  eraseOriginalsAfterDays: z.int().nonnegative().nullish(),
  nextNumber: nothing(number),
  nextDate: nothing(day),
  chair: nothing(name),
  secretary: nothing(name),
  verifiers: none(name),
  members: none(member),
  agenda: none(item.transform((one) => ({ ...one, standing: one.standing || one.round || one.approval || one.other }))),
  unapprovedMinutes: none(unapproved),
  openActions: none(action),
});

const LISTS = { members: member, agenda: item, unapprovedMinutes: unapproved, openActions: action };

function strangers(given: unknown, known: z.ZodObject, path: string): [string, unknown][] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given)
    .filter(([key]) => !Object.hasOwn(known.shape, key))
    .map(([key, value]) => [`${path}${key}`, value]);
}

/** The keys that we do not know, by where they stand: "phone", "members[2].phone". */
function unknownKeys(given: object): Record<string, unknown> {
  const lists = Object.entries(LISTS).flatMap(([key, known]) => {
    const list: unknown = Object.entries(given).find(([name]) => name === key)?.[1];
    return Array.isArray(list) ? list.flatMap((one, index) => strangers(one, known, `${key}[${index}].`)) : [];
  });
  return Object.fromEntries([...strangers(given, council, ''), ...lists]);
}

/** Officers and owners of actions are members by name; a file may call them by an alias. */
function withPeopleByName(settings: SeriesSettings): SeriesSettings {
  const series = { status: 'founded', id: '', chats: [], keys: {}, merges: [], keptApart: [], ...settings } as const;
  const known = (called: string): string => memberNamed(series, called)?.name ?? called;
  const { chair, secretary, verifiers, openActions } = settings;
  return {
    ...settings,
    chair: chair === null ? null : known(chair),
    secretary: secretary === null ? null : known(secretary),
    verifiers: verifiers.map(known),
    openActions: openActions.map((action) => ({ ...action, who: action.who.map(known) })),
  };
}

const where = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');

/**
 * Reads the text of a series file (design.md, section 7). Only `name` is required.
 * @returns the settings, and the keys that we do not know, which `settings.unknown` keeps
 * @throws Error that names everything that is wrong
 */
export function parseSeriesFile(content: string): { settings: SeriesSettings; unknown: string[] } {
  const given: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
  const read = council.safeParse(given);
  if (!read.success || typeof given !== 'object' || given === null) {
    throw new Error(read.error?.issues.map(({ path, message }) => [where(path), message].filter(Boolean).join(': ')).join('; '));
  }
  const unknown = unknownKeys(given);
  const language = read.data.language ?? 'sv';
  const { eraseAfterDays, eraseOriginalsAfterDays, ...said } = read.data;
  const settings = withPeopleByName({
    ...said,
    ...(eraseAfterDays == null ? {} : { eraseAfterDays }),
    ...(eraseOriginalsAfterDays == null ? {} : { eraseOriginalsAfterDays }),
    language,
    documentTitle: read.data.documentTitle ?? DOCUMENT_TITLES[language],
    form: read.data.form ?? 'table',
    nextNumber: read.data.nextNumber ?? 1,
    unknown,
  });
  return { settings, unknown: Object.keys(unknown) };
}

/** Reads a series file; names the keys that we do not know on stderr. @throws Complaint where it is none */
export async function readSeriesFile(file: string): Promise<SeriesSettings> {
  const content = await readGiven(file);
  try {
    const { settings, unknown } = parseSeriesFile(content);
    for (const key of unknown) process.stderr.write(`${terminalTexts().cliUnknownKey({ key, file })}\n`);
    return settings;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Complaint((texts) => texts.cliBadSeries({ file, problem }), { cause: error });
  }
}

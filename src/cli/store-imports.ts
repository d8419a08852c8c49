import { basename } from 'node:path';
import { sameName } from '../core/people.ts';
import type { Councils } from '../councils.ts';
import { environment, readDataDir } from '../environment.ts';
import type { ImportedMinutes } from '../import/reading.ts';
import { seriesFrom } from '../import/series-from.ts';
import type { NewImport } from '../imports.ts';
import { openCouncils } from '../open-councils.ts';
import { openFileStore } from '../store/file-store.ts';
import { LockedError } from '../store/lock.ts';
import { faultText } from '../texts/fault-text.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { Complaint, terminalTexts } from './complaint.ts';
import { complain, type Found, warn } from './import.ts';
import { readSeriesFile } from './series-file.ts';

/**
 * Stores what was read, and prints the id of each meeting. With a series file in its council; else in those that the
 * minutes name, which are set up from them where they are new.
 * @throws Complaint where a server is writing in the data folder, or where the series file is none
 */
export async function storeImports(found: readonly Found[], seriesFile: string | undefined): Promise<void> {
  const settings = seriesFile === undefined ? null : await readSeriesFile(seriesFile);
  const opened = await openFileStore(readDataDir(environment())).catch((error: unknown) => {
    throw error instanceof LockedError ? new Complaint((texts) => texts.cliServerRunning) : error;
  });
  const councils = await openCouncils(opened);
  try {
    const given = settings === null ? null : await councils.setUp(settings, new Date().toISOString(), null);
    const named = given === null ? await setUpNamed(councils, found) : null;
    for (const one of found) await storeFile(councils, one, (minutes) => given ?? named?.(minutes) ?? null);
  } finally {
    await councils.close();
  }
}

/** Finds the councils that the minutes name; those that are new are set up, each from all of its minutes. */
async function setUpNamed(councils: Councils, found: readonly Found[]): Promise<(minutes: ImportedMinutes) => string | null> {
  const all = found.flatMap(({ readings }) => readings.map(({ minutes }) => minutes));
  const ids: { readonly name: string; readonly id: string }[] = (await councils.series()).map(({ id, name }) => ({ id, name }));
  const idOf = (name: string): string | null => ids.find((one) => sameName(one.name, name))?.id ?? null;
  for (const { council } of all) {
    if (council === null || idOf(council) !== null) continue;
    const { settings, similar } = seriesFrom(all.filter((one) => one.council !== null && sameName(one.council, council)));
    for (const pair of similar) warn(terminalTexts().importSamePerson(pair));
    ids.push({ name: council, id: await councils.setUp(settings, new Date().toISOString(), null) });
  }
  return ({ council }) => (council === null ? null : idOf(council));
}

async function storeFile(councils: Councils, found: Found, seriesOf: (minutes: ImportedMinutes) => string | null): Promise<void> {
  const file = { name: basename(found.path), hash: found.hash };
  for (const [index, { minutes }] of found.readings.entries()) {
    try {
      const series = seriesOf(minutes);
      if (series === null) throw new Complaint((texts) => texts.importNoCouncil({ file: file.name }));
      const stored = await storeOne(councils, { series, file, nth: index + 1, original: found.original, minutes });
      process.stdout.write(`${stored.replaceAll(/\s+/g, ' ')}\n`);
    } catch (error) {
      complain(error);
    }
  }
}

/** @returns the id of the meeting, and which one it is. @throws Complaint where it was not stored */
async function storeOne(councils: Councils, wanted: NewImport): Promise<string> {
  const answer = await councils.importMinutes(wanted, { actor: null, at: new Date().toISOString(), channel: 'server', source: '' });
  switch (answer.status) {
    case 'done':
    case 'known': {
      const council = (await councils.series()).find(({ id }) => id === wanted.series)?.name ?? '';
      return `${answer.meeting} ${terminalTexts().verifyMeeting({ council, number: wanted.minutes.number, date: wanted.minutes.date })}`;
    }
    case 'refused':
      throw new Complaint((texts) => refusalText(answer.refusal, texts));
    case 'notStored':
      throw new Complaint((texts) => faultText(answer.fault, answer.file, texts));
    case 'shown':
    case 'ignored':
    case 'askedForCouncil':
    case 'askedWhichCouncil':
    case 'notFound':
      throw new Complaint((texts) => texts.errorNotFound);
  }
}

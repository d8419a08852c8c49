import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileReader } from '../import/file-reader.ts';
import { MOST_BYTES } from '../import/open/limits.ts';
import type { Reading } from '../import/reading.ts';
import { refusedFileText, warningText } from '../texts/import-text.ts';
import { Complaint, complaintLines, terminalTexts } from './complaint.ts';

interface ImportOptions {
  readonly json?: boolean;
  readonly series?: string;
}

/** A file that was read, with its place on the command line. */
export interface Found {
  readonly path: string;
  readonly hash: string;
  readonly original: string;
  readonly readings: readonly Reading[];
}

/** From here on who waits is told how far we are. */
const MANY = 10;

/** As one line, whatever stands in it. */
const oneLine = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();
export const warn = (line: string): void => void process.stderr.write(`${oneLine(line)}\n`);

/** What goes wrong with one file keeps no other from being read; the exit status says it. */
export function complain(error: unknown): void {
  for (const line of complaintLines(error, terminalTexts())) warn(`laget-runt: ${line}`);
  process.exitCode = 1;
}

/**
 * `laget-runt import FILE…`: reads old minutes. With `json` prints the reading and stores nothing; else stores it with the
 * council of the series file, or with the one that the text names, which is set up from the minutes where it is new.
 * @throws Complaint where a server is writing in the data folder, or where the series file is none
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<void> {
  const found = await readAll(paths);
  for (const { path, readings } of found) {
    for (const warning of readings.flatMap(({ warnings }) => warnings)) warn(warningText(warning, basename(path), terminalTexts()));
  }
  if (options.json === true) printJson(found, paths.length);
  else if (found.length > 0) await (await import('./store-imports.ts')).storeImports(found, options.series);
}

async function readAll(paths: readonly string[]): Promise<readonly Found[]> {
  const reader = new FileReader();
  const found: Found[] = [];
  for (const [index, path] of paths.entries()) {
    try {
      found.push(await readOne(reader, path));
    } catch (error) {
      complain(error);
    }
    const done = index + 1;
    if (paths.length >= MANY && process.stderr.isTTY)
      process.stderr.write(`\r${terminalTexts().importProgress({ done, all: paths.length })}`);
    if (paths.length >= MANY && process.stderr.isTTY && done === paths.length) process.stderr.write('\n');
  }
  return found;
}

/** @throws Complaint for a file that is not there, or not one of minutes */
async function readOne(reader: FileReader, path: string): Promise<Found> {
  const file = basename(path);
  const noFile = (cause: unknown): never => {
    throw new Complaint((texts) => texts.cliNoFile({ file: path }), { cause });
  };
  const { size } = await stat(path).catch(noFile);
  if (size > MOST_BYTES) throw new Complaint((texts) => refusedFileText('tooLarge', file, texts));
  const bytes = await readFile(path).catch(noFile);
  const read = await reader.read(bytes, file);
  if (read.status === 'refused') throw new Complaint((texts) => refusedFileText(read.code, file, texts));
  return { path, hash: createHash('sha256').update(bytes).digest('hex'), original: read.original, readings: read.readings };
}

/** One meeting as an object, several of a file under `meetings`, several files as a list in their order. */
function printJson(found: readonly Found[], asked: number): void {
  const printed = found.map(({ readings }) => {
    const meetings = readings.map(({ minutes, warnings }) => ({ ...minutes, warnings }));
    return meetings.length === 1 ? meetings[0] : { meetings };
  });
  if (asked > 1 || printed.length > 0) process.stdout.write(`${JSON.stringify(asked > 1 ? printed : printed[0], null, 2)}\n`);
}

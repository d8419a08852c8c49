import { similarNames } from '../core/similar-names.ts';
import { environment, readDataDir } from '../environment.ts';
import { openCouncils } from '../open-councils.ts';
import { openFileStore } from '../store/file-store.ts';
import { LockedError } from '../store/lock.ts';
import { Complaint, terminalTexts } from './complaint.ts';
import { readSeriesFile } from './series-file.ts';

/**
 * `laget-runt series FILE`: sets up or updates a council and prints its id; names that may be one person's are told on stderr.
 * @throws Complaint where the file is none, or where a server is writing in the data folder
 */
export async function setUpSeries(file: string): Promise<void> {
  const settings = await readSeriesFile(file);
  for (const pair of similarNames(settings.members.map(({ name }) => name))) {
    process.stderr.write(`${terminalTexts().importSamePerson(pair)}\n`);
  }
  const store = await openFileStore(readDataDir(environment())).catch((error: unknown) => {
    throw error instanceof LockedError ? new Complaint((texts) => texts.cliServerRunning) : error;
  });
  const councils = await openCouncils(store);
  try {
    process.stdout.write(`${await councils.setUp(settings, new Date().toISOString(), null)}\n`);
  } finally {
    await councils.close();
  }
}

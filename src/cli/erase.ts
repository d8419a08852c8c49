import { dayOf } from '../core/day.ts';
import { environment, readDataDir } from '../environment.ts';
import { eraseByRule as erase } from '../erase-by-rule.ts';
import { openFileStore } from '../store/file-store.ts';
import { LockedError } from '../store/lock.ts';
import { Complaint, terminalTexts } from './complaint.ts';

/**
 * `laget-runt erase`: carries out the councils' rules of privacy, and says in which meetings. To be run now and then.
 * @throws Complaint where a server is writing in the data folder: it has in memory what is to be erased
 */
export async function eraseByRule(): Promise<void> {
  const store = await openFileStore(readDataDir(environment())).catch((error: unknown) => {
    throw error instanceof LockedError ? new Complaint((texts) => texts.cliServerRunning) : error;
  });
  try {
    const texts = terminalTexts();
    const meetings = await erase(store, dayOf(new Date().toISOString()));
    const lines = meetings.length === 0 ? [texts.cliNothingToErase] : meetings.map((meeting) => texts.cliErased({ meeting }));
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await store.close();
  }
}

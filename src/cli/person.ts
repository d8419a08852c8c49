import { environment, readDataDir } from '../environment.ts';
import { openCouncils } from '../open-councils.ts';
import { openFileStore } from '../store/file-store.ts';
import { Complaint } from './complaint.ts';

/**
 * `laget-runt person NAME`: prints all that the councils have stored about a person, as JSON. Takes no lock.
 * @throws Complaint where there is nothing
 */
export async function printPerson(name: string): Promise<void> {
  const councils = await openCouncils(await openFileStore(readDataDir(environment()), { readOnly: true }));
  try {
    const all = await Promise.all((await councils.series()).map(({ id }) => councils.person(id, name)));
    const found = all.filter((one) => one !== null).filter(({ streams }) => streams.length > 0);
    if (found.length === 0) throw new Complaint((texts) => texts.cliNoPerson({ name }));
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } finally {
    await councils.close();
  }
}

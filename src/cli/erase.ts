import { dayOf } from '../core/day.ts';
import type { Day } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import { environment, readDataDir } from '../environment.ts';
import { eraseByRule } from '../erase-by-rule.ts';
import { belongsTo, erasePerson } from '../erase-person.ts';
import { foundedIn } from '../founded-in.ts';
import { removeIndex } from '../search/search.ts';
import { openFileStore } from '../store/file-store.ts';
import { LockedError } from '../store/lock.ts';
import type { ErasingStore } from '../store/store.ts';
import { Complaint, terminalTexts } from './complaint.ts';
import { forgetPersonalChats } from './personal-chats.ts';

interface EraseOptions {
  readonly person?: readonly string[];
  readonly series?: string;
}

/** Where it happens: nobody else is at work there. */
interface Erasing {
  readonly store: ErasingStore;
  readonly dir: string;
  readonly today: Day;
}

/**
 * `laget-runt erase`: carries out the councils' rules of privacy, and says in which meetings. To be run now and then. With
 * `person`: erases what a council need not keep of one person, and says what stays.
 * @throws Complaint where a server is writing in the data folder: it has in memory what is to be erased
 */
export async function erase({ person, series }: EraseOptions): Promise<void> {
  const dir = readDataDir(environment());
  const store = await openFileStore(dir).catch((error: unknown) => {
    throw error instanceof LockedError ? new Complaint((texts) => texts.cliServerRunning) : error;
  });
  const erasing = { store, dir, today: dayOf(new Date().toISOString()) };
  try {
    const lines = person === undefined ? await byRule(erasing) : await ofPerson(erasing, person.join(' '), series);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await store.close();
  }
}

async function byRule({ store, dir, today }: Erasing): Promise<readonly string[]> {
  const texts = terminalTexts();
  const meetings = await eraseByRule(store, today);
  if (meetings.length === 0) return [texts.cliNothingToErase];
  await removeIndex(dir);
  return meetings.map((meeting) => texts.cliErased({ meeting }));
}

/** @throws Complaint where it is not clear which council is meant: one name may be two people's */
function meantOf(all: readonly FoundedSeries[], asked: string | undefined): FoundedSeries {
  const [only, ...others] = asked === undefined ? all : all.filter(({ id }) => id === asked);
  if (only === undefined || others.length > 0) throw new Complaint((texts) => texts.cliWhichSeries({ series: all.map(({ id }) => id) }));
  return only;
}

async function ofPerson({ store, dir, today }: Erasing, name: string, asked: string | undefined): Promise<readonly string[]> {
  const texts = terminalTexts();
  const all = await foundedIn(store);
  const series = meantOf(all, asked);
  const { streams, unapproved, belongs, keys } = await erasePerson(store, series, name, today);
  // What was written before it was erased may be there from an earlier run that did not come to its end.
  await removeIndex(dir);
  const isGone = all.every((one) => !belongsTo(one, name, today));
  const chats = isGone ? await forgetPersonalChats(dir, [...keys, name]) : 0;
  return [
    ...(streams.length + chats === 0 ? [texts.cliNothingToErase] : []),
    ...streams.map((stream) => texts.cliErasedPerson({ stream })),
    ...(chats > 0 ? [texts.cliForgotChats] : []),
    ...unapproved.map((meeting) => texts.cliNotApprovedYet({ meeting })),
    ...(belongs ? [texts.cliStillBelongs] : []),
    texts.cliMinutesStay,
  ];
}

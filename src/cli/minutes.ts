import { environment, readDataDir } from '../config.ts';
import { dayOf } from '../core/day.ts';
import type { Councils, MeetingRead } from '../councils.ts';
import type { MinutesFormat } from '../documents/formats.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import { openCouncils } from '../open-councils.ts';
import { openFileStore } from '../store/file-store.ts';
import { minutesView } from '../views/minutes-view.ts';
import { Complaint } from './complaint.ts';

/** The meeting that is meant: by its id, or as series/number, the series by its id or name. */
async function meetingMeant(councils: Councils, meant: string): Promise<MeetingRead | null> {
  const [, called, number] = /^(.+)\/(\d+)$/.exec(meant) ?? [];
  if (called === undefined) return councils.meeting(meant);
  const series = (await councils.series()).find(({ id, name }) => id === called || name === called.normalize('NFC'));
  const meetings = series === undefined ? [] : await councils.meetings(series.id);
  const id = meetings.find((meeting) => meeting.number === Number(number))?.id;
  return id === undefined ? null : councils.meeting(id);
}

/**
 * `laget-runt minutes MEETING --format …`: prints the minutes of a stored meeting. Takes no lock.
 * @throws Complaint where there is no such meeting
 */
export async function printMinutes(meant: string, format: MinutesFormat): Promise<void> {
  const councils = await openCouncils(await openFileStore(readDataDir(environment()), { readOnly: true }));
  try {
    const read = await meetingMeant(councils, meant);
    if (read === null) throw new Complaint((texts) => texts.cliNoMeeting({ meeting: meant }));
    process.stdout.write(minutesDocument(minutesView(read.series, read.meeting, read.digest, dayOf(new Date().toISOString())), format));
  } finally {
    await councils.close();
  }
}

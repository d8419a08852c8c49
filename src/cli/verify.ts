import type { Event } from '../core/event.ts';
import { seriesOfImported } from '../core/imported.ts';
import { sequenceOf } from '../core/plan-next.ts';
import type { MeetingSummary } from '../councils.ts';
import { environment, readDataDir } from '../environment.ts';
import { importedIn } from '../imports.ts';
import { meetingOf, seriesOf } from '../lane-state.ts';
import type { Damage, EventSpot } from '../store/check-stream.ts';
import { openFileStore } from '../store/file-store.ts';
import type { Store } from '../store/store.ts';
import { type Extract, verifyStore } from '../store/verify-store.ts';
import type { Texts } from '../texts/texts.ts';
import { terminalTexts } from './complaint.ts';

/** What is damaged may make no sense, and is folded all the same: it is only to say what it was about. */
function orNull<Result>(fold: () => Result): Result | null {
  try {
    return fold();
  } catch {
    return null;
  }
}

const streamOf = (events: readonly Event[]) => ({ version: events.length, events, head: null });

type HeldOn = Pick<MeetingSummary, 'number' | 'date'>;

/** What a meeting's events say of its number and day, be it held or imported. */
function meetingFrom(stream: string, events: readonly Event[]): HeldOn | null {
  if (seriesOfImported(stream) !== null) return orNull(() => importedIn(streamOf(events)))?.minutes ?? null;
  const meeting = orNull(() => meetingOf(streamOf(events)));
  return meeting === null || meeting.status === 'unplanned' ? null : meeting;
}

/** The council's name, the meeting's number and date: as the events say it that are as they were, else the others. */
async function placeOf({ stream, events, sound }: Extract, store: Store, texts: Texts): Promise<string> {
  const series = sequenceOf(stream)?.series ?? seriesOfImported(stream) ?? stream;
  const own = series === stream ? streamOf(events) : await store.read(series).catch(() => streamOf([]));
  const founded = orNull(() => seriesOf(own));
  const council = founded?.status === 'founded' ? founded.name : '';
  const meeting = series === stream ? null : (meetingFrom(stream, events.slice(0, sound)) ?? meetingFrom(stream, events));
  return meeting === null ? council : texts.verifyMeeting({ council, number: meeting.number, date: meeting.date });
}

function eventText({ number, type, at }: EventSpot, texts: Texts): string {
  return texts.verifyEvent({ number, type, at: at === null || Number.isNaN(Date.parse(at)) ? null : at });
}

const lastEventText = ({ events }: Extract, texts: Texts): string =>
  eventText({ number: events.length, type: events.at(-1)?.type ?? null, at: events.at(-1)?.origin.at ?? null }, texts);

function damageText(damage: Damage, texts: Texts): string {
  switch (damage.kind) {
    case 'changed':
      return damage.event === null ? texts.verifyFrame : texts.verifyChanged({ event: eventText(damage.event, texts) });
    case 'shortened':
      return texts.verifyShortened({ number: damage.from });
    case 'gone':
      return texts.verifyGone;
    case 'unreadable':
      return texts.verifyUnreadable;
    case 'unknown':
      return texts.verifyUnknown;
  }
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const complain = (line: string): void => {
  process.stderr.write(`laget-runt: ${line.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
};

/**
 * `laget-runt verify`: checks all streams against their hash chains and their heads. Says in one line that all is well, or
 * for each damaged file which meeting it is and the first event that is not as it was stored; then the exit status is 1.
 * Reads only, and takes no lock.
 *
 * @param asked digests, as minutes print them: each is answered with the event that it stands for
 */
export async function verify(asked: readonly string[]): Promise<void> {
  const texts = terminalTexts();
  const dir = readDataDir(environment());
  const { streams, events, ahead, heads, findings, digests } = await verifyStore(
    dir,
    asked.map((digest) => digest.toLowerCase()),
  );
  const store = await openFileStore(dir, { readOnly: true });
  for (const finding of findings) {
    const where = await placeOf(finding, store, texts);
    complain(texts.verifyFound({ where, file: finding.file, what: damageText(finding.damage, texts) }));
  }
  if (heads !== null) {
    const what = `${damageText({ kind: heads.damage }, texts)} ${texts.verifyNoHeads}`;
    complain(texts.verifyFound({ where: '', file: heads.file, what }));
  }
  for (const [digest, extract] of digests) {
    if (extract === null) complain(texts.verifyNoDigest({ digest }));
    else tell(texts.verifyDigest({ digest, where: await placeOf(extract, store, texts), event: lastEventText(extract, texts) }));
  }
  if (findings.length > 0 || heads !== null) return;
  const well = texts.verifyWell({ streams, events, dir });
  tell([well, ...(ahead === 0 ? [] : [texts.verifyAhead({ ahead })])].join(' '));
}

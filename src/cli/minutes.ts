import type { MinutesFormat } from '../documents/formats.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import { environment, readDataDir } from '../environment.ts';
import { openFileStore } from '../store/file-store.ts';
import { storedMinutes } from '../stored-minutes.ts';
import { textsFor } from '../texts/texts.ts';
import { maskedMinutes } from '../views/masked-minutes.ts';
import type { MinutesView } from '../views/minutes.ts';
import { Complaint } from './complaint.ts';

interface MinutesOptions {
  readonly format: MinutesFormat;
  readonly public?: true;
  readonly mask?: readonly string[];
  readonly maskText?: readonly string[];
}

/** @throws Complaint where something is to be masked in what is not the public version: it would be taken for it */
function asAsked(view: MinutesView, options: MinutesOptions): MinutesView {
  const { mask: names = [], maskText: passages = [] } = options;
  if (options.public === true) return maskedMinutes(view, { names, passages, mask: textsFor(view.language).masked });
  if (names.length + passages.length > 0) throw new Complaint((texts) => texts.cliMaskNeedsPublic);
  return view;
}

/**
 * `laget-runt minutes MEETING --format …`: prints the minutes of a stored meeting. Takes no lock.
 * @throws Complaint where there is no such meeting
 */
export async function printMinutes(meant: string, options: MinutesOptions): Promise<void> {
  const store = await openFileStore(readDataDir(environment()), { readOnly: true });
  try {
    const view = await storedMinutes(store, meant, new Date());
    if (view === null) throw new Complaint((texts) => texts.cliNoMeeting({ meeting: meant }));
    process.stdout.write(await minutesDocument(asAsked(view, options), options.format));
  } finally {
    await store.close();
  }
}

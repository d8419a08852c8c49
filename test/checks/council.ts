import { checksView } from '../../src/checks/checks-view.ts';
import type { Check } from '../../src/core/check.ts';
import type { StoredBody } from '../../src/core/line.ts';
import type { AgendaItem, PlannedMeeting } from '../../src/core/meeting.ts';
import type { FoundedSeries } from '../../src/core/series.ts';
import { came, series as council, ended, item, line } from '../views/council.ts';

/** The council without the membership that has two rows: here everybody has one. */
export const series: FoundedSeries = council;

/** Wednesday 27 April 2022: Liv and Samira are there, Oskar has sent apologies, Ines is a guest of the first item. */
export const meetingWith = (more: Parameters<typeof ended>[0] = {}): PlannedMeeting =>
  ended({
    date: '2022-04-27',
    attendance: [came('Liv Ström'), came('Samira Haddad'), came('Oskar Wiik', { status: 'apology' })],
    guests: [{ name: 'Ines Falk', role: 'projektledare', organisation: 'Norra Mätteknik', items: ['i1'] }],
    items: [item('i1', 'Öppna data')],
    ...more,
  });

const note = (text: string): StoredBody => ({ kind: 'note', text });

/** What is found in one item with these notes. */
export const found = (notes: string | readonly string[], more: Partial<AgendaItem> = {}): readonly Check[] =>
  checksView(
    series,
    meetingWith({
      items: [item('i1', 'Öppna data', more)],
      lines: [notes].flat().map((text, at) => line(`l${at + 1}`, 'i1', 'Jonas Hedlund', note(text))),
    }),
  );

/** A check in a few letters, for tables: its code and the words that it is about. */
export const short = ({ code, text }: Check): string => `${code} ${text}`;

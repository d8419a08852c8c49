import type { Day, Instant } from '../../core/origin.ts';
import { dateText } from '../grammar/dates.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { part } from '../grammar/sentence.ts';
import { clockText } from '../grammar/times.ts';

/** What a participle ends in after the title word: Justerat, Justerade. */
const bent = (title: string): string => (minutesWord(title).participle === 't' ? 'at' : 'ade');

/** The meeting's life. `title` is the series' document title. */
export const meeting = {
  meetingStarted: ({ at }: { at: Instant }) =>
    `Mötet öppnades kl. ${clockText(at)}. Skriv ”närvarande”, ”närvarande på distans” eller ”förhinder”.`,
  meetingAdjourned: ({ at }: { at: Instant }) => `Mötet ajournerades kl. ${clockText(at)}. Skriv ”återuppta” för att fortsätta.`,
  meetingResumed: ({ at }: { at: Instant }) => `Mötet återupptogs kl. ${clockText(at)}.`,
  meetingEnded: ({ at, title }: { at: Instant; title: string }) =>
    `Mötet avslutades kl. ${clockText(at)}. Utkastet till ${minutesWord(title).indefinite} finns på fliken.`,
  meetingOpenSince: ({ at }: { at: Instant }) => `Öppnades kl. ${clockText(at)}`,
  /** `text` is all that was written, `date` the day in it, said back in full. */
  nextMeetingSet: ({ text, date }: { text: string; date: Day | null }) =>
    `Nästa möte: ${text}${part(date, (day) => ` (${dateText(day, 'sv')})`)}`,

  meetingName: ({ council, number }: { council: string; number: number }) => `${council}, möte nr ${number}`,
  meetingNumber: ({ number }: { number: number }) => `Möte nr ${number}`,

  statePlanned: 'Planerat',
  stateOpen: 'Pågår',
  statePaused: 'Ajournerat',
  stateDraft: 'Utkast',
  stateCirculated: 'Ute för justering',
  stateVerified: ({ title }: { title: string }) => `Juster${bent(title)}`,
  stateApproved: ({ title }: { title: string }): string => (minutesWord(title).participle === 't' ? 'Godkänt' : 'Godkända'),
  stateArchived: ({ title }: { title: string }) => `Arkiver${bent(title)}`,
};

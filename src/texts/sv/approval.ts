import type { Day } from '../../core/origin.ts';
import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { type MeetingRef, meetingsPhrase } from '../grammar/meetings-phrase.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { runs } from '../grammar/numbers.ts';
import { capital, part, stop } from '../grammar/sentence.ts';

/** The minutes of `meetings`, approved on the day `on`. `title` is the series' document title. */
interface Approved {
  title: string;
  meetings: readonly MeetingRef[];
  on: Day | null;
}

/** "Minnesanteckningarna från mötena i februari och mars"; of a title whose endings we don't know, "Föregående mötes …". */
function minutesOf({ title, meetings, on }: Approved): string {
  const word = minutesWord(title);
  if (!word.known) return `Föregående mötes ${word.indefinite}`;
  return `${capital(meetings.length > 1 ? word.definiteMany : word.definite)} från ${meetingsPhrase(meetings, on, 'sv')}`;
}

/** Verification, approval and what is found afterwards. */
export const approval = {
  approvalPlain: (p: Approved) => `${minutesOf(p)} godkändes.`,
  /** `clause` is what the person wrote after "att"; the word order is theirs. */
  approvalRemarkThat: ({ clause, ...p }: Approved & { clause: string }) => stop(`${minutesOf(p)} godkändes med anmärkningen att ${clause}`),
  approvalRemark: ({ text, ...p }: Approved & { text: string }) => stop(`${minutesOf(p)} godkändes med följande anmärkning: ${text}`),
  approvalChange: ({ text, ...p }: Approved & { text: string }) => stop(`${minutesOf(p)} godkändes med följande ändring: ${text}`),
  approvalRefused: ({ name, text, ...p }: Approved & { name: string; text: string }) =>
    `${minutesOf(p)} godkändes inte. ${name} begärde en ändring: ${stop(text)} Godkännandet tas upp igen på nästa möte.`,
  approvalFiled: (p: Approved) => `${minutesOf(p)} lades till handlingarna.`,
  /** What the chair meant, ready to send. */
  approvalReady: ({ sentence }: { sentence: string }) => `Inget är sparat. Menade du ”beslut: ${sentence}”?`,
  /** Under a decision: which minutes it approves. */
  approvalCounts: ({ numbers }: { numbers: readonly number[] }) => `Godkänner: möte nr ${joinNames(runs(numbers), 'sv')}.`,
  approvalWaiting: ({ numbers }: { numbers: readonly number[] }) => `Väntar på godkännande: möte nr ${joinNames(runs(numbers), 'sv')}.`,

  verificationRequest: ({ name, number, date }: { name: string; number: number; date: Day }) =>
    `${name}, du är justerare för möte nr ${number}. Läs utkastet och svara senast den ${dateText(date, 'sv')}.`,
  verificationVerify: 'Justera',
  verificationRequestChange: 'Begär ändring',
  verificationComment: 'Lämna synpunkt',
  verificationDone: ({ name, title }: { name: string; title: string }) => `${name} har justerat ${minutesWord(title).definite}.`,
  verificationChange: ({ name, number, text }: { name: string; number: number; text: string }) =>
    stop(`${name} begär en ändring på punkt ${number}: ${text}`),
  verificationWaiting: ({ names }: { names: readonly string[] }) => `Justeringen väntar på ${joinNames(names, 'sv')}.`,
  verificationReset: 'Utkastet har ändrats. Det behöver justeras på nytt.',
  rectificationAdded: ({ date, number, text }: { date: Day; number: number | null; text: string }) =>
    `Rättelse den ${dateText(date, 'sv')}${part(number === null ? null : String(number), (it) => `, punkt ${it}`)}: ${stop(text)} Den ursprungliga texten står kvar.`,
};

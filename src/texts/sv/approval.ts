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

  approvalTitle: 'Godkännande av tidigare möten',
  /** One of them, in a list. */
  approvalMeeting: ({ number, date }: MeetingRef) => `Möte nr ${number}${part(date, (day) => `, ${dateText(day, 'sv')}`)}`,
  approvalApprove: 'Godkänn',
  approvalApproveRemark: 'Godkänn med anmärkning',
  approvalRemarkField: 'Anmärkningen, som den ska stå i beslutet',
  approvalWhich: 'Vilket möte gäller det?',
  /** Without numbers: what changed stands on no item. */
  changedSince: ({ numbers }: { numbers: readonly number[] }) =>
    numbers.length === 0 ? 'Ändrat sedan utskicket.' : `Ändrat sedan utskicket: punkt ${joinNames(runs(numbers), 'sv')}.`,
  changedNothing: 'Inget har ändrats sedan utskicket.',

  verificationTitle: ({ number }: { number: number }) => `Justering av möte nr ${number}`,
  verificationRequest: ({ name, number, date }: { name: string; number: number; date: Day | null }) =>
    `${name}, du är justerare för möte nr ${number}. Läs utkastet och svara${part(date, (day) => ` senast den ${dateText(day, 'sv')}`)}.`,
  verificationSilence: ({ date }: { date: Day }) =>
    `Om ingen begär en ändring senast den ${dateText(date, 'sv')} räknas utkastet som justerat.`,
  verificationVerify: 'Justera',
  verificationRequestChange: 'Begär ändring',
  verificationComment: 'Lämna synpunkt',
  verificationDone: ({ name, title }: { name: string; title: string }) => `${name} har justerat ${minutesWord(title).definite}.`,
  verificationBy: ({ names, title }: { names: readonly string[]; title: string }) =>
    `${joinNames(names, 'sv')} har justerat ${minutesWord(title).definite}.`,
  verificationChange: ({ name, number, text }: { name: string; number: number | null; text: string }) =>
    stop(`${name} begär en ändring${part(number === null ? null : String(number), (it) => ` på punkt ${it}`)}: ${text}`),
  verificationOpinion: ({ name, number, text }: { name: string; number: number | null; text: string }) =>
    stop(`Synpunkt från ${name}${part(number === null ? null : String(number), (it) => ` på punkt ${it}`)}: ${text}`),
  verificationRespond: 'Begär ändring eller lämna synpunkt',
  verificationTextField: 'Vad gäller det?',
  verificationItemField: 'Punktens nummer, om det gäller en viss punkt',
  verificationTextMissing: 'Inget är sparat. Skriv först vad det gäller.',
  verificationWaiting: ({ names }: { names: readonly string[] }) => `Justeringen väntar på ${joinNames(names, 'sv')}.`,
  verificationReset: 'Utkastet har ändrats. Det behöver justeras på nytt.',
  rectificationAdded: ({ date, number, text }: { date: Day; number: number | null; text: string }) =>
    `Rättelse den ${dateText(date, 'sv')}${part(number === null ? null : String(number), (it) => `, punkt ${it}`)}: ${stop(text)} Den ursprungliga texten står kvar.`,
};

import type { Day, Instant } from '../../core/origin.ts';
import type { ActionStatus, DecisionKind, NoteKind } from '../../core/vocabulary.ts';
import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { noun } from '../grammar/numbers.ts';
import { part, stop } from '../grammar/sentence.ts';
import { clockText } from '../grammar/times.ts';

type Names = readonly string[];

/** What is written down: notes, questions, decisions, motions, dissents and actions. */
export const record = {
  noteUndone: ({ text }: { text: string }) => `Ångrat: ”${text}”`,
  noteCorrected: ({ old, text }: { old: string; text: string }) => `Rättat: ”${old}” är nu ”${text}”.`,
  noteKind: { note: 'Anteckning', question: 'Fråga', idea: 'Idé', link: 'Länk' } satisfies Record<NoteKind, string>,
  questionOpen: ({ name, text }: { name: string; text: string }) => `Öppen fråga från ${name}: ${text}`,
  questionAnswer: ({ text }: { text: string }) => `Svar: ${text}`,
  personalNumber: 'Texten ser ut att innehålla ett personnummer. Sekreteraren får avgöra om den ska med.',

  decisionThat: ({ clause }: { clause: string }) => stop(`Mötet beslutade att ${clause}`),
  decisionLabel: ({ text }: { text: string }) => `Beslut: ${text}`,
  consensusLabel: ({ text }: { text: string }) => `Samsyn: ${text}`,
  directionLabel: ({ text }: { text: string }) => `Inriktning: ${text}`,
  decisionKind: { decision: 'Beslut', consensus: 'Samsyn', direction: 'Inriktning' } satisfies Record<DecisionKind, string>,
  motionStored: ({ name }: { name: string }) => `Sparat som förslag från ${name}. Ordföranden eller sekreteraren kan göra det till beslut.`,
  motionLabel: ({ number, name, text }: { number: number; name: string; text: string }) => `Förslag ${number} från ${name}: ${text}`,
  motionItemLabel: ({ number, name, title }: { number: number; name: string; title: string }) =>
    `Förslag ${number} från ${name}, ny punkt: ${title}`,
  motionState: { open: 'Öppet', adopted: 'Antaget', rejected: 'Avslaget' },
  consensusWaits: ({ number, at }: { number: number; at: Instant }) =>
    `Antas kl. ${clockText(at)} om ingen invänder. Skriv ”invändning ${number}: skäl” om du är emot.`,
  consensusReached: 'Ingen invände.',
  objectionRecorded: ({ name, text }: { name: string; text: string | null }) => stop(`${name} invände${part(text, (it) => `: ${it}`)}`),
  refuseNothingProposed: 'Inget väntar på invändningar nu. Skriv ”reservation: …” om du är emot ett beslut.',
  refuseWhichProposal: ({ numbers }: { numbers: readonly number[] }) =>
    `Flera förslag väntar på invändningar: nummer ${joinNames(numbers.map(String), 'sv')}. Skriv numret, till exempel ”invändning ${numbers[0] ?? ''}: skäl”.`,
  dissentRecorded: ({ name, text }: { name: string; text: string | null }) =>
    stop(`${name} reserverade sig mot beslutet${part(text, (it) => `: ${it}`)}`),
  recusalRecorded: ({ name }: { name: string }) => `${name} deltog inte i beslutet på grund av jäv.`,

  actionRecorded: ({ number, what, names }: { number: number; what: string; names: Names }) =>
    `Åtgärd ${number}: ${stop(what)} ${names.length === 0 ? 'Ansvarig saknas.' : `Ansvarig: ${stop(joinNames(names, 'sv'))}`}`,
  actionLabel: ({ number, what }: { number: number; what: string }) => `Åtgärd ${number}: ${what}`,
  actionOwners: ({ names }: { names: Names }) => (names.length === 0 ? 'Ansvarig saknas' : `Ansvarig: ${joinNames(names, 'sv')}`),
  actionDueDate: ({ date }: { date: Day }) => `Senast ${dateText(date, 'sv')}`,
  actionDueNextMeeting: 'Till nästa möte',
  actionDueYear: ({ year }: { year: number }) => `Under ${year}`,
  actionDueWeek: ({ week }: { week: number }) => `Senast vecka ${week}`,
  actionDueNone: 'Utan datum',
  actionDone: ({ number }: { number: number }) => `Åtgärd ${number} är klar.`,
  actionDropped: ({ number, reason }: { number: number; reason: string | null }) =>
    `Åtgärd ${number} är struken.${part(reason, (it) => ` Skäl: ${stop(it)}`)}`,
  actionOverdue: ({ number, date }: { number: number; date: Day }) =>
    `Försenad: åtgärd ${number} skulle vara klar den ${dateText(date, 'sv')}.`,
  actionsOpen: ({ n }: { n: number }) => (n === 0 ? 'Inga öppna åtgärder' : noun(n, 'öppen åtgärd', 'öppna åtgärder', 'sv')),
  actionsMineNone: 'Du har inga öppna åtgärder.',
  actionStatus: { open: 'Öppen', done: 'Klar', dropped: 'Struken' } satisfies Record<ActionStatus, string>,
  actionOverdueLabel: 'Försenad',
};

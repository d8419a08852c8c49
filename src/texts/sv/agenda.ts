import type { ItemStatus } from '../../core/vocabulary.ts';
import { noun } from '../grammar/numbers.ts';
import { part, stop } from '../grammar/sentence.ts';

/** The agenda and its items. */
export const agenda = {
  agendaNow: ({ number, title }: { number: number; title: string }) => `Punkt ${number}: ${title}`,
  agendaNext: ({ title }: { title: string }) => `Sedan: ${title}`,
  agendaBack: ({ number, title }: { number: number; title: string }) => `Tillbaka till punkt ${number}: ${title}`,
  agendaLast: 'Det var sista punkten. Skriv ”avsluta mötet” när ni är klara.',
  agendaAdded: ({ number, title }: { number: number; title: string }) => `Ny punkt ${number}: ${title}`,
  agendaProposed: ({ name, title }: { name: string; title: string }) => `${name} föreslår en ny punkt: ”${title}”. Ordföranden avgör.`,
  agendaMoved: ({ number, title }: { number: number; title: string }) => `”${title}” är flyttad och är nu punkt ${number}.`,
  agendaRenamed: ({ number, title, oldTitle }: { number: number; title: string; oldTitle: string }) =>
    `Punkt ${number} heter nu ”${title}”. Tidigare: ”${oldTitle}”.`,
  agendaPostponed: ({ reason }: { reason: string | null }) =>
    `Punkten bordlades och tas upp på nästa möte.${part(reason, (it) => ` Skäl: ${stop(it)}`)}`,
  /** One matter of an item, as "SDK" under "Övriga punkter". */
  agendaMatterPostponed: ({ title, reason }: { title: string; reason: string | null }) =>
    `”${title}” bordlades och tas upp på nästa möte.${part(reason, (it) => ` Skäl: ${stop(it)}`)}`,
  agendaContinues: 'Punkten fortsätter på nästa möte.',
  agendaReturned: ({ number, title }: { number: number; title: string }) => `Kvar från möte nr ${number}: ${title}`,
  agendaOverTime: ({ minutes }: { minutes: number }) => `Punkten har dragit över tiden med ${noun(minutes, 'minut', 'minuter', 'sv')}.`,
  agendaProgress: ({ number, total }: { number: number; total: number }) => `Punkt ${number} av ${total}`,
  agendaNoneUp: 'Ingen punkt är uppe än.',
  agendaEmpty: 'Dagordningen är tom. Skriv ”punkt: titel” för att lägga till en punkt.',
  /** In a row of facts: who answers for the item, and the time set aside for it. */
  itemResponsible: ({ responsible }: { responsible: string }) => `Ansvarig: ${responsible}`,
  itemMinutes: ({ minutes }: { minutes: number }) => `${minutes} min`,
  itemTimeUsed: ({ used, minutes }: { used: number; minutes: number | null }) =>
    minutes === null ? `${used} min` : `${used} av ${minutes} min`,
  itemTakesRound: 'Laget runt',
  itemReturned: ({ number, reason }: { number: number; reason: string | null }) =>
    `Kvar från möte nr ${number}${reason === null ? '' : `: ${reason}`}`,
  itemContinues: 'Fortsätter på nästa möte',
  itemStatus: {
    proposed: 'Föreslagen',
    rejected: 'Avslagen',
    withdrawn: 'Struken',
    waiting: 'Väntar',
    current: 'Uppe nu',
    done: 'Klar',
    postponed: 'Bordlagd',
  } satisfies Record<ItemStatus, string>,
};

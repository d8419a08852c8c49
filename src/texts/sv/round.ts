import { joinNames } from '../grammar/join-names.ts';
import { part, stop } from '../grammar/sentence.ts';

type Names = readonly string[];

/** Laget runt: turns and entries. */
export const round = {
  roundYourTurn: ({ name, next }: { name: string; next: string }) => `Din tur, ${name}. Sedan ${next}.`,
  roundYourTurnLast: ({ name }: { name: string }) => `Din tur, ${name}. Du är sist i rundan.`,
  roundHowTo: 'Skriv ett eller flera meddelanden och sluta med ”klar”. ”Pass” eller ”senare” går också bra.',
  roundProgress: ({ done, total }: { done: number; total: number }) => `${done} av ${total} har haft ordet.`,
  roundPassed: ({ name }: { name: string }) => `${name} passade.`,
  roundLater: ({ name }: { name: string }) => `${name} återkommer senare i rundan.`,
  roundSkipped: ({ actor, name }: { actor: string; name: string }) => `${actor} hoppade över ${name}.`,
  roundFloor: ({ actor, name }: { actor: string; name: string }) => `${actor} gav ordet till ${name}.`,
  roundLatecomer: ({ name }: { name: string }) => `${name} har kommit och är med i rundan.`,
  roundReminder: ({ name }: { name: string }) => `${name}, du har turen. Skriv ”pass” om du inte har något nu.`,
  roundComplete: 'Rundan är komplett: alla har haft ordet. Skriv ”nästa” för att gå vidare.',
  roundUnanswered: ({ names }: { names: Names }) => `Rundan är stängd. Inget inlägg från ${joinNames(names, 'sv')}.`,
  roundClosed: 'Rundan är stängd.',
  roundLateEntry: 'Inlägget kom efter din tur men är med i rundan.',
  roundTooLate: 'Punkten är avslutad, så inlägget kom inte med. Be sekreteraren ta in det.',
  roundReopened: 'Ditt inlägg är öppet igen. Skriv ”klar” när du är färdig.',
  roundFreeOpened: ({ question }: { question: string | null }) =>
    `Fri runda.${part(question, (it) => ` ${stop(it)}`)} Alla skriver när de vill och slutar med ”klar”.`,
  roundFreeProgress: ({ done, total }: { done: number; total: number }) => `Klara: ${done} av ${total}.`,
  roundSummarised: 'Sammanfattningen av rundan är sparad. Inläggen finns kvar som källor.',
  roundTitle: 'Laget runt',
  roundFreeTitle: 'Fri runda',
  roundQuestion: ({ question }: { question: string }) => `Fråga: ${question}`,
  roundSpeaker: ({ name }: { name: string }) => `${name} har ordet`,
  roundNext: ({ name }: { name: string }) => `Sedan ${name}`,
  roundWaiting: ({ names }: { names: Names }) => `Kvar: ${joinNames(names, 'sv')}`,
  roundSpoken: ({ names }: { names: Names }) => `Har haft ordet: ${joinNames(names, 'sv')}`,
  roundPassedNames: ({ names }: { names: Names }) => `Passade: ${joinNames(names, 'sv')}`,
  roundSkippedNames: ({ names }: { names: Names }) => `Överhoppade: ${joinNames(names, 'sv')}`,
  roundYourTurnShort: 'Din tur',
  roundNone: 'Ingen runda pågår.',
  roundNoEntries: 'Inga inlägg än.',
  roundEntryBy: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  turnWaiting: 'Väntar',
  turnSpeaking: 'Har ordet',
  turnDone: 'Klar',
  turnPassed: 'Passade',
  turnSkipped: 'Överhoppad',
};

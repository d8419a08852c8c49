import { fold } from './normalise.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).map(fold);

/**
 * What somebody does, in the present tense, and no noun: "alla läser" and never "alla delar". A verb that is missing
 * leaves an action without an owner, which is seen; one too many would give it a wrong one. No "ska" and no "måste":
 * "TJ måste utredas" is about TJ.
 */
const DOES = new Set([
  ...words(`ansvarar anmäler arbetar arrangerar avslutar bereder besvarar beskriver beställer bevakar bidrar bjuder deltar diskuterar
    fixar funderar fyller föreslår förankrar förbereder fördelar fortsätter frågar följer granskar gör går håller hämtar hör
    informerar inventerar kallar kartlägger kollar kommer kompletterar kontaktar kontrollerar läser lägger lämnar lyfter mailar mejlar
    meddelar noterar organiserar planerar presenterar provar publicerar påminner rapporterar redovisar ringer sammanfattar
    sammankallar sammanställer samordnar ser skapar skickar skriver sköter sprider startar stämmer svarar säger söker tackar tar
    testar tittar tänker undersöker uppdaterar utreder utser utvärderar väljer återkommer återkopplar återrapporterar
    överlämnar`),
  ...words(`arranges asks brings collects does finds follows gets gives goes informs investigates invites makes organises organizes
    prepares presents publishes reads sends summarises summarizes takes tells thinks writes`),
]);

/** The same of several in English, before what shows that it is a verb: "all read the report", not "all read receipts". */
const DO = new Set(
  words('arrange ask bring collect do find follow give inform investigate invite make prepare read send take tell think write'),
);

const BEFORE_OBJECT = /^\s+\S+ (?:a|an|it|our|the|their|them|these|this|those|your)(?!\p{L})/iu;

const wordAt = (text: string): string => fold(/^\s+([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}-])/u.exec(text.slice(0, 60))?.[1] ?? '');

/** Whether a text goes on with what somebody does, or with a colon after who does it. */
export function goesOnWithDeed(text: string): boolean {
  const next = wordAt(text);
  const toDo = next === 'to' && DO.has(wordAt(text.replace(/^\s+\S+/, '')));
  return /^ ?[:：]/.test(text) || DOES.has(next) || toDo;
}

/** The same after "all", which several do. */
export const goesOnWithDeeds = (text: string): boolean =>
  goesOnWithDeed(text) || (DO.has(wordAt(text)) && BEFORE_OBJECT.test(text.slice(0, 60)));

import type { Day } from '../../core/origin.ts';
import { dateText, weekdayName } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { numberText, runs } from '../grammar/numbers.ts';

type Names = readonly string[];

/** First what is wrong, then how to write it. Nothing was stored. */
export const refusals = {
  helpUnknown: ({ text }: { text: string }) => `Jag förstår inte ”${text}”. Inget är sparat. Skriv ”hjälp” så ser du vad som går.`,
  hintDidYouMean: ({ suggestion }: { suggestion: string }) => `Inget är sparat. Menade du ”${suggestion}”?`,
  hintColon: ({ keyword, text }: { keyword: string; text: string }) => `Inget är sparat. Sätt kolon efter ordet: ”${keyword}: ${text}”`,

  refuseEmpty: ({ keyword, example }: { keyword: string; example: string }) =>
    `Det står inget efter ”${keyword}:”. Skriv texten på samma rad, till exempel ”${example}”.`,
  refuseTooLong: ({ limit }: { limit: number }) =>
    `Texten är längre än ${numberText(limit, 'sv')} tecken. Dela upp den i flera meddelanden.`,

  refuseDate: ({ text }: { text: string }) => `${text} finns inte i kalendern. Skriv till exempel ”2 juni” eller ”2022-06-02”.`,
  refuseDateTwo: ({ text, dateA, dateB }: { text: string; dateA: Day; dateB: Day }) =>
    `”${text}” kan vara ${dateText(dateA, 'sv')} eller ${dateText(dateB, 'sv')}. Skriv hela datumet.`,
  refuseWeekday: ({ date }: { date: Day }) => `${dateText(date, 'sv')} är en ${weekdayName(date, 'sv')}. Rätta dagen eller datumet.`,
  refuseDatePast: ({ date }: { date: Day }) => `${dateText(date, 'sv')} har redan varit. Skriv ut året om du menar ett annat.`,
  refuseTime: ({ text }: { text: string }) => `Jag kan inte läsa tiden ”${text}”. Skriv till exempel ”tid: 09.00–16.00”.`,

  refuseNameUnknown: ({ name }: { name: string }) =>
    `Jag hittar ingen som heter ”${name}” i gruppen. Välj namnet med @ eller skriv ”gäst: ${name} (4)”.`,
  refuseNameTwo: ({ name, names }: { name: string; names: Names }) =>
    `”${name}” kan vara ${joinNames(names, 'sv', 'or')}. Skriv hela namnet eller välj det med @.`,

  refuseItem: ({ number, last }: { number: number; last: number }) => {
    if (last === 0) return `Det finns ingen punkt ${number}. Dagordningen är tom. Skriv ”punkt: titel” för att lägga till en.`;
    return `Det finns ingen punkt ${number}. Dagordningen har ${last === 1 ? 'bara punkt 1' : `punkt 1–${last}`}.`;
  },
  refuseAction: ({ number }: { number: number }) => `Det finns ingen öppen åtgärd ${number}. Skriv ”åtgärder” så ser du listan.`,
  refuseProposal: ({ number }: { number: number }) =>
    `Det finns inget öppet förslag ${number}. Förslagens nummer står på fliken. Skriv till exempel ”anta förslag 2”.`,
  refuseQuestion: ({ number }: { number: number | null }) =>
    number === null
      ? 'Det finns ingen öppen fråga att svara på. Skriv ”not: …” i stället.'
      : `Det finns ingen öppen fråga ${number}. Skriv ”svar: …” om du svarar på den senaste.`,

  refuseRole: 'Bara ordföranden och sekreteraren kan göra det. Be någon av dem.',
  refuseOthersText: 'Du kan bara ändra det du själv har skrivit. Be sekreteraren rätta resten.',
  refuseGuestItem: ({ numbers }: { numbers: readonly number[] }) =>
    `Du är gäst på punkt ${joinNames(runs(numbers), 'sv')}. Skriv när den punkten är uppe.`,
  refuseNotEntitled: 'Du har inte rösträtt här, så rösten räknas inte. Säg till ordföranden om det är fel.',
  refuseVoteClosed: 'Omröstningen är stängd, så rösten räknas inte.',
  refuseChoice: ({ text, choices }: { text: string; choices: Names }) =>
    `”${text}” går inte att rösta på. Välj ${joinNames(choices, 'sv', 'or')}.`,

  refuseTurn: ({ name }: { name: string }) => `${name} har turen. Skriv ”laget runt: …” om du vill lägga in ditt redan nu.`,
  refuseNotInRound: ({ name }: { name: string }) => `${name} är inte med i rundan. Skriv ”närvarande: @${name}” först.`,
  refuseNoRound: 'Ingen runda pågår. Ordföranden startar en med ”laget runt”.',
  refuseRoundOpen: 'En runda pågår redan. Skriv ”nästa” för att gå vidare i den.',

  refuseNoMeeting: 'Inget möte är öppet. Ordföranden skriver ”starta mötet”.',
  refuseMeetingOpen: 'Mötet är redan öppet. Ordföranden skriver ”avsluta mötet” när ni är klara.',
  refuseMeetingPaused: 'Mötet är ajournerat. Ordföranden skriver ”återuppta” när ni fortsätter.',
  refuseNoItem: 'Ingen punkt är uppe. Skriv ”nästa” eller ”punkt 1”.',
  refuseNoEarlierItem: 'Det finns ingen tidigare punkt att gå tillbaka till. Skriv numret i stället, till exempel ”punkt 2”.',
  refuseStale: 'Mötet har redan gått vidare, så inget är ändrat. Se var ni är och tryck igen om det behövs.',
  refuseChangedMeanwhile: 'Någon annan har ändrat stycket, så inget är sparat. Läs deras text och spara igen om du vill ersätta den.',

  refuseUndo: 'Det finns inget att ångra.',
  refuseCorrection: ({ old }: { old: string }) => `”${old}” finns inte i det du skrev senast. Skriv ”rätta: s/fel/rätt/”.`,
  refuseNoDecision: 'Det finns inget beslut på punkten än. Skriv ”reservation: …” när beslutet är fattat.',
  refuseLocked: 'Det som är godkänt kan inte ändras. Lägg till en rättelse på fliken i stället.',

  refuseNotEnded: 'Mötet är inte avslutat än. Det går att göra när utkastet finns.',
  refuseNotCirculated: 'Utkastet är inte ute för justering än. Be sekreteraren skicka ut det.',
  refuseNotVerifier: 'Bara mötets justerare kan justera, var och en för sig. Skriv ”justerare: @namn” under mötet för att utse dem.',
  refuseNotApproved: 'Det är inte godkänt än, så utkastet kan rättas direkt.',
  refuseUnlockAlone: 'Du har redan bett om det. Ordföranden, sekreteraren eller en justerare till behöver bekräfta.',

  refuseNoSeries: 'Chatten hör inte till någon grupp än. Skriv ”serie:” och gruppens namn.',
  refuseSeriesTied: ({ name }: { name: string }) =>
    `Chatten hör redan till ${name}. Be sekreteraren skriva ”serie:” och det nya namnet om det ska ändras.`,
  refuseNotInChat: 'Laget runt ser inte att du är med i chatten. Lägg till Laget runt i den och försök igen.',
  refuseSeriesExists: ({ name }: { name: string }) =>
    `Det finns redan ett råd som heter ${name}. Byt rådets namn i läsningen, eller skriv ”serie: ${name}” i möteschatten om du leder det.`,
  refuseSeriesNameless: 'Läsningarna nämner inget råd. Skriv rådets namn under Mötet i en av dem.',
};

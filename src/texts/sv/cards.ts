/** What only the cards in the chat say. */
export const cards = {
  cardMinutesReady: ({ title, number, status }: { title: string; number: number; status: string }) =>
    `${title} från möte nr ${number}: ${status}`,
  cardCounts: ({ items, decisions, actions }: { items: number; decisions: number; actions: number }) =>
    `Punkter: ${items}. Beslut: ${decisions}. Åtgärder: ${actions}.`,
  cardRecorded: 'Antecknat',
  cardNewer: 'Ett nyare kort finns längre ned i chatten.',
  cardOldClient: 'Öppna fliken om kortet inte visas rätt.',
  cardHelpTitle: 'Det här kan du skriva',
  cardActionsTitle: 'Öppna åtgärder',
  cardMyActionsTitle: 'Dina öppna åtgärder',
  cardAgendaSummary: ({ council, number }: { council: string; number: number }) => `Dagordning för ${council}, möte nr ${number}`,
  cardRoundSummary: ({ title }: { title: string }) => `Laget runt på punkten ${title}`,
  cardMore: ({ n }: { n: number }) => `… och ${n} till`,
  cardPlaceholder: 'Skriv här',
};

import type { cards as swedish } from '../sv/cards.ts';

export const cards: typeof swedish = {
  cardMinutesReady: ({ title, number, status }) => `${title} of meeting no. ${number}: ${status}`,
  cardCounts: ({ items, decisions, actions }) => `Items: ${items}. Decisions: ${decisions}. Actions: ${actions}.`,
  cardRecorded: 'Recorded',
  cardNewer: 'There is a newer card further down in the chat.',
  cardOldClient: 'Open the tab if the card does not show properly.',
  cardHelpTitle: 'This is what you can write',
  cardActionsTitle: 'Open actions',
  cardMyActionsTitle: 'Your open actions',
  cardAgendaSummary: ({ council, number }) => `Agenda of ${council}, meeting no. ${number}`,
  cardRoundSummary: ({ title }) => `Round on the item ${title}`,
  cardMore: ({ n }) => `… and ${n} more`,
  cardPlaceholder: 'Write here',
};

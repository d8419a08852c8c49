import { joinNames } from '../grammar/join-names.ts';

/** The meeting's stage, which everybody sees, and what each part gives in the tab. */
export const stage = {
  buttonShare: 'Visa för alla i mötet',
  stageShared: 'Dagordningen visas nu för alla på mötets scen.',
  stageNotShared: 'Teams visade inte dagordningen för alla. Be den som presenterar i mötet att trycka på Visa för alla i mötet.',
  stageSame: 'Alla i mötet ser samma sak här. Skriv i möteschatten eller i fliken i sidopanelen.',
  stageOver: 'Mötet är avslutat. Texten från mötet finns i fliken i möteschatten.',
  itemsLeft: 'Återstår',
  itemsDone: 'Avklarade',

  partGuest: ({ numbers }: { numbers: readonly number[] }) =>
    `Du är gäst på punkt ${joinNames(numbers.map(String), 'sv')}. De punkterna ser du här, och du kan skriva på dem när de är uppe.`,
  partMember: 'Ordföranden och sekreteraren för mötet framåt. Du skriver dina inlägg, anteckningar och förslag här eller i möteschatten.',
  partAnonymous:
    'Du är med i mötet utan konto, så fliken visar inget för dig. Korten i möteschatten visar dagordningen och rundan. Be ordföranden om det du behöver läsa.',
};

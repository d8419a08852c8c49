import { joinNames } from '../grammar/join-names.ts';
import { capital } from '../grammar/sentence.ts';
import type { welcome as swedish } from '../sv/welcome.ts';

export const welcome: typeof swedish = {
  defaultDocumentTitle: 'Minutes',
  welcomeTitle: () => 'Laget runt has joined the meeting and keeps the minutes.',
  welcomeSetup:
    'What is the group called? Write the name, or attach the minutes of the last meeting. You are secretary until you change that.',
  setupHow: 'Write for instance “series: Council for digital cooperation”.',
  setupDone: ({ name }) => `The chat now belongs to ${name}. Write “start meeting” when you are ready.`,
  whichCouncil: ({ names }) =>
    `You belong to several groups. Which one do you mean: ${joinNames(names, 'en', 'or')}? Write in the meeting chat of that group.`,
  noCouncil: 'You belong to no group yet. Write to Laget runt in a meeting chat first.',
  privacyAddressed: 'I store only what you address to me: commands, mentions, button presses and your entry when it is your turn.',
  privacyOffRecord: 'Begin with // and it is not recorded, not even when it is your turn.',
  privacyHistory: () => 'What is stored you see in the tab. What you undo is struck from the minutes but stays in the history.',
  onlookerOnce: 'You are here as an onlooker, so what you write is not stored. Ask the chair to add you if you are to take part.',
  unverifiedOnce: 'Teams has not confirmed who you are, so what you write is not stored. Sign in to Teams if you are to take part.',
  minutesTitle: ({ title }) => capital(title),
};

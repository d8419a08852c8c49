import { joinNames } from '../grammar/join-names.ts';
import { capital } from '../grammar/sentence.ts';
import type { welcome as swedish } from '../sv/welcome.ts';

export const welcome: typeof swedish = {
  defaultDocumentTitle: 'Minutes',
  welcomeTitle: () => 'Laget runt has joined the meeting and keeps the minutes.',
  welcomeSetup:
    'What is the group called? Write the name, or read in the minutes of the last meeting in the tab. You are secretary until you change that.',
  setupHow: 'Write for instance “series: Council for digital cooperation”.',
  setupDone: ({ name }) => `The chat now belongs to ${name}. Write “start meeting” when you are ready.`,
  welcomeCommands: 'Write “start meeting”, then for instance “present”, “round” and “decision: …”.',
  welcomeChannel: 'In a channel I hear only what mentions me.',
  welcomeRoles: 'Chair and secretary lead the meeting, and of onlookers nothing is stored.',
  welcomeLedInChat: 'The meeting itself is led in the meeting chat.',
  welcomeHelp: 'What you can write',
  whichCouncil: ({ names }) =>
    `You belong to several groups. Which one do you mean: ${joinNames(names, 'en', 'or')}? Write in the meeting chat of that group.`,
  noCouncil: 'You belong to no group yet. Write to Laget runt in a meeting chat first.',
  welcomePersonal: 'Here you write to Laget runt on your own: see your actions, search, or hand in your entry ahead of time.',
  privacyPersonal: 'All that you write here is addressed to me. In a meeting chat I store only what is addressed to me.',
  helpPersonal: 'Write “my actions”, “search: words” or “help”.',
  setupName: 'What is the group called?',
  setupNameMissing: 'Write what the group is called.',
  setupNameButton: 'Save the name',
  setupChoose: 'Choose a council that exists',
  setupOffer: 'Choose the council that the chat belongs to.',
  setupChooseButton: 'Choose',
  setupNoneToChoose: 'You lead no council yet. Write the name instead.',
  setupImport: 'Read in earlier minutes in the tab',
  removedKept: ({ council }) =>
    `Laget runt is no longer in the meeting chat of ${council}. All that is stored is still in the tab. Add Laget runt to the chat again if you want to go on.`,
  privacyAddressed: 'I store only what you address to me: commands, mentions, button presses and your entry when it is your turn.',
  privacyOffRecord: 'Begin with // and it is not recorded, not even when it is your turn.',
  privacyHistory: () => 'What is stored you see in the tab. What you undo is struck from the minutes but stays in the history.',
  onlookerOnce: 'You are here as an onlooker, so what you write is not stored. Ask the chair to add you if you are to take part.',
  unverifiedOnce: 'Teams has not confirmed who you are, so what you write is not stored. Sign in to Teams if you are to take part.',
  minutesTitle: ({ title }) => capital(title),
};

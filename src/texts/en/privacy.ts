import type { privacy as swedish } from '../sv/privacy.ts';

export const privacy: typeof swedish = {
  aboutMeTitle: 'Stored about you',
  aboutMeHint: 'All that Laget runt has stored about you, council by council, as a file.',
  aboutMeSave: ({ council }) => `Download what is stored about you: ${council}`,
  publicOpen: 'Version to give out',
  publicHint: 'Without the work on the draft. What you mask is not in the file. Read it before you give it out.',
  publicNames: 'Names to mask, one on each line',
  publicPassages: 'Passages to mask, one on each line, word by word',
  publicSaveAs: 'Download this version as',
};

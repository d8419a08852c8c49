import { part } from '../grammar/sentence.ts';
import type { files as swedish } from '../sv/files.ts';

export const files: typeof swedish = {
  excerptTitle: ({ title }) => `Extract: ${title}`,
  fileOfMeeting: ({ date, title, number, draft }) =>
    `${part(date, (it) => `${it} `)}${title}${number === null ? '' : ` meeting ${number}`}${draft ? ' draft' : ''}`,
  fileOfNextMeeting: ({ date, council }) => `${date} Next meeting ${council}`,
  fileOfDecisions: ({ council }) => `Decisions ${council}`,
  fileOfActions: ({ council }) => `Actions ${council}`,
  fileOfPerson: ({ council }) => `Personal data ${council}`,
  masked: '[masked]',

  csvDecisions: ['Meeting no.', 'Date', 'Item', 'Matter', 'Kind', 'Decision', 'Vote', 'Dissents'],
  csvActions: ['No.', 'Action', 'Responsible', 'When', 'Due', 'Status', 'Meeting no.', 'Date', 'Item', 'Matter'],
};

import type { Day } from '../../core/origin.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { part } from '../grammar/sentence.ts';

interface MeetingFile {
  date: Day | null;
  title: string;
  number: number | null;
  draft: boolean;
}

/** Names of files, and the heads of tables that are files. */
export const files = {
  /** `title` is the series' document title. */
  excerptTitle: ({ title }: { title: string }) => {
    if (/^protokoll$/iu.test(title)) return 'Protokollsutdrag';
    const word = minutesWord(title);
    return word.known ? `Utdrag ur ${word.definite}` : `Utdrag: ${title}`;
  },
  fileOfMeeting: ({ date, title, number, draft }: MeetingFile) =>
    `${part(date, (it) => `${it} `)}${title}${number === null ? '' : ` möte ${number}`}${draft ? ' utkast' : ''}`,
  fileOfNextMeeting: ({ date, council }: { date: Day; council: string }) => `${date} Nästa möte ${council}`,
  fileOfDecisions: ({ council }: { council: string }) => `Beslut ${council}`,
  fileOfActions: ({ council }: { council: string }) => `Åtgärder ${council}`,
  fileOfPerson: ({ council }: { council: string }) => `Registerutdrag ${council}`,
  /** Stands for what is left out of the public version. */
  masked: '[maskat]',

  csvDecisions: ['Möte nr', 'Mötesdatum', 'Punkt', 'Ärende', 'Typ', 'Beslut', 'Omröstning', 'Reservationer'],
  csvActions: ['Nr', 'Åtgärd', 'Ansvarig', 'När', 'Datum', 'Läge', 'Möte nr', 'Mötesdatum', 'Punkt', 'Ärende'],
};

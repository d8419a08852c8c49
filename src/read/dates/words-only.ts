import { fold } from '../normalise.ts';
import { MONTHS } from './words.ts';

/** Whole phrases that say when without meaning a day: kept in the person's words, never overdue (swedish.md, section 4). */
const PHRASES = new Set(
  [
    ...['snarast', 'snarast möjligt', 'så snart som möjligt', 'omgående', 'asap', 'inom kort', 'löpande', 'fortlöpande', 'tills vidare'],
    ...['as soon as possible', 'soon', 'ongoing', 'until further notice', 'immediately'],
    ...['om ett par veckor', 'om ett par dagar', 'om några veckor', 'om några dagar', 'om några månader', 'inom ett par veckor'],
    ...[
      'inom några veckor',
      'inom några dagar',
      'in a couple of weeks',
      'in a few weeks',
      'in a few days',
      'månadsskiftet',
      'vid månadsskiftet',
    ],
  ].map(fold),
);

/** That meeting itself, whichever day it gets. */
const NEXT_MEETING =
  /^(?:(?:till|pa|infor|vid|fore|innan|till och med|at|by|to|for|until|before) )?(?:nasta (?:mote|gang)|(?:the )?next (?:meeting|time))$/;

const SEASONS =
  /^(?:till|fore|innan|efter|under|i|by|before|after|this|in) (?:(?:the )?(?:hosten|host|varen|var|sommaren|sommar|vintern|vinter|semestern|semestrarna|jul|julen|nyar|arsskiftet|pask|pasken|midsommar|sommaruppehallet|autumn|summer|winter|spring|christmas|easter|holidays))$/;

const PART_OF_MONTH =
  /^(?:(?:i|vid|till|under|by|at) )?(?:(?:the )?(?:slutet av|borjan av|mitten av|mot slutet av|end of|beginning of|middle of|manadsskiftet)) ([a-z]+)(?:[/-]([a-z]+))?$/;

const isMonth = (word: string | undefined): boolean => word === undefined || MONTHS.has(word);

/** @param words a folded phrase */
export function isWordsOnly(words: string): boolean {
  if (PHRASES.has(words) || NEXT_MEETING.test(words) || SEASONS.test(words)) return true;
  const parts = PART_OF_MONTH.exec(words);
  return parts !== null && isMonth(parts[1]) && isMonth(parts[2]);
}

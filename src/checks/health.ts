import type { Check } from '../core/check.ts';
import type { Name } from '../core/origin.ts';
import { peopleOf } from '../core/people.ts';
import { type Passage, sentencesOf } from './passages.ts';
import type { Listed } from './people-listed.ts';

/** Tells of somebody's health by itself, where a person is named. */
const ILL =
  /(?<![\p{L}-])(?:sjukskriven|sjukskrivna|sjukanmäld|sjukledig|vab|vabbar|vabbade|vabba|förkyld|opereras|opererad|sick leave|off sick|(?<=(?:är|var|blev|blivit|varit|hemma|ligger|grund av|pga) )(?:sjuka?|sjukdom|inlagd)|(?<=[,(:–-] ?)sjuk|(?<=(?:har|fått|med|hög) )(?:feber|covid|corona|influensa|magsjuka)|(?<=(?:is|was) )(?:ill|sick)|(?<=has (?:a )?)(?:fever|covid))(?![\p{L}-])/iu;
/** Tells of it as the reason why somebody is not there. */
const MAY_BE_WHY =
  /(?<![\p{L}-])(?:sjuk|sjukdom|feber|läkare|läkarbesök|läkartid|tandläkare|sjukhus|sjukhuset|operation|covid|corona|influensa|migrän|magsjuka|doctor|hospital|surgery|fever|illness|sick|ill)(?![\p{L}-])/iu;
const NOT_THERE =
  /(?<!\p{L})(?:förhinder|återbud|frånvarande|uteblev|uteblir|hemma|(?:kan|kunde|kommer|deltar|deltog) inte|apologies|absent|(?:cannot|could not|can't|couldn't) (?:come|attend))(?!\p{L})/iu;

const isNamed = (sentence: string, form: string): boolean => {
  const at = sentence.indexOf(form);
  const end = at + form.length;
  return at >= 0 && !/\p{L}/u.test(sentence.charAt(at - 1)) && !/\p{L}/u.test(sentence.charAt(end));
};

/** The first person of the council whom a sentence names, by full name, alias or first name. */
function personIn(sentence: string, { known }: Listed): Name | null {
  const forms = (person: ReturnType<typeof peopleOf>[number]) => [person.name, ...person.aliases, person.name.split(' ')[0] ?? ''];
  return peopleOf(known.council).find((person) => forms(person).some((form) => form !== '' && isNamed(sentence, form)))?.name ?? null;
}

/** Why somebody is not there, where it tells of their health: nobody needs to know. */
export function healthReasons({ kind, item, line, text, by }: Passage, listed: Listed, apologies: readonly Name[]): readonly Check[] {
  return sentencesOf(text).flatMap((sentence): readonly Check[] => {
    const words = ILL.exec(sentence)?.[0] ?? (NOT_THERE.test(sentence) ? MAY_BE_WHY.exec(sentence)?.[0] : undefined);
    if (words === undefined) return [];
    const own = kind === 'entry' && by !== null && apologies.includes(by) ? by : null;
    const name = personIn(sentence, listed) ?? own;
    return name === null ? [] : [{ code: 'health', item, line, text: words, name }];
  });
}

import type { Check } from '../core/check.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { FoundedSeries } from '../core/series.ts';
import { minutesView } from '../views/minutes-view.ts';
import { wrongDayCounts } from './day-count.ts';
import { healthReasons } from './health.ts';
import { ownerless, wordless } from './item-contents.ts';
import { passagesOf } from './passages.ts';
import { pastDates, pastDays } from './past-date.ts';
import { listedIn } from './people-listed.ts';
import { personalNumbers } from './personal-number.ts';
import { samePeople } from './same-person.ts';
import { unknownResponsible, unknownSpeakers } from './unknown-person.ts';
import { wrongWeekdays } from './weekday.ts';

/** Items first, in their order; then what concerns the minutes as a whole. */
const place = ({ item }: Check): number => item ?? Number.POSITIVE_INFINITY;

/**
 * What the secretary should look at before the minutes of a meeting are sent round, with the place of each. Rather few
 * findings than false ones: where a text can be read in two ways, nothing is said.
 */
export function checksView(series: FoundedSeries, meeting: PlannedMeeting): readonly Check[] {
  const view = minutesView(series, meeting);
  const listed = listedIn(series, meeting, view);
  const ofText = passagesOf(view).flatMap((passage) => [
    ...unknownSpeakers(passage, listed),
    ...wrongWeekdays(passage, view.date),
    ...pastDates(passage, view.date),
    ...wrongDayCounts(passage),
    ...personalNumbers(passage),
    ...healthReasons(passage, listed, view.apologies),
  ]);
  const ofItems = view.items.flatMap((item) => [...wordless(item, view), ...unknownResponsible(item, listed), ...ownerless(item)]);
  return [...ofItems, ...ofText, ...pastDays(view), ...samePeople(series, view)].toSorted((a, b) =>
    place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0,
  );
}

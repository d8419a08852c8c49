import type { Instant } from '../../src/core/origin.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { MinutesView } from '../../src/views/views.ts';
import { type Card, card, line } from './elements.ts';
import { quote } from './quote.ts';

/**
 * What became of the meeting, in numbers, and where the draft is.
 * @param ended when the meeting ended; null while it has not
 * @param link to the minutes in the tab; null where there is none to give
 */
export function minutesCard(view: MinutesView, ended: Instant | null, texts: Texts, link: string | null = null): Card {
  const title = quote(view.documentTitle, 200);
  const count = (of: (item: MinutesView['items'][number]) => number): number => view.items.reduce((sum, item) => sum + of(item), 0);
  const counts = {
    items: view.items.length,
    decisions: count((item) => item.decisions.length),
    actions: count((item) => item.actions.length),
  };
  return card({
    language: view.language,
    summary: `${texts.meetingNumber({ number: view.number })}. ${texts.cardCounts(counts)}`,
    body: [
      ...line(texts.cardMinutesReady({ title, number: view.number }), { size: 'Medium', weight: 'Bolder' }),
      ...line(texts.meetingName({ council: quote(view.council, 200), number: view.number }), { isSubtle: true, spacing: 'None' }),
      ...(ended === null ? [] : line(texts.meetingEnded({ at: ended, title }))),
      ...line(texts.cardCounts(counts)),
      ...(view.nextMeeting === null ? [] : line(texts.nextMeetingSet({ ...view.nextMeeting, text: quote(view.nextMeeting.text) }))),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: texts.buttonOpenMinutes, url: link }],
    refresh: null,
  });
}

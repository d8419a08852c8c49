import type { Instant } from '../../src/core/origin.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { HeldMinutes } from '../../src/views/minutes.ts';
import { type Card, card, line } from './elements.ts';
import { quote } from './quote.ts';
import { verifiedLines } from './verified-lines.ts';

/**
 * What became of the meeting, in numbers, how its minutes stand, and where they are.
 * @param ended when the meeting ended; null while it has not
 * @param link to the minutes in the tab; null where there is none to give
 */
export function minutesCard(view: HeldMinutes, ended: Instant | null, texts: Texts, link: string | null = null): Card {
  const title = quote(view.documentTitle, 200);
  const count = (of: (item: HeldMinutes['items'][number]) => number): number => view.items.reduce((sum, item) => sum + of(item), 0);
  const counts = {
    items: view.items.length,
    decisions: count((item) => item.decisions.length),
    actions: count((item) => item.actions.length),
  };
  const finished = view.status === 'approved' || view.status === 'archived';
  return card({
    language: view.language,
    summary: `${texts.meetingNumber({ number: view.number })}. ${texts.cardCounts(counts)}`,
    body: [
      ...line(minutesTitle(view, ended, texts), { size: 'Medium', weight: 'Bolder' }),
      ...line(texts.meetingName({ council: quote(view.council, 200), number: view.number }), { isSubtle: true, spacing: 'None' }),
      ...(ended === null || view.status !== 'draft' ? [] : line(texts.meetingEnded({ at: ended, title }))),
      ...(view.status === 'circulated' || view.status === 'verified' ? verifiedLines(view, texts) : []),
      ...line(texts.cardCounts(counts)),
      ...(view.nextMeeting === null ? [] : line(texts.nextMeetingSet({ ...view.nextMeeting, text: quote(view.nextMeeting.text) }))),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: finished ? texts.buttonOpenTab : texts.buttonOpenMinutes, url: link }],
    refresh: null,
  });
}

/** "Minnesanteckningar från möte nr 24: ute för justering". Before the meeting has ended they are a draft. */
export function minutesTitle({ documentTitle, number, status }: HeldMinutes, ended: Instant | null, texts: Texts): string {
  const stands = statusText(ended === null ? 'draft' : status, documentTitle, texts);
  return texts.cardMinutesReady({ title: quote(documentTitle, 200), number, status: stands.toLocaleLowerCase() });
}

import { textsFor } from '../texts/texts.ts';
import type { MinutesView } from '../views/minutes.ts';
import { isApproved } from './minutes-blocks.ts';

/** What a file of this meeting is called, without ending: a draft is called so by its name as well as inside. */
export function fileNameOf(view: MinutesView, title: string): string {
  const { date, number, language } = view;
  return textsFor(language).fileOfMeeting({ date, title, number, draft: !isApproved(view) });
}

import type { Check } from '../core/check.ts';
import { isOver } from '../core/review.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';

/** Said of everybody: that is an owner, though no person. */
const EVERYBODY = /^(?:alla|samtliga|everybody|everyone|all)(?!\p{L})/iu;

/** Open actions that nobody owns. */
export function ownerless({ number: item, actions }: MinutesItem): readonly Check[] {
  return actions.flatMap(({ number, what, who, status, sources }): readonly Check[] =>
    status !== 'open' || who.length > 0 || EVERYBODY.test(what)
      ? []
      : [{ code: 'noOwner', item, line: sources[0]?.id ?? null, text: what, number }],
  );
}

/** The item where the next meeting is printed. */
const NEXT_MEETING = /^(?:nästa möte|next meeting)(?!\p{L})/iu;

/** An item that nothing was written on, once the meeting has ended. */
export function wordless(item: MinutesItem, { status, nextMeeting }: Pick<MinutesView, 'status' | 'nextMeeting'>): readonly Check[] {
  const { paragraphs, rounds, motions, decisions, actions, postponed, continues } = item;
  const written = [paragraphs, rounds.flatMap(({ entries }) => entries), motions, decisions, actions].some((list) => list.length > 0);
  const announces = nextMeeting !== null && NEXT_MEETING.test(item.title);
  if (written || announces || postponed !== null || continues || !isOver(status)) return [];
  return [{ code: 'emptyItem', item: item.number, line: null, text: item.title }];
}

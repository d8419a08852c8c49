import type { CarriedAction } from '../core/meeting.ts';
import type { Day } from '../core/origin.ts';
import type { ActionView } from './actions-view.ts';
import type { MinutesItem, MinutesView } from './minutes.ts';

/** Where in a council's minutes something was written down. */
interface Written {
  /** The number of the meeting. */
  readonly meeting: number | null;
  readonly date: Day | null;
  /** The number of the item. */
  readonly item: number;
  readonly title: string;
}

/** A decision among all of a council. */
export interface RegisteredDecision extends Written {
  readonly decision: MinutesItem['decisions'][number];
}

/** An action among all of a council, as it stands now. */
export interface RegisteredAction extends Omit<ActionView, 'meeting' | 'overdue'> {
  /** Null where it came with the series file. */
  readonly from: Written | null;
}

const placeOf = ({ number, date }: MinutesView, item: MinutesItem) => ({
  meeting: number,
  date,
  item: item.number,
  title: item.title,
});

/** All decisions of meetings, in their order. */
export const decisionRegister = (held: readonly MinutesView[]): readonly RegisteredDecision[] =>
  held.flatMap((view) => view.items.flatMap((item) => item.decisions.map((decision) => ({ ...placeOf(view, item), decision }))));

/** What a meeting has before it of earlier ones. */
type Carried = Pick<CarriedAction, 'number' | 'what' | 'who' | 'due' | 'status'>;

/**
 * All actions of meetings by their numbers, each as the latest meeting knows it.
 * @param held in the order of their numbers, with the actions that each took over
 */
export function actionRegister(
  held: readonly { readonly view: MinutesView; readonly carried: readonly Carried[] }[],
): readonly RegisteredAction[] {
  const found = new Map<number, RegisteredAction>();
  for (const { view, carried } of held) {
    for (const { number, what, who, due, status } of carried)
      found.set(number, { number, what, who, due, status, from: found.get(number)?.from ?? null });
    for (const item of view.items)
      for (const { number, what, who, due, status } of item.actions)
        found.set(number, { number, what, who, due, status, from: placeOf(view, item) });
  }
  return [...found.values()].toSorted((a, b) => a.number - b.number);
}

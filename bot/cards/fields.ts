import type { Element, Execute } from './elements.ts';

/** What can be typed into a card at most. */
export const MOST_TYPED = 2_000;

interface Named {
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

/** The ids are keys of `Press`: what is filled in comes beside the ids that the button carries. */
export type Field =
  | ({ readonly type: 'Input.Text'; readonly id: 'remark' | 'change'; readonly isMultiline: true; readonly maxLength: number } & Named)
  | ({ readonly type: 'Input.Number'; readonly id: 'number'; readonly min: 1; readonly max: number } & Named)
  | ({
      readonly type: 'Input.ChoiceSet';
      readonly id: 'minutes';
      readonly style: 'compact';
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    } & Named);

/** A button that opens something below the card: a form, or what there is to read. */
export interface ShowCard<Shown = Field | Element> {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly version: '1.5';
    readonly body: readonly Shown[];
    readonly actions: readonly Execute[];
  };
}

/** A form with its own buttons. */
export const form = (title: string, body: readonly Field[], actions: readonly Execute[]): ShowCard<Field> => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body, actions },
});

/** @param missing what is said where nothing was written */
export const textField = (id: 'remark' | 'change', label: string, missing: string): Field => ({
  ...{ type: 'Input.Text', id, isMultiline: true, maxLength: MOST_TYPED, label },
  ...{ isRequired: true, errorMessage: missing },
});

/** The number of an item; it may be left out. */
export const itemField = (label: string, last: number): Field => ({
  type: 'Input.Number',
  id: 'number',
  min: 1,
  max: Math.max(1, last),
  label,
});

/** One of several minutes. The titles are of our own words: a list may take them for markdown. */
export const minutesField = (
  label: string,
  missing: string,
  choices: readonly { readonly title: string; readonly value: string }[],
): Field => ({
  ...{ type: 'Input.ChoiceSet', id: 'minutes', style: 'compact', label, choices },
  ...{ isRequired: true, errorMessage: missing },
});

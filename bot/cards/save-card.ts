import type { Instant, Name } from '../../src/core/origin.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Card, card, type Element, line } from './elements.ts';
import { quote, quoteName } from './quote.ts';

/** As long a text as a message can have. */
const MOST = 10_000;

interface TextInput {
  readonly type: 'Input.Text';
  readonly id: 'text';
  readonly isMultiline: true;
  readonly maxLength: number;
  readonly label: string;
  readonly value: string;
  readonly isRequired: true;
  readonly errorMessage: string;
}

interface Save {
  readonly type: 'Action.Submit';
  readonly title: string;
}

/** The card of a dialog: what is written in it comes back with the command that opened it. */
export interface DialogCard extends Omit<Card, 'body' | 'actions'> {
  readonly body: readonly (Element | TextInput)[];
  readonly actions: readonly Save[];
}

/** What is to be saved, of whom, and where it goes. */
export interface ToSave {
  readonly sort: 'decision' | 'action' | 'note';
  readonly text: string;
  readonly quoted: { readonly name: Name; readonly at: Instant };
  readonly council: string;
  readonly item: { readonly number: number; readonly title: string };
}

/**
 * Where a message is mended before it is saved.
 * @param notice why it was not saved as it stood; null the first time
 */
export function saveCard(
  { sort, text, quoted, council, item }: ToSave,
  notice: string | null,
  language: Language,
  texts: Texts,
): DialogCard {
  const parts = card({
    language,
    summary: texts.extensionTitle[sort],
    body: [
      ...line(texts.extensionQuoted({ name: quoteName(quoted.name), at: quoted.at })),
      ...line(texts.extensionGoesTo({ council: quote(council, 200), number: item.number, title: quote(item.title, 200) }), {
        isSubtle: true,
      }),
      // Right above the field that it is about.
      ...(notice === null ? [] : line(notice, { weight: 'Bolder', spacing: 'Medium' })),
    ],
    actions: [],
    refresh: null,
  });
  const input: TextInput = {
    ...{ type: 'Input.Text', id: 'text', isMultiline: true, maxLength: MOST },
    ...{ label: texts.extensionText[sort], value: text.slice(0, MOST), isRequired: true, errorMessage: texts.extensionMissing },
  };
  return { ...parts, body: [...parts.body, input], actions: [{ type: 'Action.Submit', title: texts.buttonSave }] };
}

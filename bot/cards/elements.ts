import type { Language } from '../../src/core/vocabulary.ts';
import type { ShowCard } from './fields.ts';
import type { Press } from './press.ts';
import { jsonBytes } from './quote.ts';
import type { SetupPress } from './setup-press.ts';

/** Adaptive Cards 1.5 (adaptivecards.io/explorer), as far as our cards use them. */
interface Look {
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: boolean;
}

interface Place {
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: boolean;
}

type TextRun = { readonly type: 'TextRun'; readonly text: string; readonly selectAction?: OpenUrl } & Look;

export type Element =
  | ({ readonly type: 'TextBlock'; readonly text: string; readonly wrap: true; readonly style?: 'heading' } & Look & Place)
  | ({ readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[] } & Place)
  | ChoiceSet
  | TextInput;

/** A line to write. */
interface TextInput {
  readonly type: 'Input.Text';
  /** The key of `SetupPress` that the client puts what was written under. */
  readonly id: 'council';
  readonly maxLength: number;
  readonly label: string;
  readonly isRequired: true;
  readonly errorMessage: string;
}

/** A list to choose from. Compact, because the titles of an expanded one are taken for markdown. */
interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  /** The key of `Press` that the client puts what was chosen under. */
  readonly id: 'choice';
  readonly style: 'compact';
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value?: string;
  readonly isRequired: true;
  readonly errorMessage: string;
}

interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Press | SetupPress;
  readonly associatedInputs?: 'none';
}

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Press | SetupPress;
  readonly style?: 'positive';
  readonly associatedInputs?: 'none';
  readonly fallback?: Submit;
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type Action = Execute | OpenUrl | ShowCard;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  readonly fallbackText: string;
  readonly speak: string;
  readonly refresh?: { readonly action: Execute };
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
}

/** Teams shows six and hides the rest. */
export const MOST_ACTIONS = 6;

/** `{{DATE(…)}}` and `${…}` are expressions to some renderers: cut inside their opening, they are nobody's. */
const INSIDE_OPENING = /(?<=\{)(?=\{(?:DATE|TIME))|(?<=\$)(?=\{)/;

/** A text that is nothing but openings ends here. */
const MOST_RUNS = 24;

function runsOf(text: string, look: Look): readonly TextRun[] {
  const parts = text.split(INSIDE_OPENING);
  const shown = parts.length > MOST_RUNS ? [...parts.slice(0, MOST_RUNS), '…'] : parts;
  return shown.map((part) => ({ type: 'TextRun', text: part, ...look }));
}

/**
 * A text that people have a part in, a block for each line. Runs, because these take no markdown: what was typed is
 * what is seen.
 */
export function line(text: string, { spacing = 'Small', separator, ...look }: Look & Place = {}): readonly Element[] {
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one, index) => ({
      type: 'RichTextBlock',
      inlines: runsOf(one, look),
      ...(index === 0 ? { spacing, ...(separator === undefined ? {} : { separator }) } : { spacing: 'None' }),
    }));
}

/** The same, leading to where it is written. */
export const linked = (text: string, url: string | null, look: Look & Place = {}): readonly Element[] =>
  url === null ? line(text, look) : line(text, look).map((element) => withLink(element, { type: 'Action.OpenUrl', title: text, url }));

const withLink = (element: Element, selectAction: OpenUrl): Element =>
  element.type === 'RichTextBlock' ? { ...element, inlines: element.inlines.map((run) => ({ ...run, selectAction })) } : element;

/** A heading of our own words, which screen readers find as one. */
export const heading = (text: string, place: Place = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  style: 'heading',
  weight: 'Bolder',
  size: 'Medium',
  ...place,
});

/** A button. Old clients, which know no Action.Execute, send the same as a message. */
export function button(title: string, data: Press | SetupPress, style?: 'positive'): Execute {
  const fallback: Submit = { type: 'Action.Submit', title, data };
  return { type: 'Action.Execute', title, verb: data.verb, data, ...(style === undefined ? {} : { style }), fallback };
}

/** The same beside something to fill in, which it does not ask for and takes nothing along of. */
export const apartFromInput = ({ fallback, ...execute }: Execute): Execute => ({
  ...execute,
  associatedInputs: 'none',
  ...(fallback === undefined ? {} : { fallback: { ...fallback, associatedInputs: 'none' } }),
});

interface CardParts {
  readonly language: Language;
  /** What the card is, in one sentence of ours: for screen readers, toasts and clients that can't draw it. */
  readonly summary: string;
  readonly body: readonly Element[];
  /** What is filled in for the buttons; it stands right above them. */
  readonly input?: Element | null;
  readonly actions: readonly Action[];
  /** Each viewer's client asks for their own view of the card with it; null for a card that is the same for all. */
  readonly refresh: { readonly title: string; readonly press: Press } | null;
}

/** Every channel takes a message of 28 KB; this leaves room for what goes around the body. */
const MOST_BODY_BYTES = 20_000;

/** The body as far as there is room for it: what matters most comes first. */
function fitting(body: readonly Element[]): readonly Element[] {
  let bytes = 0;
  const end = body.findIndex((element) => {
    bytes += jsonBytes(element);
    return bytes > MOST_BODY_BYTES;
  });
  return end < 0 ? body : [...body.slice(0, end), ...line('…')];
}

/** Puts a card together. `refresh` is without user ids: Teams then asks for everybody where the chat is small enough. */
export function card({ language, summary, body, input = null, actions, refresh }: CardParts): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: summary,
    speak: summary,
    ...(refresh === null
      ? {}
      : { refresh: { action: { type: 'Action.Execute', title: refresh.title, verb: refresh.press.verb, data: refresh.press } } }),
    body: [...fitting(body), ...(input === null ? [] : [input])],
    actions: actions.slice(0, MOST_ACTIONS),
  };
}

/** The same card with a sentence on top, for one who pressed a button too late. */
export const withNotice = (notice: string, shown: Card): Card => ({
  ...shown,
  body: [...line(notice, { weight: 'Bolder' }), ...shown.body],
});

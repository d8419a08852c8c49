import { convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** Around the words of a mention, until it is known who is meant. Control characters are in no text of people. */
export const MENTION_START = '\u0001';
export const MENTION_END = '\u0002';

const mention: FormatCallback = (element, walk, builder) => {
  builder.addInline(MENTION_START);
  walk(element.children, builder);
  builder.addInline(MENTION_END);
};

/** Teams writes its own emoji as pictures with the character as their text. */
const picture: FormatCallback = (element, _walk, builder) => {
  builder.addInline(element.attribs?.['alt'] ?? '');
};

const heading = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }));

const options = (blockquote: 'skip' | 'block'): HtmlToTextOptions => ({
  wordwrap: false,
  formatters: { mention, picture },
  selectors: [
    { selector: 'at', format: 'mention' },
    { selector: 'span[itemtype="http://schema.skype.com/Mention"]', format: 'mention' },
    { selector: 'img', format: 'picture' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'blockquote', format: blockquote },
    ...heading,
  ],
});

const NO_BLANK_RUNS = /\n(?:[^\S\n]*\n){2,}/g;
const read = (html: string, blockquote: 'skip' | 'block'): string => convert(html, options(blockquote)).replaceAll(NO_BLANK_RUNS, '\n\n');

/**
 * The text of a message written in HTML: paragraphs, line breaks and nested lists stay as lines, of links the words,
 * entities are decoded once. What the person quotes is not theirs and is left out.
 */
export const htmlText = (html: string): string => read(html, 'skip');

/** As `htmlText`, quotes included: for comparing with what the channel says the text is. */
export const htmlTextWithQuotes = (html: string): string => read(html, 'block');

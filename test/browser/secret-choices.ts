import assert from 'node:assert/strict';
import { jsonIn } from './json-in.ts';
import { DEVICELESS } from './voting-council.ts';

export const QUESTION = 'Vem ska leda gruppen?';
/** Words that nobody and nothing else in the house is called by. */
export const [LEFT, RIGHT] = ['Tuvalisa Grönqvist', 'Egonhild Silfverörn'];
export const CHOICES = [LEFT, RIGHT];
export const OPENED = `sluten omröstning: ${QUESTION} / ${LEFT} / ${RIGHT}`;
/** Refused, and not stored; in the chat itself it can be read. */
export const REFUSED = `röst @${DEVICELESS}: ${LEFT}`;
export const SECRET_RESULT = `”${RIGHT}” fick flest röster: 4 av 6. ${LEFT}: 2 röster. ${RIGHT}: 4 röster.`;

/** Where the choices may stand: in the question as it was put, on its buttons, and in the tally that names nobody. */
const WHERE_THEY_BELONG = CHOICES.flatMap((word, at) => [
  `"id":"c${at + 1}","text":"${word}"`,
  `"title":"${word}"`,
  `"choice":"${word}","meaning":null,"votes":`,
  `"chosen":"${word}"`,
  `<choice>${word}</choice>`,
]);

/** Without the white space of JSON, and without what HTML and XML put around and for people's words. */
const plain = (text: string): string => {
  const json = jsonIn(text);
  return json.length === 0 ? text.replaceAll(/<\/?bdi>/g, '').replaceAll('&quot;', '"') : JSON.stringify(json);
};

/** What is left of a text without what every vote says of itself. */
const besides = (text: string): string =>
  [SECRET_RESULT, OPENED, ...WHERE_THEY_BELONG].reduce((left, known) => left.replaceAll(known, ''), plain(text));

export const namesNoChoice = (text: string, where: string): void => {
  const left = besides(text);
  for (const word of CHOICES)
    assert.ok(!left.includes(word), `${where}: …${left.slice(Math.max(0, left.indexOf(word) - 300), left.indexOf(word) + 200)}…`);
};

import type { Language } from '../../core/vocabulary.ts';
import { fold } from '../../read/normalise.ts';
import type { Section } from './section.ts';

const ENGLISH =
  /^(?:date|time|place|venue|location|participants?|present|attendees|attendance|members|apologies|absent|external participants?|guests?|agenda|minutes|notes|chair|secretary|next meeting|verified|rectifications?|digest|date and time)\b/;

/** The language of a document's labels: people write what they like below them. */
export function languageOf(sections: readonly Section[]): Language {
  const labels = sections.filter(({ kind }) => kind !== null).map(({ label }) => fold(label));
  const english = labels.filter((label) => ENGLISH.test(label)).length;
  return english > 0 && english * 2 > labels.length ? 'en' : 'sv';
}

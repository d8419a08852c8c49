import { LANGUAGES } from '../../core/vocabulary.ts';
import { type Texts, textsFor } from '../../texts/texts.ts';
import { sentencePattern } from './sentence-pattern.ts';

/** A line of an item as our own forms print it. */
type PrintedLine =
  | { readonly kind: 'question'; readonly text: string; readonly answer: string | null }
  | { readonly kind: 'idea' | 'link'; readonly text: string }
  | { readonly kind: 'decision' | 'consensus' | 'direction'; readonly text: string }
  | { readonly kind: 'motion'; readonly number: number; readonly by: string; readonly text: string; readonly state: 'open' | 'rejected' }
  | { readonly kind: 'dissent' | 'objection'; readonly name: string; readonly text: string }
  | { readonly kind: 'postponed'; readonly title: string | null; readonly reason: string | null }
  | { readonly kind: 'continues' };

type Reads = (text: string) => PrintedLine | null;

/** The lines of one language, by its catalogue. */
function linesIn(texts: Texts): readonly Reads[] {
  const matched =
    (pattern: RegExp, line: (groups: readonly string[]) => PrintedLine): Reads =>
    (text) => {
      const match = pattern.exec(text);
      return match === null ? null : line(match.slice(1).map((group) => group ?? ''));
    };
  const prefixed =
    (label: string, line: (rest: string) => PrintedLine): Reads =>
    (text) =>
      text.startsWith(`${label}: `) ? line(text.slice(label.length + 2)) : null;
  const answer = texts.questionAnswer({ text: '' });
  const asked = (rest: string): PrintedLine => {
    const at = rest.indexOf(`\n${answer}`);
    return { kind: 'question', text: at < 0 ? rest : rest.slice(0, at), answer: at < 0 ? null : rest.slice(at + 1 + answer.length) };
  };
  const motion = (state: 'open' | 'rejected'): Reads =>
    matched(
      sentencePattern(
        ([name, text], number) => `${texts.motionLabel({ number, name, text })} (${texts.motionState[state].toLocaleLowerCase('sv')})`,
      ),
      ([number = '', by = '', text = '']) => ({ kind: 'motion', number: Number(number), by, text, state }),
    );
  return [
    prefixed(texts.noteKind.question, asked),
    prefixed(texts.noteKind.idea, (text) => ({ kind: 'idea', text })),
    prefixed(texts.noteKind.link, (text) => ({ kind: 'link', text })),
    prefixed(texts.decisionKind.decision, (text) => ({ kind: 'decision', text })),
    prefixed(texts.decisionKind.consensus, (text) => ({ kind: 'consensus', text })),
    prefixed(texts.decisionKind.direction, (text) => ({ kind: 'direction', text })),
    motion('open'),
    motion('rejected'),
    matched(
      sentencePattern(([name, text]) => texts.objectionRecorded({ name, text })),
      ([name = '', text = '']) => ({ kind: 'objection', name, text }),
    ),
    matched(
      sentencePattern(([name]) => texts.objectionRecorded({ name, text: null })),
      ([name = '']) => ({ kind: 'objection', name, text: '' }),
    ),
    matched(
      sentencePattern(([name, text]) => texts.dissentRecorded({ name, text })),
      ([name = '', text = '']) => ({ kind: 'dissent', name, text }),
    ),
    matched(
      sentencePattern(([name]) => texts.dissentRecorded({ name, text: null })),
      ([name = '']) => ({ kind: 'dissent', name, text: '' }),
    ),
    matched(
      sentencePattern(() => texts.agendaPostponed({ reason: null })),
      () => ({ kind: 'postponed', title: null, reason: null }),
    ),
    matched(
      sentencePattern(([reason]) => texts.agendaPostponed({ reason })),
      ([reason = '']) => ({ kind: 'postponed', title: null, reason }),
    ),
    matched(
      sentencePattern(([title]) => texts.agendaMatterPostponed({ title, reason: null })),
      ([title = '']) => ({ kind: 'postponed', title, reason: null }),
    ),
    matched(
      sentencePattern(([title, reason]) => texts.agendaMatterPostponed({ title, reason })),
      ([title = '', reason = '']) => ({ kind: 'postponed', title, reason }),
    ),
    (text) => (text === texts.agendaContinues ? { kind: 'continues' } : null),
  ];
}

const LINES: readonly Reads[] = LANGUAGES.map(textsFor).flatMap(linesIn);

/** What a paragraph says in the words of our own forms, in any of our languages; null where it is somebody's own. */
export function printedLine(text: string): PrintedLine | null {
  for (const read of LINES) {
    const line = read(text);
    if (line !== null) return line;
  }
  return null;
}

/** How a decision was made, as our forms add it to its words. */
export function howDecided(text: string): { readonly text: string; readonly acclaimed?: true; readonly unopposed?: true } {
  for (const texts of LANGUAGES.map(textsFor)) {
    const unopposed = text.endsWith(` ${texts.consensusReached}`);
    const rest = unopposed ? text.slice(0, -texts.consensusReached.length - 1) : text;
    const acclaimed = rest.endsWith(` ${texts.voteAcclaimed}`);
    if (!unopposed && !acclaimed) continue;
    const said = acclaimed ? rest.slice(0, -texts.voteAcclaimed.length - 1) : rest;
    return { text: said, ...(acclaimed ? { acclaimed } : {}), ...(unopposed ? { unopposed } : {}) };
  }
  return { text };
}

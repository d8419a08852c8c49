import { stringify } from 'csv-stringify/sync';
import type { Language } from '../core/vocabulary.ts';
import { joinNames } from '../texts/grammar/join-names.ts';
import { textsFor } from '../texts/texts.ts';
import { voteText } from '../texts/vote-text.ts';
import type { RegisteredAction, RegisteredDecision } from '../views/registers.ts';
import { printable } from './wording.ts';

type Row = readonly (string | number | null)[];

/**
 * Rows as a Swedish Excel opens them: semicolons, a byte-order mark, every cell quoted. What would be a formula gets an
 * apostrophe before it and stays text (OWASP, CSV injection).
 */
const csv = (head: readonly string[], rows: readonly Row[]): string =>
  stringify([head, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell)))], {
    bom: true,
    delimiter: ';',
    quoted: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** All decisions of a council as a table for Excel. */
export function decisionsCsv(decisions: readonly RegisteredDecision[], language: Language): string {
  const texts = textsFor(language);
  const rows = decisions.map(({ meeting, date, item, title, decision }): Row => {
    const { kind, text, vote, acclaimed, dissents } = decision;
    const voted = [...(vote === null ? [] : [voteText(vote, texts)]), ...(acclaimed === true ? [texts.voteAcclaimed] : [])];
    const against = dissents.map((one) => texts.dissentRecorded({ name: one.name, text: one.text === '' ? null : one.text }));
    return [meeting, date, item, title, texts.decisionKind[kind], text, voted.join(' '), against.join(' ')];
  });
  return csv(texts.csvDecisions, rows);
}

/** All actions of a council as a table for Excel. */
export function actionsCsv(actions: readonly RegisteredAction[], language: Language): string {
  const texts = textsFor(language);
  const rows = actions.map(({ number, what, who, due, status, from }): Row => {
    const place = from === null ? [null, null, null, null] : [from.meeting, from.date, from.item, from.title];
    return [number, what, joinNames(who, language), due?.text ?? null, due?.date ?? null, texts.actionStatus[status], ...place];
  });
  return csv(texts.csvActions, rows);
}

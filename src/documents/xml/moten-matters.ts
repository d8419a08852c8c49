import type { Texts } from '../../texts/texts.ts';
import { textsFor } from '../../texts/texts.ts';
import { voteText } from '../../texts/vote-text.ts';
import type { MinutesItem, MinutesView } from '../../views/minutes.ts';
import { outcomeParagraphs } from '../item-paragraphs.ts';
import { aside, element, given, type Part } from './element.ts';

type Decision = MinutesItem['decisions'][number];
type Rectification = MinutesView['rectifications'][number];

/** What was dealt with, item by item. */
export function mattersOf(view: MinutesView): Part | null {
  const texts = textsFor(view.language);
  const matters = view.items.map((item, index) => matterOf(item, index + 1, rectificationsOf(view, index), texts));
  return matters.length === 0 ? null : element('matters', {}, ...matters);
}

/** Those of an item; of two items with one number, the first has them. */
const rectificationsOf = ({ items, rectifications }: MinutesView, index: number): readonly Rectification[] =>
  rectifications.filter(({ item }) => items.findIndex(({ number }) => number === item) === index);

function matterOf(item: MinutesItem, order: number, rectifications: readonly Rectification[], texts: Texts): Part {
  const [first, ...others] = item.decisions;
  const { postponed, alsoPostponed, continues } = item;
  return element(
    'matter',
    {},
    aside({ ...(first && besides(first)), postponed, alsoPostponed, continues }),
    element('matterNumber', {}, String(item.number)),
    element('agendaRef', { order: String(order) }),
    element('matterTitle', {}, item.title),
    element('matterCategory', {}, first === undefined ? 'information' : 'decision'),
    given('responsible', item.responsible),
    given('decision', first?.text ?? null),
    statementsIn([
      ...itemStatements(item),
      ...(first === undefined ? [] : decisionStatements(first, texts)),
      ...outcomeParagraphs(item, texts).map(({ words }) => statement('outcome', { text: words.map(({ text }) => text).join('') })),
      ...rectifications.map(({ text, by }) => statement('rectification', { name: by, text })),
    ]),
    others.length === 0
      ? null
      : element('subMatters', {}, ...others.map((decision, index) => subMatterOf(decision, `${item.number}.${index + 2}`, texts))),
  );
}

/** A second and further decision: the standard has one for each matter. */
const subMatterOf = (decision: Decision, number: string, texts: Texts): Part =>
  element(
    'subMatter',
    {},
    aside(besides(decision)),
    element('subMatterNumber', {}, number),
    element('subMatterTitle', {}, texts.decisionKind[decision.kind]),
    element('matterCategory', {}, 'decision'),
    element('decision', {}, decision.text),
    statementsIn(decisionStatements(decision, texts)),
  );

const besides = ({ kind, vote, acclaimed, unopposed }: Decision) => ({ sort: kind, vote, acclaimed, unopposed });

interface Said {
  readonly name?: string;
  readonly text: string | null;
  readonly type?: 'reservation';
  /** What else we know of it. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** @param kind our word for what it is */
const statement = (kind: string, { name, text, type, more }: Said): Part =>
  element('statement', { type: type ?? 'other' }, aside({ kind, ...more }), given('name', name ?? null), given('statementText', text));

const statementsIn = (statements: readonly Part[]): Part | null =>
  statements.length === 0 ? null : element('statements', {}, ...statements);

const itemStatements = ({ paragraphs, rounds, motions, actions }: MinutesItem): readonly Part[] => [
  ...paragraphs.flatMap(({ kind, text, answer }) => [
    statement(kind, { text }),
    ...(answer === null ? [] : [statement('answer', { text: answer })]),
  ]),
  ...rounds.flatMap(({ question, entries }) => [
    statement('round', { text: question }),
    ...entries.map(({ name, text }) => statement('entry', { name, text })),
  ]),
  ...motions.flatMap(({ number, text, by, state, objections = [] }) => [
    statement('motion', { name: by, text, more: { number, state } }),
    ...objections.map((one) => statement('objection', { name: one.name, text: one.text })),
  ]),
  ...actions.map(({ number, what, who, due, status }) =>
    statement('action', { name: who.join(', '), text: what, more: { number, who, due, status } }),
  ),
];

/** What the vote said is for who reads the archive; we have its numbers. */
const decisionStatements = ({ vote, dissents, objections = [] }: Decision, texts: Texts): readonly Part[] => [
  ...(vote === null ? [] : [statement('vote', { text: voteText(vote, texts, (text) => text) })]),
  ...dissents.map(({ name, text }) => statement('dissent', { name, text, type: 'reservation' })),
  ...objections.map(({ name, text }) => statement('objectionToDecision', { name, text })),
];

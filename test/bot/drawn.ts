import { actionsCard } from '../../bot/cards/actions-card.ts';
import { agendaCard } from '../../bot/cards/agenda-card.ts';
import type { CallView } from '../../bot/cards/call-lines.ts';
import { decisionCard } from '../../bot/cards/decision-card.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { councilLines, ownChatLines } from '../../bot/cards/first-words.ts';
import { roundCard } from '../../bot/cards/round-card.ts';
import { offeredCouncils, ownChatCard, setUpCard, setupCard, welcomeCard } from '../../bot/cards/setup-card.ts';
import { voteCard } from '../../bot/cards/vote-card.ts';
import { ITEM_STATUSES, LANGUAGES, type Language, MEETING_STATUSES } from '../../src/core/vocabulary.ts';
import type { VoteResult } from '../../src/core/vote.ts';
import { type Texts, textsFor } from '../../src/texts/texts.ts';
import type { ActionView } from '../../src/views/actions-view.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { RoundView } from '../../src/views/round-view.ts';
import type { VoteView } from '../../src/views/vote-view.ts';
import { reviewCards } from './drawn-review.ts';

/** An open round where every text of people's is this one. */
export const round = (text: string, many = 1): RoundView => ({
  id: 'r1',
  item: 1,
  question: text,
  free: false,
  status: 'open',
  speaker: text,
  next: text,
  done: [],
  waiting: Array.from({ length: many }, () => text),
  passed: [text],
  skipped: [text],
  unanswered: [text],
  entries: [],
});

/** An agenda where every text of people's is this one. */
export const agenda = (text: string, many = 1, more: Partial<AgendaView> = {}): AgendaView => {
  const times = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: many }, (_, index) => make(index));
  const due = { text, date: '2026-06-02' };
  return {
    ...{ meeting: 'rds_1', series: 'rds', council: text, language: 'sv', form: 'table', documentTitle: text, number: 24 },
    ...{ date: '2026-03-02', place: text, status: 'open', startedAt: '2026-03-02T08:00:00.000Z', chair: text, secretary: text, current: 1 },
    items: times((index) => ({
      ...{ id: `i${index + 1}`, number: index + 1, title: text, responsible: text, minutes: 15, round: true, continues: true },
      status: index === 0 ? 'current' : (ITEM_STATUSES[index % ITEM_STATUSES.length] ?? 'waiting'),
    })),
    round: null,
    proposals: times((index) => ({ number: index + 1, kind: index % 2 === 0 ? 'item' : 'motion', text, by: text })),
    votes: [],
    questions: times((index) => ({ number: index + 1, text, by: text })),
    ...{ present: times(() => text), remote: [text], apologies: times(() => text), guests: times(() => ({ name: text, items: [1] })) },
    recorded: times((index) => ({
      ...{ line: `l${index}`, number: index + 1, text, by: text, who: [text, text], due },
      kind: ['decision', 'consensus', 'direction', 'action'][index % 4] ?? 'action',
    })),
    nextMeeting: { text, date: '2026-04-02' },
    ...more,
  };
};

/** A Teams meeting where every text of people's is this one. */
const call = (text: string, many: number): CallView => {
  const people = { names: Array.from({ length: many }, () => text), item: 'i2', number: 2, until: '2026-03-02T08:00:00.000Z' };
  return {
    ...{ title: text, joinUrl: 'https://teams.microsoft.com/l/meetup-join/1', time: '09.00–10.00' },
    ended: false,
    arrived: people,
    left: people,
  };
};

/** More than there are buttons for; of many, as many as there can be. */
const answersOf = (many: number): readonly string[] => Array.from({ length: many > 1 ? 12 : 6 }, (_, index) => `c${index + 1}`);

/** A vote where every text of people's is this one. */
const vote = (text: string, many: number, more: Partial<VoteView> = {}): VoteView => {
  const names = Array.from({ length: many }, () => text);
  return {
    ...{ id: 'rds_1-v1', number: 1, item: 1, question: text, secret: false, status: 'open', entitled: names, voted: names, waiting: names },
    ...{ entered: names, total: many, tied: [], result: null },
    choices: answersOf(many).map((id) => ({ id, text, votes: many })),
    ballots: names.map((name) => ({ name, choice: 'c1' })),
    ...more,
  };
};

const result = (text: string, many: number, outcome: VoteResult['outcome']): VoteResult => ({
  ...{ question: text, secret: false, outcome, chosen: text, casting: outcome === 'chosen' },
  choices: answersOf(many).map(() => ({ choice: text, meaning: null, votes: 3 })),
});

/** A vote's card in every state, for all and for each who has a view of their own. */
function voteCards(text: string, many: number, view: AgendaView, texts: Texts): readonly Card[] {
  const votes = [
    vote(text, many),
    vote(text, many, { secret: true, ballots: [], waiting: [] }),
    vote(text, many, { choices: vote(text, many).choices.slice(0, 5) }),
    vote(text, many, { status: 'tied', tied: answersOf(many), result: result(text, many, 'tie') }),
    vote(text, many, { status: 'tied', tied: ['c1', 'c2'], result: result(text, many, 'tie') }),
    vote(text, many, { status: 'closed', result: result(text, many, 'chosen') }),
  ];
  const chair = { name: text, chairs: true, hindrance: null };
  const guest = { name: text, chairs: false, hindrance: 'guest' } as const;
  return [
    ...votes.flatMap((one) => [null, chair].map((voter) => voteCard(one, view, 20, texts, voter))),
    ...[null, chair, guest].map((voter) => voteCard(vote(text, many), view, 200, texts, voter)),
  ];
}

const actions = (text: string, many: number): readonly ActionView[] =>
  Array.from({ length: many }, (_, index) => ({
    ...{ number: index, what: text, who: [text], due: { text, date: null } },
    ...{ status: 'open', meeting: 1, overdue: true },
  }));

/** The cards that are about no meeting, or about one that is long over. */
const firstCards = (text: string, many: number, language: Language, texts: Texts): readonly Card[] => [
  setupCard(false, language, texts, 'https://laget.example.org/tab/?page=import'),
  offeredCouncils(
    Array.from({ length: Math.min(many, 50) }, (_, index) => ({ id: `c${index}`, name: text })),
    language,
    texts,
  ),
  setUpCard(text, language, texts),
  ownChatCard(ownChatLines(texts, true), language, texts, null),
  welcomeCard(councilLines(texts, text, true), language, texts),
  decisionCard(
    {
      ...{ meeting: 'rds_1', series: 'rds', number: 24, date: '2026-03-02', kind: 'decision', item: 2, title: text },
      ...{ sentence: text, marks: [], people: [] },
    },
    text,
    language,
    texts,
    null,
  ),
];

/** Every card in every state, in every language, where every text of people's is this one. */
export const cardsOf = (text: string, many = 1): readonly Card[] =>
  LANGUAGES.flatMap((language) => {
    const texts = textsFor(language);
    const view = agenda(text, many, { language });
    return [
      ...MEETING_STATUSES.map((status) => agendaCard({ ...view, status }, texts)),
      agendaCard({ ...view, round: round(text, many) }, texts, { name: text, leads: true }),
      agendaCard({ ...view, items: [], current: null }, texts, { name: text, leads: false }),
      ...(['planned', 'open'] as const).map((status) =>
        agendaCard({ ...view, status }, texts, { name: text, leads: true }, call(text, many)),
      ),
      roundCard(round(text, many), view, texts),
      roundCard({ ...round(text, many), free: true, speaker: null }, view, texts),
      roundCard({ ...round(text, many), speaker: null, status: 'closed' }, view, texts),
      actionsCard(actions(text, many), true, language, texts),
      actionsCard([], false, language, texts),
      ...voteCards(text, many, view, texts),
      ...reviewCards(text, many, view, texts),
      ...firstCards(text, many, language, texts),
    ];
  });

import { actionsCard } from '../../bot/cards/actions-card.ts';
import { agendaCard } from '../../bot/cards/agenda-card.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { roundCard } from '../../bot/cards/round-card.ts';
import { ITEM_STATUSES, LANGUAGES, MEETING_STATUSES } from '../../src/core/vocabulary.ts';
import { textsFor } from '../../src/texts/texts.ts';
import type { ActionView, AgendaView, RoundView } from '../../src/views/views.ts';

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

const actions = (text: string, many: number): readonly ActionView[] =>
  Array.from({ length: many }, (_, index) => ({
    ...{ number: index, what: text, who: [text], due: { text, date: null } },
    ...{ status: 'open', meeting: 1, overdue: true },
  }));

/** Every card in every state, in every language, where every text of people's is this one. */
export const cardsOf = (text: string, many = 1): readonly Card[] =>
  LANGUAGES.flatMap((language) => {
    const texts = textsFor(language);
    const view = agenda(text, many, { language });
    return [
      ...MEETING_STATUSES.map((status) => agendaCard({ ...view, status }, texts)),
      agendaCard({ ...view, round: round(text, many) }, texts, { name: text, leads: true }),
      agendaCard({ ...view, items: [], current: null }, texts, { name: text, leads: false }),
      roundCard(round(text, many), view, texts),
      roundCard({ ...round(text, many), free: true, speaker: null }, view, texts),
      roundCard({ ...round(text, many), speaker: null, status: 'closed' }, view, texts),
      actionsCard(actions(text, many), true, language, texts),
      actionsCard([], false, language, texts),
    ];
  });

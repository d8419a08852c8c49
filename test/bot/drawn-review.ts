import { approvalCard } from '../../bot/cards/approval-card.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { minutesCard } from '../../bot/cards/minutes-card.ts';
import { verifyCard } from '../../bot/cards/verify-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { ApprovalView } from '../../src/views/approval-view.ts';
import type { HeldMinutes } from '../../src/views/minutes.ts';

const linkOf = (meeting: string): string => `https://exempel.invalid/en/lang/adress/till/fliken/tab/?meeting=${meeting}`;
const times = <T>(many: number, make: (index: number) => T): readonly T[] => Array.from({ length: many }, (_, index) => make(index));

/** Minutes where every text of people's is this one. */
const minutes = (text: string, many: number, { language }: AgendaView, status: HeldMinutes['status']): HeldMinutes => ({
  ...{ series: 'rds', council: text, department: text, documentTitle: text, language, number: 24, date: '2026-03-02', place: text },
  ...{ time: { start: '09:00', end: '11:00' }, status, chair: text, secretary: text, present: [], apologies: [], absent: [], guests: [] },
  items: times(many, (index) => ({
    ...{ number: index + 1, title: text, responsible: text, paragraphs: [], rounds: [], motions: [], decisions: [], actions: [] },
    ...{ postponed: null, continues: false },
  })),
  nextMeeting: { text, date: '2026-04-02' },
  verifiers: times(many + 1, (index) => ({ name: text, at: index % 2 === 0 ? null : '2026-03-03T08:00:00.000Z' })),
  approvedAt: null,
  circulated: { at: '2026-03-02T12:00:00.000Z', until: '2026-03-16' },
  remarks: times(many, (index) => ({
    ...{ kind: index % 2 === 0 ? 'change' : 'comment', item: index + 1, text, by: text, at: '2026-03-03T08:00:00.000Z' },
  })),
  rectifications: [],
  digest: null,
});

/** An approval where every text of people's is this one. */
const approval = (text: string, many: number): ApprovalView => ({
  item: 'i2',
  up: true,
  waiting: times(many, (index) => ({ number: index + 1_000, date: '2026-02-02', meeting: `en-lang-series-id_${index + 1_000}` })),
  decisions: times(many, (index) => ({ line: `l${index}`, text, approves: [1, 2, 3] })),
});

/** The cards of minutes in every state. */
export function reviewCards(text: string, many: number, view: AgendaView, texts: Texts): readonly Card[] {
  const waits = approval(text, many);
  const briefs = waits.waiting.map(({ meeting = '' }, index) => ({
    ...{ meeting, status: 'circulated' as const, asked: times(many, () => ({ by: text, item: 3, text })) },
    changes: { added: index, corrected: index, withdrawn: 0, items: times(many, (at) => at * 2) },
  }));
  const drawn = [
    waits,
    { ...waits, up: false },
    { ...waits, waiting: [] },
    { ...waits, waiting: waits.waiting.slice(0, 1), decisions: [] },
  ];
  return [
    ...drawn.map((one) => approvalCard(one, view, { briefs, linkOf }, texts)),
    approvalCard(waits, view, { briefs: [], linkOf: () => null }, texts, { name: text, leads: false }),
    ...(['draft', 'circulated', 'approved'] as const).flatMap((status) => {
      const one = minutes(text, many, view, status);
      const { circulated: _, ...withoutDay } = one;
      return [
        minutesCard(one, status === 'draft' ? null : '2026-03-02T11:00:00.000Z', texts, linkOf('rds_1')),
        verifyCard(one, 'rds_1', text, texts, linkOf('rds_1')),
        verifyCard(withoutDay, 'rds_1', 'Någon annan', texts, null),
      ];
    }),
  ];
}

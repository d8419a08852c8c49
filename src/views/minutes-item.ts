import { numberOf } from '../core/agenda.ts';
import type { Line } from '../core/line.ts';
import type { AgendaItem, PlannedMeeting } from '../core/meeting.ts';
import type { FoundedSeries } from '../core/series.ts';
import { roundsOfItem } from './entries.ts';
import type { MinutesItem } from './minutes.ts';
import { sourceOf } from './source.ts';
import { resultOfLine } from './vote-view.ts';

type Paragraph = MinutesItem['paragraphs'][number];

/** What one item of the agenda comes to in the minutes. Withdrawn lines are nowhere in it. */
export function minutesItem(series: FoundedSeries, meeting: PlannedMeeting, item: AgendaItem): MinutesItem {
  const live = meeting.lines.filter((line) => line.state === 'live');
  const lines = live.filter((line) => line.item === item.id);
  const rounds = roundsOfItem(series, meeting, item.id);
  const entrySources = rounds.flatMap((round) => round.entries.flatMap((entry) => entry.sources));
  const summary = lines.findLast((line) => line.body.kind === 'summary');
  return {
    number: numberOf(meeting, item.id),
    title: item.title,
    responsible: item.responsible,
    paragraphs: [
      ...(summary === undefined ? [] : [paragraph('summary', summary, { sources: [sourceOf(summary), ...entrySources] })]),
      ...lines.flatMap((line) => noteOf(line, live)),
    ],
    rounds,
    motions: lines.flatMap((line) => motionOf(line, live)),
    decisions: lines.flatMap((line) => decisionOf(line, live, meeting)),
    actions: lines.flatMap(actionOf),
    postponed: item.postponed,
    ...(item.earlierPostponed.length === 0 ? {} : { alsoPostponed: item.earlierPostponed }),
    continues: item.continues,
  };
}

const belongingTo = (line: Line, lines: readonly Line[], kind: Line['body']['kind']): readonly Line[] =>
  lines.filter((one) => one.to === line.id && one.body.kind === kind);

const paragraph = (kind: Paragraph['kind'], line: Line, more: Partial<Paragraph> = {}): Paragraph => ({
  kind,
  text: line.body.text,
  answer: null,
  sources: [sourceOf(line)],
  ...more,
});

function noteOf(line: Line, live: readonly Line[]): readonly Paragraph[] {
  switch (line.body.kind) {
    case 'note':
    case 'idea':
    case 'link':
      return [paragraph(line.body.kind, line)];
    case 'question': {
      const answers = belongingTo(line, live, 'answer');
      const answer = answers.length === 0 ? null : answers.map((one) => one.body.text).join('\n');
      return [paragraph('question', line, { answer, sources: [line, ...answers].map(sourceOf) })];
    }
    case 'answer':
    case 'entry':
    case 'summary':
    case 'decision':
    case 'motion':
    case 'action':
    case 'dissent':
    case 'objection':
      return [];
  }
}

const said = (line: Line) => ({ name: line.by, text: line.body.text, sources: [sourceOf(line)] });

/** Who objected to deciding without a vote; the key is there only where somebody did. */
function objectionsTo(motions: readonly Line[], live: readonly Line[]): Pick<MinutesItem['motions'][number], 'objections'> {
  const objections = motions.flatMap((motion) => belongingTo(motion, live, 'objection')).map(said);
  return objections.length === 0 ? {} : { objections };
}

function motionOf(line: Line, live: readonly Line[]): MinutesItem['motions'] {
  if (line.body.kind !== 'motion') return [];
  const state = line.outcome === 'adopted' || line.outcome === 'rejected' ? line.outcome : 'open';
  const motion = { number: line.number ?? 0, text: line.body.text, by: line.by, state, sources: [sourceOf(line)] } as const;
  return [{ ...motion, ...objectionsTo([line], live) }];
}

function decisionOf(line: Line, live: readonly Line[], meeting: PlannedMeeting): MinutesItem['decisions'] {
  if (line.body.kind !== 'decision') return [];
  const dissents = belongingTo(line, live, 'dissent').map(said);
  const motion = live.filter((one) => one.id === line.to);
  return [
    {
      kind: line.body.sort,
      text: line.body.text,
      vote: resultOfLine(meeting, line.id),
      ...(line.body.acclaimed === true ? { acclaimed: true } : {}),
      ...(line.body.unopposed === true ? { unopposed: true } : {}),
      ...objectionsTo(motion, live),
      dissents,
      sources: [line, ...motion].map(sourceOf),
    },
  ];
}

function actionOf(line: Line): MinutesItem['actions'] {
  if (line.body.kind !== 'action') return [];
  const { what, who, due } = line.body;
  const status = line.outcome === 'done' || line.outcome === 'dropped' ? line.outcome : 'open';
  return [{ number: line.number ?? 0, what, who, due, status, sources: [sourceOf(line)] }];
}

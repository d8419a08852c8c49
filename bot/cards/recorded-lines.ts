import type { Texts } from '../../src/texts/texts.ts';
import { voteText } from '../../src/texts/vote-text.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import { dueText } from './due.ts';
import { type Element, line } from './elements.ts';
import { quote, quoteName, quoteNames } from './quote.ts';

type Recorded = AgendaView['recorded'][number];

const MOST = 6;

/** Beside the line above it. */
const small = (text: string): readonly Element[] => line(text, { isSubtle: true, spacing: 'None' });

/** The latest of a list, the earlier ones counted. */
function latest<T>(list: readonly T[], texts: Texts, draw: (one: T) => readonly Element[]): readonly Element[] {
  const earlier = list.length - MOST;
  return [...(earlier > 0 ? line(texts.cardMore({ n: earlier }), { isSubtle: true }) : []), ...list.slice(-MOST).flatMap(draw)];
}

/** What was recorded on the item that is up, and what waits for an answer: the confirmations that are never messages. */
export function recordedLines(view: AgendaView, texts: Texts): readonly Element[] {
  return [
    ...(view.recorded.length > 0 ? line(texts.cardRecorded, { isSubtle: true, spacing: 'Medium' }) : []),
    ...latest(view.recorded, texts, (one) => [
      ...line(recordedText(one, texts)),
      ...(one.vote === undefined
        ? []
        : line(
            voteText(one.vote, texts, (text) => quote(text, 80)),
            { isSubtle: true, spacing: 'None' },
          )),
      ...(one.acclaimed === undefined ? [] : small(texts.voteAcclaimed)),
      ...(one.unopposed === undefined ? [] : small(texts.consensusReached)),
      ...(one.approves === undefined ? [] : small(texts.approvalCounts({ numbers: one.approves }))),
    ]),
    ...(view.unapproved?.length ? line(texts.approvalWaiting({ numbers: view.unapproved.map(({ number }) => number) })) : []),
    ...latest(view.proposals, texts, ({ number, kind, text, by, until, objections = [] }) => {
      const proposal = { number, name: quoteName(by) };
      return [
        ...line(
          kind === 'item'
            ? texts.motionItemLabel({ ...proposal, title: quote(text) })
            : texts.motionLabel({ ...proposal, text: quote(text) }),
        ),
        ...(until === undefined ? [] : line(texts.consensusWaits({ number, at: until }), { weight: 'Bolder', spacing: 'None' })),
        ...objections
          .slice(-MOST)
          .flatMap((one) =>
            small(texts.objectionRecorded({ name: quoteName(one.name), text: one.text === '' ? null : quote(one.text, 80) })),
          ),
      ];
    }),
    ...latest(view.questions, texts, ({ text, by }) => line(texts.questionOpen({ name: quoteName(by), text: quote(text) }))),
  ];
}

function recordedText({ kind, number, text, who, due }: Recorded, texts: Texts): string {
  switch (kind) {
    case 'decision':
      return texts.decisionLabel({ text: quote(text) });
    case 'consensus':
      return texts.consensusLabel({ text: quote(text) });
    case 'direction':
      return texts.directionLabel({ text: quote(text) });
    default:
      return [
        texts.actionLabel({ number: number ?? 0, what: quote(text) }),
        texts.actionOwners({ names: quoteNames(who, texts) }),
        dueText(due, texts),
      ].join(' · ');
  }
}

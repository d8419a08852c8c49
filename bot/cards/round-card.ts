import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { RoundView } from '../../src/views/round-view.ts';
import { type Action, button, type Card, card, type Element, heading, line } from './elements.ts';
import type { Press, Verb } from './press.ts';
import { quote, quoteName, quoteNames } from './quote.ts';
import type { Viewer } from './where-we-are.ts';

/**
 * Laget runt: who has the floor, who is next, how far it has come. One card per round, updated in place; when it is
 * closed it names who has not answered.
 * @param agenda of the same meeting, for the title of the round's item
 */
export function roundCard(round: RoundView, agenda: AgendaView, texts: Texts, viewer: Viewer | null = null): Card {
  const item = agenda.items.find((one) => one.number === round.item);
  const title = round.free ? texts.roundFreeTitle : texts.roundTitle;
  return card({
    language: agenda.language,
    summary: `${title}. ${progressOf(round, texts)}`,
    body: [
      heading(title),
      ...(item === undefined
        ? []
        : line(texts.agendaNow({ number: item.number, title: quote(item.title) }), { isSubtle: true, spacing: 'None' })),
      ...(round.question === null ? [] : line(texts.roundQuestion({ question: quote(round.question) }))),
      ...(round.status === 'open' ? whoseTurn(round, texts) : []),
      ...line(progressOf(round, texts), { separator: true, spacing: 'Medium' }),
      ...names(round.status === 'open' ? round.waiting : [], texts.roundWaiting, texts),
      ...names(round.passed, texts.roundPassedNames, texts),
      ...names(round.skipped, texts.roundSkippedNames, texts),
      ...(round.status === 'closed' ? closing(round, texts) : []),
    ],
    actions: buttons(round, agenda, texts, viewer),
    refresh: { title: texts.buttonRefresh, press: press('refresh', round, agenda) },
  });
}

function progressOf({ free, done, waiting, speaker }: RoundView, texts: Texts): string {
  const progress = { done: done.length, total: done.length + waiting.length + (speaker === null ? 0 : 1) };
  return free ? texts.roundFreeProgress(progress) : texts.roundProgress(progress);
}

/** "Din tur, Maria. Sedan Tore.", which is also what a toast says. */
export function turnText({ free, speaker, next }: RoundView, texts: Texts): string {
  if (free) return texts.roundFreeOpened({ question: null });
  if (speaker === null) return texts.roundComplete;
  const name = quoteName(speaker);
  return next === null ? texts.roundYourTurnLast({ name }) : texts.roundYourTurn({ name, next: quoteName(next) });
}

const whoseTurn = (round: RoundView, texts: Texts): readonly Element[] => [
  ...line(turnText(round, texts), { size: 'Medium', weight: 'Bolder' }),
  ...(round.speaker === null ? [] : line(texts.roundHowTo, { isSubtle: true })),
];

const names = (list: readonly string[], say: (of: { names: readonly string[] }) => string, texts: Texts): readonly Element[] =>
  list.length === 0 ? [] : line(say({ names: quoteNames(list, texts) }));

const closing = ({ unanswered }: RoundView, texts: Texts): readonly Element[] =>
  line(unanswered.length === 0 ? texts.roundClosed : texts.roundUnanswered({ names: quoteNames(unanswered, texts) }), { weight: 'Bolder' });

/** A longer name would fill the card; its late presses are told by their round only. */
const MOST_OF_A_NAME = 200;
const turnOf = ({ speaker }: RoundView): string | null => (speaker !== null && speaker.length <= MOST_OF_A_NAME ? speaker : null);

const press = (verb: Verb, round: RoundView, agenda: AgendaView): Press => ({
  ...{ verb, card: round.id, meeting: agenda.meeting, proposal: null, turn: turnOf(round) },
  item: agenda.items.find((one) => one.number === round.item)?.id ?? null,
});

/** In the view of somebody, only if it is their turn, or they lead the meeting. */
function buttons(round: RoundView, agenda: AgendaView, texts: Texts, viewer: Viewer | null): readonly Action[] {
  if (round.status === 'closed' || agenda.status !== 'open') return [];
  const turns = round.free ? round.waiting : round.speaker === null ? [] : [round.speaker];
  const theirs = viewer === null || turns.includes(viewer.name) || (viewer.leads && !round.free);
  if (turns.length === 0 || !theirs) return [];
  return [
    button(texts.buttonDone, press('done', round, agenda), 'positive'),
    button(texts.buttonPass, press('passed', round, agenda)),
    ...(round.free ? [] : [button(texts.buttonLater, press('later', round, agenda))]),
  ];
}

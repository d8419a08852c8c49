import type { Name } from '../../src/core/origin.ts';
import type { Hindrance } from '../../src/core/voters.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { voteText } from '../../src/texts/vote-text.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { VoteView } from '../../src/views/vote-view.ts';
import { apartFromInput, button, type Card, card, type Element, heading, line, MOST_ACTIONS } from './elements.ts';
import { quote, quoteNames } from './quote.ts';
import { ballotOf, votePress } from './vote-ballot.ts';

/** For whom a vote's card is drawn; null: for all. */
export interface Voter {
  readonly name: Name;
  /** Closes votes and breaks ties. */
  readonly chairs: boolean;
  /** Why they can't vote; null for who may. */
  readonly hindrance: Hindrance | null;
}

/** Teams lets no more people's clients refresh a card by themselves. */
const MOST_REFRESHED = 60;
const CHOICE_BYTES = 120;

/**
 * A vote: the question, how far it has come, and, in a person's own view, their ballot. Of a secret vote nobody's
 * choice is on it, also not on one's own.
 * @param people how many there are in the chat's council: too many see their own view only when they ask for it
 */
export function voteCard(vote: VoteView, agenda: AgendaView, people: number, texts: Texts, viewer: Voter | null = null): Card {
  const refreshes = people <= MOST_REFRESHED;
  const open = vote.status === 'open';
  const title = vote.secret ? texts.voteSecretTitle(vote) : texts.voteTitle(vote);
  const refresh = { title: texts.buttonRefresh, press: votePress('refresh', vote, agenda) };
  const others = [
    ...(open && viewer?.chairs === true && agenda.status === 'open'
      ? [button(texts.buttonCloseVote, votePress('closeVote', vote, agenda))]
      : []),
    ...(open && !refreshes ? [button(refresh.title, refresh.press)] : []),
  ];
  const ballot = ballotOf(vote, agenda, MOST_ACTIONS - others.length, texts, viewer);
  return card({
    language: agenda.language,
    summary: `${title}. ${vote.result === null ? progressOf(vote, texts) : texts.voteIsClosed}`,
    body: [
      heading(title),
      ...line(quote(vote.question), { size: 'Medium', weight: 'Bolder' }),
      ...(open && vote.secret && (viewer === null || viewer.hindrance === null) ? line(texts.voteSecretHow, { isSubtle: true }) : []),
      ...(viewer === null ? [] : ownBallot(vote, texts, viewer)),
      ...line(progressOf(vote, texts), { separator: true, spacing: 'Medium' }),
      ...counts(vote, texts),
      ...waiting(vote, texts),
      ...(vote.entered.length === 0 ? [] : line(texts.voteEnteredNames({ names: quoteNames(vote.entered, texts) }), { isSubtle: true })),
      ...(open && !refreshes && viewer === null ? line(texts.voteOwnView, { isSubtle: true }) : []),
    ],
    input: ballot.input,
    actions: [...ballot.buttons, ...(ballot.input === null ? others : others.map(apartFromInput))],
    refresh: refreshes ? refresh : null,
  });
}

/** How many have voted, or what it came to. */
function progressOf(vote: VoteView, texts: Texts): string {
  if (vote.result !== null) return voteText(vote.result, texts, (text) => quote(text, CHOICE_BYTES));
  return texts.voteProgress({ done: vote.voted.length, total: vote.total });
}

/** The tally in words, as it is while an open vote goes on; after it the sentence has it. */
function counts({ status, choices }: VoteView, texts: Texts): readonly Element[] {
  if (status !== 'open') return [];
  return choices.flatMap(({ text, votes }, at) =>
    votes === null ? [] : line(texts.voteCount({ choice: quote(text, CHOICE_BYTES), votes }), at === 0 ? {} : { spacing: 'None' }),
  );
}

/** Who has not voted; once more than half have, it is a reminder. */
function waiting({ status, waiting: names, voted, total }: VoteView, texts: Texts): readonly Element[] {
  if (status !== 'open' || names.length === 0) return [];
  const reminds = voted.length * 2 > total;
  return line(texts.voteWaiting({ names: quoteNames(names, texts) }), reminds ? { weight: 'Bolder' } : { isSubtle: true });
}

/** What the viewer has done, can do, or why they can't. */
function ownBallot(vote: VoteView, texts: Texts, { name, hindrance }: Voter): readonly Element[] {
  if (vote.status !== 'open') return [];
  if (hindrance !== null) return line(texts.voteNot[hindrance], { weight: 'Bolder' });
  if (!vote.voted.includes(name)) {
    const late = vote.voted.length * 2 > vote.total;
    return line(late ? `${texts.voteMineMissing} ${texts.voteReminder}` : texts.voteMineMissing, { weight: 'Bolder' });
  }
  return line(mine(vote, texts, name), { weight: 'Bolder' });
}

function mine({ secret, ballots, choices, entered }: VoteView, texts: Texts, name: string): string {
  const chosen = ballots.find((ballot) => ballot.name === name)?.choice;
  const choice = choices.find(({ id }) => id === chosen)?.text;
  if (secret || choice === undefined) return texts.voteMineSecret;
  const said = { choice: quote(choice, CHOICE_BYTES) };
  return entered.includes(name) ? texts.voteMineEntered(said) : texts.voteCast(said);
}

/** What a toast says: the question, or what it came to. */
export function voteSummary(vote: VoteView, texts: Texts): string {
  const asked = { question: quote(vote.question) };
  if (vote.result !== null) return progressOf(vote, texts);
  return vote.secret ? texts.voteSecretOpened(asked) : texts.voteOpened(asked);
}

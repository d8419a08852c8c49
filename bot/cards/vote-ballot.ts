import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { VoteView } from '../../src/views/vote-view.ts';
import { button, type Element, type Execute } from './elements.ts';
import type { Press, Verb } from './press.ts';
import { quote } from './quote.ts';
import type { Voter } from './vote-card.ts';

/** How a vote's card is answered: a button for each choice, or a list and one button where they are too many. */
interface Ballot {
  readonly input: Element | null;
  readonly buttons: readonly Execute[];
}

type Choices = VoteView['choices'];

const BUTTON_BYTES = 60;
const NONE: Ballot = { input: null, buttons: [] };
const titled = (text: string): string => quote(text, BUTTON_BYTES);

/** What a button of a vote's card carries: the vote, and the choice where the button stands for one. */
export const votePress = (verb: Verb, { id }: VoteView, { meeting }: AgendaView, choice?: string): Press => ({
  ...{ verb, card: id, meeting, item: null, turn: null, proposal: null },
  ...(choice === undefined ? {} : { choice }),
});

/**
 * What somebody can do with a vote: give their ballot, or as its chair break the tie. For all (null) it is what anybody
 * could do.
 * @param room how many buttons there is room for
 */
export function ballotOf(vote: VoteView, agenda: AgendaView, room: number, texts: Texts, viewer: Voter | null): Ballot {
  if (agenda.status !== 'open') return NONE;
  if (vote.status === 'tied') return viewer === null || viewer.chairs ? castingVote(vote, agenda, room, texts) : NONE;
  if (vote.status !== 'open' || (viewer !== null && viewer.hindrance !== null)) return NONE;
  const chosen = vote.ballots.find(({ name }) => name === viewer?.name)?.choice;
  if (vote.choices.length > room) {
    return {
      input: list(vote.choices, chosen, texts.voteChoice, texts),
      buttons: [button(texts.buttonVote, votePress('ballot', vote, agenda))],
    };
  }
  const buttons = vote.choices.map(({ id, text }) => {
    const press = votePress('ballot', vote, agenda, id);
    // One's own is marked with words, not with a colour alone.
    return id === chosen ? button(texts.voteChosen({ choice: titled(text) }), press, 'positive') : button(titled(text), press);
  });
  return { input: null, buttons };
}

function castingVote(vote: VoteView, agenda: AgendaView, room: number, texts: Texts): Ballot {
  const tied = vote.choices.filter(({ id }) => vote.tied.includes(id));
  if (tied.length > room) {
    const press = votePress('castingVote', vote, agenda);
    return { input: list(tied, undefined, texts.voteCastingChoice, texts), buttons: [button(texts.buttonVote, press)] };
  }
  const titleOf = (text: string): string => texts.buttonCastingVote({ choice: titled(text) });
  return { input: null, buttons: tied.map(({ id, text }) => button(titleOf(text), votePress('castingVote', vote, agenda, id))) };
}

const list = (choices: Choices, chosen: string | undefined, label: string, texts: Texts): Element => ({
  ...{ type: 'Input.ChoiceSet', id: 'choice', style: 'compact', label, placeholder: texts.voteChoose },
  choices: choices.map(({ id, text }) => ({ title: titled(text), value: id })),
  ...(chosen === undefined ? {} : { value: chosen }),
  ...{ isRequired: true, errorMessage: texts.voteChooseFirst },
});

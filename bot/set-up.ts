import type { Answer } from '../src/answer.ts';
import { leadsTheCouncil } from '../src/core/access.ts';
import type { Councils } from '../src/councils.ts';
import type { Incoming } from '../src/incoming.ts';
import { refusalText } from '../src/texts/refusal-text.ts';
import { textsFor } from '../src/texts/texts.ts';
import { offeredCouncils, setUpCard } from './cards/setup-card.ts';
import type { SetupPress } from './cards/setup-press.ts';
import { type CardAnswer, cardBody, messageBody } from './invoke-body.ts';
import type { Listener } from './say.ts';

export interface SetUpDeps {
  readonly councils: Councils;
  readonly hear: (incoming: Incoming) => Promise<Answer>;
}

/** So many are offered; who leads more writes the name. */
const MOST_OFFERED = 50;

/** Ties the chat to the council that was named or chosen on the first card, as `serie: namn` does. */
export async function setUp(
  press: SetupPress,
  named: (name: string) => Incoming,
  listener: Listener,
  deps: SetUpDeps,
): Promise<CardAnswer> {
  const { actor, language } = listener;
  const texts = textsFor(language);
  const own = (await deps.councils.seriesOfPerson(actor)).filter((series) => leadsTheCouncil(series, actor)).slice(0, MOST_OFFERED);
  switch (press.verb) {
    case 'offerCouncils':
      return own.length === 0 ? messageBody(texts.setupNoneToChoose) : cardBody(offeredCouncils(own, language, texts));
    case 'chooseCouncil': {
      const chosen = own.find(({ id }) => id === press.choice);
      return chosen === undefined ? messageBody(texts.refuseStale) : told(chosen.name);
    }
    case 'nameCouncil': {
      const name = (press.council ?? '').replaceAll(/\s+/g, ' ').trim();
      return name === '' ? messageBody(texts.setupNameMissing) : told(name);
    }
  }

  async function told(name: string): Promise<CardAnswer> {
    const answer = await deps.hear(named(name));
    if (answer.status === 'refused') return messageBody(refusalText(answer.refusal, textsFor(answer.language)));
    const tied = await deps.councils.seriesOfChat(listener.chat);
    return tied === null ? messageBody(texts.errorNotSaved) : cardBody(setUpCard(tied.name, tied.language, textsFor(tied.language)));
  }
}

import type { Name } from '../src/core/origin.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import type { Councils } from '../src/councils.ts';
import { textsFor } from '../src/texts/texts.ts';
import { councilLines, ownChatLines } from './cards/first-words.ts';
import { ownChatCard, setupCard, welcomeCard } from './cards/setup-card.ts';
import { cardMessage, type Message, textMessage } from './message.ts';
import type { Listener } from './say.ts';

/** A page of the tab that a card leads to. */
type TabPage = 'import' | 'my-actions';

export interface WelcomeDeps {
  readonly councils: Councils;
  readonly send: (chat: string, message: Message) => void;
  /** Brings the cards of a council's chats to what they should show. */
  readonly look: (series: string) => void;
  /** `chat`: the conversation that it is about. */
  readonly pageOf: (page: TabPage, chat?: string) => string | null;
  /** Takes note that we have said who we are in a chat; false where we had, as long as we were in it. */
  readonly enter: (chat: string) => boolean;
  /** Takes note that we are no longer in a chat; false where we weren't. */
  readonly leave: (chat: string) => boolean;
  /** The chat that a person of the council has with us alone; null for none. */
  readonly ownChatOf: (series: FoundedSeries, name: Name) => string | null;
}

/** We say who we are where we have come to, once, and ask for the council where there is none. Cards of one that are missing come after. */
export async function welcome(listener: Listener, { councils, enter, send, look, pageOf }: WelcomeDeps): Promise<void> {
  const { chat, language, personal, channel, actor } = listener;
  if (!enter(chat)) return;
  if (personal) {
    const texts = textsFor(language);
    const known = (await councils.seriesOfPerson(actor)).length > 0;
    send(chat, cardMessage(ownChatCard(ownChatLines(texts, known), language, texts, pageOf('my-actions'))));
    return;
  }
  const series = await councils.seriesOfChat(chat);
  if (series === null) return send(chat, cardMessage(setupCard(channel, language, textsFor(language), pageOf('import', chat))));
  const lines = councilLines(textsFor(series.language), series.documentTitle, channel);
  send(chat, cardMessage(welcomeCard(lines, series.language, textsFor(series.language))));
  look(series.id);
}

/** Nothing is lost when we are removed from a chat; who keeps the minutes is told where it is. */
export async function farewell({ chat }: Listener, { councils, leave, send, ownChatOf }: WelcomeDeps): Promise<void> {
  const series = leave(chat) ? await councils.seriesOfChat(chat) : null;
  if (series === null) return;
  const keeper = series.secretary ?? series.chair;
  const own = keeper === null ? null : ownChatOf(series, keeper);
  if (own !== null) send(own, textMessage(textsFor(series.language).removedKept({ council: series.name })));
}

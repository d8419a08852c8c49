import {
  type Action,
  ActivityRequestError,
  AdaptiveApplet,
  AdaptiveCard,
  ChannelAdapter,
  ErrorResponse,
  GlobalSettings,
  type IActivityRequest,
  OpenUrlAction,
  RefreshMode,
  SubmitAction,
  SuccessResponse,
} from 'adaptivecards';
import MarkdownIt from 'markdown-it';
import { cardHostConfig } from './host-config.ts';
import type { CardPress, PressAnswer } from './room-api.ts';

const markdown = new MarkdownIt({ html: false, linkify: true });
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
// The library asks for anyone's view up to three times; who gets one, and when, is settled in `refreshOf`.
GlobalSettings.applets.refresh.mode = RefreshMode.Disabled;
GlobalSettings.applets.logEnabled = false;

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** A card as it came back for one person: it is theirs already. */
const withoutRefresh = ({ refresh: _, ...card }: Fields): Fields => card;

/** What a client sends by itself to get a card as its user may see it; null where the card does not ask this user. */
export function refreshOf(card: unknown, user: string): CardPress | null {
  const { action, userIds } = fieldsOf(fieldsOf(card)['refresh']);
  const { verb, data } = fieldsOf(action);
  if (typeof verb !== 'string' || (Array.isArray(userIds) && !userIds.includes(user))) return null;
  return { verb, data: data ?? {}, trigger: 'automatic' };
}

/** The card in an invoke's answer, ready to be shown; null where the answer is none. */
export function cardIn({ body }: PressAnswer): Fields | null {
  const { type, value } = fieldsOf(body);
  return type === CARD && isFields(value) ? withoutRefresh(value) : null;
}

export interface CardEvents {
  readonly press: (press: CardPress) => Promise<PressAnswer>;
  readonly submit: (data: unknown) => void;
  readonly open: (address: string) => void;
  /** What the bot said of the press: a sentence instead of a card. */
  readonly say: (text: string) => void;
}

class Channel extends ChannelAdapter {
  readonly #events: CardEvents;
  constructor(events: CardEvents) {
    super();
    this.#events = events;
  }

  async sendRequestAsync(request: IActivityRequest): Promise<SuccessResponse | ErrorResponse> {
    const { verb, data } = fieldsOf(request.action);
    const answer = await this.#events.press({ verb: String(verb ?? ''), data: data ?? {}, trigger: 'manual' });
    const { type, value, statusCode } = fieldsOf(answer.body);
    const card = cardIn(answer);
    if (card !== null) return new SuccessResponse(request, JSON.stringify(card));
    if (type === MESSAGE) {
      this.#events.say(String(value));
      return new SuccessResponse(request, '');
    }
    const { message } = fieldsOf(value);
    this.#events.say(String(message ?? ''));
    return new ErrorResponse(request, new ActivityRequestError(String(statusCode ?? answer.status), String(message ?? '')));
  }
}

/** Draws cards into an element with the renderer that Teams' web client is built on. */
export function cardApplet(events: CardEvents): AdaptiveApplet {
  const applet = new AdaptiveApplet();
  applet.hostConfig = cardHostConfig();
  applet.channelAdapter = new Channel(events);
  applet.onAction = (_: AdaptiveApplet, action: Action) => {
    if (action instanceof SubmitAction) events.submit(action.data);
    if (action instanceof OpenUrlAction && action.url !== undefined) events.open(action.url);
  };
  return applet;
}

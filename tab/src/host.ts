import type { Language } from '../../src/core/vocabulary.ts';
import { type Stage, stageOf } from './stage/to-stage.ts';

export type ThemeName = 'default' | 'dark' | 'contrast';
export type Frame = 'sidePanel' | 'content' | 'stage';

const PAGES = ['my-actions', 'import', 'configure'] as const;
export type HostPage = (typeof PAGES)[number];

/** What stands around the tab: Teams, the local meeting room that plays it, or a browser window alone. */
export interface Host {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly frame: Frame;
  /** The conversation that the tab stands in. */
  readonly chat: string | null;
  /** The meeting that a link leads to; null where the tab was opened without one. */
  readonly meeting: string | null;
  /** The item of that meeting that the link leads to. */
  readonly item: number | null;
  /** The page that the tab, or a link to it, is for; null: the council's. */
  readonly page: HostPage | null;
  /** In the meeting without an account: there is no token to ask for. */
  readonly anonymous: boolean;
  /** Null outside a meeting. */
  readonly stage: Stage | null;
  /** The Authorization header. Rejects with `Nobody`. */
  readonly authorization: () => Promise<string>;
  readonly onTheme: (listener: (theme: ThemeName) => void) => void;
  /** Tells the host that the tab stands there, so that it takes its own loading sign away. */
  readonly shown: () => void;
  /** Tells the host why there is no tab to see. */
  readonly failed: (reason: string) => void;
}

/** The name that the local meeting room gives as host. Its people have no account, only a name. */
export const ROOM_HOST = 'LagetRuntRoom';

/** There is nobody to ask for: not signed in, or outside Teams and without a name. */
export class Nobody extends Error {
  constructor(cause?: unknown) {
    super('nobody is signed in', { cause });
    this.name = 'Nobody';
  }
}

const SILENT_HOST_MS = 5_000;

const themeNamed = (name: string): ThemeName => (name === 'dark' || name === 'contrast' ? name : 'default');
const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'sv');
const frameNamed = (name: string): Frame => (name === 'sidePanel' ? 'sidePanel' : name === 'meetingStage' ? 'stage' : 'content');
const asLocal = (name: string): string => `Local ${encodeURIComponent(name)}`;

const pageNamed = (name: string | null | undefined): HostPage | null => PAGES.find((one) => one === name) ?? null;

/** What a link is about, as the server writes it (src/server/tab-links.ts): a meeting, or one item of it. */
function linkedTo(about: string | null): Pick<Host, 'meeting' | 'item'> {
  const [meeting = '', item = ''] = about?.split('/') ?? [];
  return { meeting: meeting || null, item: /^\d+$/.test(item) ? Number(item) : null };
}

/** A page that a link is about, and the chat that it is to be seen for: "import/19:meeting_…@thread.v2". */
function linkedPage(about: string | null): Pick<Host, 'page' | 'chat'> {
  const [name = '', ...chat] = about?.split('/') ?? [];
  const page = pageNamed(name);
  // What is behind a meeting is its item.
  return { page, chat: page === null ? null : chat.join('/') || null };
}

/** What the address asks for: `?meeting=radet_3`, `?meeting=radet_3/4`, `?page=my-actions` or `?page=import&chat=19:…`, and outside Teams, for local mode, `?as=Name&language=en&theme=dark`. */
const addressed = (): URLSearchParams => new URLSearchParams(location.search);

function standalone(): Host {
  const asked = addressed();
  const name = asked.get('as');
  return {
    language: languageOf(asked.get('language') ?? 'sv'),
    theme: themeNamed(asked.get('theme') ?? 'default'),
    frame: 'content',
    chat: asked.get('chat'),
    ...linkedTo(asked.get('meeting')),
    page: pageNamed(asked.get('page')),
    anonymous: false,
    stage: null,
    authorization: () => (name === null ? Promise.reject(new Nobody()) : Promise.resolve(asLocal(name))),
    onTheme: () => undefined,
    shown: () => undefined,
    failed: () => undefined,
  };
}

const signIn = (getToken: () => Promise<string>): Promise<string> =>
  getToken().catch((error: unknown) => {
    throw new Nobody(error);
  });

const tooLong = (ms: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no host answered in ${ms} ms`)), ms);
  });

type Configuring = typeof import('@microsoft/teams-js').pages.config;

/** Lets the tab be added as it is: it finds the council by the chat that it stands in. */
function offerTab({ registerOnSaveHandler, setConfig, setValidityState }: Configuring): void {
  const address = new URL('./', location.href).href;
  registerOnSaveHandler((saving) => {
    setConfig({ entityId: 'council', contentUrl: address, websiteUrl: address, suggestedDisplayName: 'Laget runt' }).then(
      () => saving.notifySuccess(),
      (error: unknown) => saving.notifyFailure(String(error)),
    );
  });
  setValidityState(true);
}

/** Teams' word for who has joined without an account (learn.microsoft.com, build-apps-for-anonymous-user). */
const ANONYMOUS = 'Anonymous';

/** Greets the host. A window without one, or a frame whose owner stays silent for five seconds, stands alone. */
export async function openHost(): Promise<Host> {
  if (window.parent === window) return standalone();
  const { app, authentication, meeting, pages } = await import('@microsoft/teams-js');
  try {
    // In a mute frame teams-js itself would wait for a minute.
    await Promise.race([app.initialize(), tooLong(SILENT_HOST_MS)]);
  } catch {
    return standalone();
  }
  const context = await app.getContext();
  const isConfigured = context.page.frameContext === 'settings';
  if (isConfigured) offerTab(pages.config);
  // A link of ours into the tab says what it is about: a meeting, or a page.
  const about = context.page.subPageId || null;
  const linked = linkedPage(about);
  const played = String(context.app.host.name) === ROOM_HOST;
  const anonymous = context.user?.licenseType === ANONYMOUS;
  const frame = frameNamed(context.page.frameContext);
  const authorization = async (): Promise<string> => {
    if (played) return asLocal(context.user?.displayName ?? '');
    if (anonymous) throw new Nobody();
    return `Bearer ${await signIn(authentication.getAuthToken)}`;
  };
  let isTold = false;
  // How it went is told once: what happens to a page that stands there is for the page to say.
  const once = (tell: () => void): void => {
    if (!isTold) tell();
    isTold = true;
  };
  return {
    language: languageOf(context.app.locale),
    theme: themeNamed(context.app.theme),
    frame,
    chat: linked.chat ?? context.chat?.id ?? null,
    ...linkedTo(linked.page === null ? (about ?? addressed().get('meeting')) : null),
    page: isConfigured ? 'configure' : (linked.page ?? pageNamed(addressed().get('page'))),
    anonymous,
    stage: frame === 'sidePanel' ? stageOf(meeting) : null,
    authorization,
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeNamed(theme))),
    shown: () => once(() => app.notifySuccess()),
    failed: (message) => once(() => app.notifyFailure({ reason: app.FailedReason.Other, message })),
  };
}

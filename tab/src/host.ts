import type { Language } from '../../src/core/vocabulary.ts';

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
  /** The page that the tab, or a link to it, is for; null: the council's. */
  readonly page: HostPage | null;
  /** The Authorization header. Rejects with `Nobody`. */
  readonly authorization: () => Promise<string>;
  readonly onTheme: (listener: (theme: ThemeName) => void) => void;
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

/** What the address asks for: `?meeting=radet_3` or `?page=my-actions`, and outside Teams, for local mode, `?as=Name&language=en&theme=dark`. */
const addressed = (): URLSearchParams => new URLSearchParams(location.search);

function standalone(): Host {
  const asked = addressed();
  const name = asked.get('as');
  return {
    language: languageOf(asked.get('language') ?? 'sv'),
    theme: themeNamed(asked.get('theme') ?? 'default'),
    frame: 'content',
    chat: null,
    meeting: asked.get('meeting'),
    page: pageNamed(asked.get('page')),
    authorization: () => (name === null ? Promise.reject(new Nobody()) : Promise.resolve(asLocal(name))),
    onTheme: () => undefined,
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

/** Greets the host. A window without one, or a frame whose owner stays silent for five seconds, stands alone. */
export async function openHost(): Promise<Host> {
  if (window.parent === window) return standalone();
  const { app, authentication, pages } = await import('@microsoft/teams-js');
  try {
    // In a mute frame teams-js itself would wait for a minute.
    await Promise.race([app.initialize(), tooLong(SILENT_HOST_MS)]);
  } catch {
    return standalone();
  }
  const context = await app.getContext();
  app.notifySuccess();
  const isConfigured = context.page.frameContext === 'settings';
  if (isConfigured) offerTab(pages.config);
  // A link of ours into the tab says what it is about: a meeting, or a page.
  const about = context.page.subPageId || null;
  const linked = pageNamed(about);
  const played = String(context.app.host.name) === ROOM_HOST;
  return {
    language: languageOf(context.app.locale),
    theme: themeNamed(context.app.theme),
    frame: frameNamed(context.page.frameContext),
    chat: context.chat?.id ?? null,
    meeting: linked === null ? (about ?? addressed().get('meeting')) : null,
    page: isConfigured ? 'configure' : (linked ?? pageNamed(addressed().get('page'))),
    authorization: async () => (played ? asLocal(context.user?.displayName ?? '') : `Bearer ${await signIn(authentication.getAuthToken)}`),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeNamed(theme))),
  };
}

import type { Frame, Page } from 'playwright-core';
import type { ThemeName } from '../../tab/src/host.ts';

/** What the tab asked of its host. */
interface Asked {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the client tells the tab: where it is opened, for whom, and what the client can do. */
export interface Around {
  /** Who it is in local mode; null: a client with accounts, and nobody signed in. */
  readonly name: string | null;
  readonly frameContext?: 'content' | 'sidePanel' | 'meetingStage' | 'settings';
  readonly chat?: string;
  /** What a link into the tab is about. */
  readonly subPage?: string;
  readonly locale?: string;
  readonly theme?: ThemeName;
  readonly licenseType?: string;
  /** Whether the app may share to the stage, and whether Teams then does it. */
  readonly stage?: { readonly offered: boolean; readonly shares: boolean };
}

export interface PlayedTeams {
  readonly page: Page;
  /** It fills the window. */
  readonly tab: Frame;
  /** Waits until the tab has asked for this; gives the first time that it did. */
  asked(func: string): Promise<Asked>;
  /** How often it has. */
  count(func: string): Promise<number>;
  /** Somebody presses the client's own button in the settings of the tab. */
  save(): Promise<void>;
  /** Teams changes its looks around the open tab. */
  changeTheme(theme: ThemeName): Promise<void>;
}

const HOST = '**/played-teams';

/** What the client answers to what it is asked for; the rest is kept and not answered. */
const answersOf = ({ name, frameContext = 'content', chat, subPage, stage, ...told }: Around) => {
  const { locale = 'sv-se', theme = 'default', licenseType } = told;
  const client = { hostName: name === null ? 'Teams' : 'LagetRuntRoom', hostClientType: 'web' };
  const who = { userObjectId: name === null ? '' : 'x', userDisplayName: name ?? '', userLicenseType: licenseType };
  const about = { chatId: chat, subEntityId: subPage, entityId: 'council' };
  const supports = { app: { notifySuccessResponse: {} }, authentication: {}, chat: {}, meeting: {}, pages: { config: {} } };
  const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
  return {
    initialize: [frameContext, 'web', runtime, '2.1.2'],
    getContext: [{ locale, theme, frameContext, ...client, ...who, ...about }],
    'appInitialization.success': [{}],
    'settings.setSettings': [true],
    'authentication.getAuthToken': [false, 'CancelledByUser'],
    'meeting.getAppContentStageSharingCapabilities': [null, { doesAppHaveSharePermission: stage?.offered ?? false }],
    'meeting.shareAppContentToStage': stage?.shares ? [null, true] : [{ errorCode: 500 }, null],
  };
};

const hostPage = (address: string, around: Around): string => `<!doctype html><html lang="sv"><title>Teams</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
<iframe title="tab"></iframe><script>
  const frame = document.querySelector('iframe');
  const answers = ${JSON.stringify(answersOf(around))};
  globalThis.asked = [];
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    asked.push({ func: data.func, args: data.args ?? [] });
    const args = answers[data.func];
    if (args !== undefined) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
  });
  globalThis.tell = (func, ...args) => frame.contentWindow.postMessage({ func, args }, '*');
  frame.src = ${JSON.stringify(address)};
</script></html>`;

/**
 * A Teams client around the tab: answers over the protocol of teams-js 2, and keeps what it is asked. A page that has
 * played one plays the next.
 * @param address the tab's, from the root of the server; the client's page stands on the same server, as local mode wants it
 */
export async function playTeams(page: Page, url: string, address: string, around: Around): Promise<PlayedTeams> {
  await page.unroute(HOST);
  await page.route(HOST, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(address, around) }));
  await page.goto(`${url}/played-teams`, { waitUntil: 'commit' });
  const tab = await (await page.waitForSelector('iframe')).contentFrame();
  if (tab === null) throw new Error('the tab has no frame');
  const tell = (...said: readonly unknown[]): Promise<void> =>
    page.evaluate((all) => (globalThis as unknown as { tell(...all: readonly unknown[]): void }).tell(...all), said);
  const allOf = (func: string): Promise<readonly Asked[]> =>
    page.evaluate((name) => (globalThis as unknown as { asked: readonly Asked[] }).asked.filter((one) => one.func === name), func);
  return {
    page,
    tab,
    async asked(func) {
      await page.waitForFunction(
        (name) => (globalThis as unknown as { asked: readonly Asked[] }).asked.some((one) => one.func === name),
        func,
      );
      return (await allOf(func))[0] as Asked;
    },
    count: async (func) => (await allOf(func)).length,
    save: () => tell('settings.save', {}),
    async changeTheme(theme) {
      await tell('themeChange', theme);
      await tab.waitForSelector(`.tab[data-theme=${theme}]`);
    },
  };
}

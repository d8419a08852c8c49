import type { Frame, Page } from 'playwright-core';
import type { ThemeName } from '../../../tab/src/host.ts';

/** A meeting in Teams as the tab is told of it: where it is opened, for whom, and what the client can do. */
export interface TeamsMeeting {
  readonly frameContext: 'content' | 'sidePanel' | 'meetingStage' | 'settings';
  /** Who it is in local mode; null: a client with accounts, and nobody signed in. */
  readonly name: string | null;
  readonly chat: string;
  readonly theme?: ThemeName;
  readonly locale?: string;
  readonly licenseType?: string;
  /** Whether the app may share to the stage, and whether Teams then does it. */
  readonly stage?: { readonly offered: boolean; readonly shares: boolean };
  /** The end of the tab's address. */
  readonly search?: string;
}

/** What the tab has asked the client for: the function, and its arguments. */
type Asked = readonly { readonly func: string; readonly args: readonly unknown[] }[];

const clientPage = ({ name, stage, search = '', ...told }: TeamsMeeting): string => {
  const { frameContext, chat, theme = 'default', locale = 'sv-se', licenseType } = told;
  const who = { userObjectId: name === null ? '' : 'x', userDisplayName: name ?? '', userLicenseType: licenseType };
  const client = { hostName: name === null ? 'Teams' : 'LagetRuntRoom', hostClientType: 'web', entityId: '' };
  const context = { locale, theme, frameContext, chatId: chat, ...client, ...who };
  const supports = { app: {}, authentication: {}, chat: {}, meeting: {}, pages: { config: {} } };
  const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
  const answers = {
    initialize: [frameContext, 'web', runtime, '2.1.2'],
    getContext: [context],
    'appInitialization.success': [{}],
    'authentication.getAuthToken': [false, 'CancelledByUser'],
    'meeting.getAppContentStageSharingCapabilities': [null, { doesAppHaveSharePermission: stage?.offered ?? false }],
    'meeting.shareAppContentToStage': stage?.shares ? [null, true] : [{ errorCode: 500 }, null],
  };
  return `<!doctype html><html lang="sv"><title>Teams</title>
  <style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
  <iframe title="tab" src="/tab/index.html${search}"></iframe><script>
    const { contentWindow: tab } = document.querySelector('iframe');
    const answers = ${JSON.stringify(answers)};
    globalThis.asked = [];
    addEventListener('message', ({ data, source }) => {
      if (source !== tab || typeof data?.func !== 'string') return;
      asked.push({ func: data.func, args: data.args ?? [] });
      const args = answers[data.func];
      if (args !== undefined) tab.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
    });
    globalThis.setTheme = (theme) => tab.postMessage({ func: 'themeChange', args: [theme] }, '*');
  </script></html>`;
};

/** Opens the tab of a server inside a client that a page plays; the tab fills the window. Gives the tab's frame. */
export async function joinMeeting(page: Page, url: string, meeting: TeamsMeeting): Promise<Frame> {
  await page.unroute('**/teams-meeting');
  await page.route('**/teams-meeting', (route) => route.fulfill({ contentType: 'text/html', body: clientPage(meeting) }));
  await page.goto(`${url}/teams-meeting`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the tab has no frame');
  return frame;
}

/** What the tab asked of the client around it. */
export const askedOf = (page: Page): Promise<Asked> => page.evaluate('asked');

/** Teams changes its looks around the open tab. */
export async function changeTheme(page: Page, tab: Frame, theme: ThemeName): Promise<void> {
  await page.evaluate((next) => Reflect.get(globalThis, 'setTheme')(next), theme);
  await tab.waitForSelector(`.tab[data-theme=${theme}]`);
}

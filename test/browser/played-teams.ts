import type { FrameLocator, Page } from 'playwright-core';

/** What the tab asked of its host. */
interface Asked {
  readonly func: string;
  readonly args: readonly unknown[];
}

interface Around {
  readonly name: string;
  readonly frame?: 'settings' | 'content' | 'sidePanel';
  readonly chat?: string;
  /** What a link into the tab is about. */
  readonly subPage?: string;
  readonly locale?: string;
}

export interface PlayedTeams {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** Waits until the tab has asked for this. */
  asked(func: string): Promise<Asked>;
  /** How often it has. */
  count(func: string): Promise<number>;
}

const hostPage = (address: string, { name, frame = 'content', chat, subPage, locale = 'sv-se' }: Around): string => {
  const context = {
    locale,
    theme: 'default',
    frameContext: frame,
    hostName: 'LagetRuntRoom',
    hostClientType: 'web',
    userDisplayName: name,
  };
  const about = { chatId: chat, subEntityId: subPage, entityId: 'council' };
  return `<!doctype html><html lang="sv"><title>Teams</title><style>body{margin:0}iframe{border:0;width:100%;height:98vh}</style>
<iframe title="tab"></iframe><script>
  const supports = { app: { notifySuccessResponse: {} }, authentication: {}, chat: {}, meeting: {}, pages: { config: {} } };
  const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
  const context = ${JSON.stringify({ ...context, ...about })};
  const answers = {
    initialize: () => [context.frameContext, 'web', runtime, '2.1.2'],
    getContext: () => [context],
    'appInitialization.success': () => [{}],
    'settings.setSettings': () => [true],
  };
  globalThis.asked = [];
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    asked.push({ func: data.func, args: data.args });
    const args = answers[data.func]?.();
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
  });
  globalThis.save = () => frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, '*');
  frame.src = ${JSON.stringify(address)};
</script></html>`;
};

/**
 * A Teams client around the tab: answers over the protocol of teams-js 2, and keeps what it is asked.
 * @param address the tab's, from the root of the server; the client's page stands on the same server, as local mode wants it
 */
export async function playTeams(page: Page, url: string, address: string, around: Around): Promise<PlayedTeams> {
  await page.route('**/played-teams', (route) => route.fulfill({ contentType: 'text/html', body: hostPage(address, around) }));
  await page.goto(`${url}/played-teams`);
  const allOf = (func: string): Promise<readonly Asked[]> =>
    page.evaluate((name) => (globalThis as unknown as { asked: readonly Asked[] }).asked.filter((one) => one.func === name), func);
  return {
    page,
    tab: page.frameLocator('iframe'),
    async asked(func) {
      await page.waitForFunction(
        (name) => (globalThis as unknown as { asked: readonly Asked[] }).asked.some((one) => one.func === name),
        func,
      );
      return (await allOf(func))[0] as Asked;
    },
    count: async (func) => (await allOf(func)).length,
  };
}

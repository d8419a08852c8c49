import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { CHAIR, CO_OPTED, GUEST, type LivelyCouncil, MEMBER, type Played, SECRETARY } from './lively-council.ts';

const LEADS = /Nästa i rundan|Nästa punkt/;
const NO_COUNCIL = /Här finns ingen mötesserie som du är med i\. Be sekreteraren lägga till dig\./;
const STRANGER = { name: 'Stina Strand', chat: '19:other@thread.v2' };
/** What each of them is told in a meeting: in the tab, beside it, and on the stage. */
const TOLD: readonly { readonly who: Played; readonly tab: readonly RegExp[]; readonly stage: readonly RegExp[] }[] = [
  { who: { name: CHAIR }, tab: [LEADS], stage: [LEADS] },
  { who: { name: SECRETARY }, tab: [LEADS], stage: [LEADS] },
  { who: { name: MEMBER }, tab: [/Ordföranden och sekreteraren för mötet framåt\./], stage: [/för mötet framåt\./] },
  {
    who: { name: CO_OPTED },
    tab: [/Du är adjungerad och kan inte rösta\./, /för mötet framåt\. Du skriver dina inlägg/],
    stage: [/för mötet framåt\./],
  },
  {
    who: { name: GUEST },
    tab: [/Du är gäst och kan inte rösta\./, /Du är gäst på punkt 2\. De punkterna ser du här/],
    stage: [/Du är gäst på punkt 2\./],
  },
  { who: { name: 'Olle Onlooker' }, tab: [NO_COUNCIL], stage: [NO_COUNCIL] },
  { who: STRANGER, tab: [NO_COUNCIL], stage: [NO_COUNCIL] },
];
const MEETING_PLACES = ['content', 'sidePanel', 'meetingStage'] as const;

/** MTG-5 and MTG-6. */
export function roleRules(the: () => LivelyCouncil): void {
  for (const place of MEETING_PLACES) {
    it(`MTG-5: everybody is told in words what they get: ${place}`, async () => {
      const broken: string[] = [];
      const page = await the().window();
      page.on('pageerror', ({ message }) => broken.push(message));
      for (const { who, tab: words, stage } of TOLD) {
        const { tab } = await the().join(page, { frameContext: place, ...who });
        for (const word of place === 'meetingStage' ? stage : words) await tab.getByText(word).first().waitFor();
        assert.equal(await tab.getByRole('alert').count(), 0, `${who.name} in ${place}`);
      }
      assert.deepEqual(broken, []);
    });
  }

  it('MTG-5: a guest sees nothing of the other items, on the stage neither', async () => {
    const { tab } = await the().open({ frameContext: 'meetingStage', name: GUEST });
    await tab.getByText('E-arkiv för mindre kommuner').first().waitFor();
    assert.equal(await tab.getByText('En gemensam ingång').count(), 0);
  });

  it('MTG-5: who may not set up a council can still add the tab, and is told how', async () => {
    const page = await the().window();
    for (const { who } of TOLD) {
      const { tab, asked } = await the().join(page, { frameContext: 'settings', ...who });
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await tab.getByText('Fliken visar den mötesserie').waitFor();
      assert.deepEqual((await asked('settings.setValidityState')).args[0], true);
      assert.equal(await tab.getByRole('alert').count(), 0, String(who.name));
    }
  });

  describe('on a played clock', () => {
    let page: Page;
    before(async () => {
      page = await the().newWindow();
      await page.clock.install();
    });
    after(() => page?.close());

    for (const place of MEETING_PLACES) {
      it(`MTG-6: who is there without an account is told so, and nobody asks for a token that there is not: ${place}`, async () => {
        const { tab, count } = await the().join(page, { frameContext: place, name: null, chat: '', licenseType: 'Anonymous' });
        await tab.getByText('Du är med i mötet utan konto').waitFor();
        const calls: string[] = [];
        page.on('request', (request) => request.url().includes('/api/') && calls.push(request.url()));
        await page.clock.runFor(120_000);
        assert.equal(await tab.getByRole('button').count(), 0);
        assert.deepEqual(calls, []);
        assert.equal(await count('authentication.getAuthToken'), 0);
      });
    }

    it('MTG-6: where Teams gives no token it is asked for once, and once more each time that somebody wants to', async () => {
      const { tab, count } = await the().join(page, { name: null, chat: '' });
      const times = () => count('authentication.getAuthToken');
      await tab.getByText('Logga in för att se mötet.').waitFor();
      await page.clock.runFor(120_000);
      assert.equal(await times(), 1);
      await tab.getByRole('button', { name: 'Logga in' }).click();
      await page.waitForFunction("asked.filter(({ func }) => func === 'authentication.getAuthToken').length === 2");
      await page.clock.runFor(120_000);
      assert.equal(await times(), 2);
    });
  });
}

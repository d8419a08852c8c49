import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { faultsOf, sideways } from './accessible.ts';
import { type HeldMeeting, holdMeeting } from './held-meeting.ts';

describe('what is stored about oneself, and what may be given out, in the tab', function () {
  this.timeout(90_000);
  let held: HeldMeeting;
  before(async () => {
    held = await holdMeeting();
  });
  after(() => held?.close());

  /** The file that a button hands to the browser. */
  async function fileOf(page: Page, button: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  it('gives everybody the extract about themselves, council by council, where their actions are', async () => {
    const page = await held.browser.newPage({ viewport: { width: 280, height: 700 }, locale: 'sv-SE' });
    await page.goto(`${held.server.url}/tab/?page=my-actions&as=${encodeURIComponent('Amina Warsame')}`);
    const { name, text } = await fileOf(page, /^Hämta det som är sparat om dig: /);
    assert.match(name, /^Registerutdrag .*\.json$/);
    const extract = JSON.parse(text);
    assert.equal(extract.name, 'Amina Warsame');
    assert.match(text, /Vem betalar\?/);
    assert.deepEqual([await faultsOf(page), await sideways(page)], [[], 0]);
    await page.close();
  });

  it('gives who leads a version of the minutes in which what they chose is masked, and nobody else', async () => {
    const page = await held.open('Petter Nordin');
    await page.getByRole('button', { name: 'Version att lämna ut' }).click();
    await page.getByLabel('Namn att maska').fill('Lars-Olof Engdahl\n\n Amina Warsame ');
    await page.getByLabel('Stycken att maska').fill('Kravlistan är klar');
    const group = page.getByRole('group', { name: 'Hämta versionen som' });
    const [download] = await Promise.all([page.waitForEvent('download'), group.getByRole('button', { name: 'Text' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, /\[maskat\]/);
    assert.doesNotMatch(text, /Engdahl|Amina Warsame|Kravlistan/);
    assert.match(text, /Ylva Brandt/);
    assert.deepEqual([await faultsOf(page), await sideways(page)], [[], 0]);
    await page.close();
    const member = await held.open('Amina Warsame');
    assert.equal(await member.getByRole('button', { name: 'Version att lämna ut' }).count(), 0);
    await member.close();
  });
});

import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sideways } from '../../browser/accessible.ts';
import { CHAIR, type LivelyCouncil, MEMBER, SECRETARY } from './lively-council.ts';

/** The stage by itself, at its smallest, and with the panel beside it; and a phone. */
const SIZES = [
  [994, 678],
  [792, 382],
  [918, 540],
  [472, 382],
  [360, 640],
] as const;

/** What is seen to be shown to all, as words. */
const shared = async (tab: Frame): Promise<string> => (await tab.getByRole('main').textContent()) ?? '';

/** The buttons that lead the meeting which can't be pressed where they are, without scrolling. */
const outOfReach = (tab: Frame): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[role=group] button')]
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const zoom = Number(getComputedStyle(document.querySelector('.tab') ?? button).zoom) || 1;
        return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2)) || width * zoom < 24;
      })
      .map(({ textContent }) => textContent ?? ''),
  );

/** MTG-3 and MTG-4. */
export function stageRules(the: () => LivelyCouncil): void {
  it('MTG-3: the buttons of whoever leads stand on the stage at each of its sizes and on a phone, also after scrolling', async () => {
    const { page, tab } = await the().open({ frameContext: 'meetingStage', name: CHAIR });
    await tab.getByRole('group').getByRole('button').first().waitFor();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const to of [0, 100_000]) {
        await tab.getByRole('main').evaluate((main, top) => main.scrollTo(0, top), to);
        assert.deepEqual([await outOfReach(tab), await sideways(tab)], [[], 0], `${width}×${height}, scrolled to ${to}`);
      }
      const [main, all] = [await tab.getByRole('main').boundingBox(), height];
      assert.ok(main !== null && main.height > all / 3, `${width}×${height} leaves ${main?.height} for what is shown`);
      assert.ok(await tab.getByRole('heading', { name: 'E-arkiv för mindre kommuner' }).isVisible());
    }
  });

  it('MTG-3: the stage is one shared view: no other pages, no place to write, nothing of one person’s own', async () => {
    const { tab } = await the().open({ frameContext: 'meetingStage', name: MEMBER }, { width: 994, height: 678 });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual([await tab.getByRole('tab').count(), await tab.getByRole('textbox').count()], [0, 0]);
    assert.equal(await tab.getByRole('main').getByRole('button').count(), 0);
    assert.doesNotMatch(await shared(tab), /Din tur|Du /);
  });

  it('MTG-3: two people see the same on the stage, and go on seeing the same', async () => {
    const clients = await Promise.all([MEMBER, SECRETARY, CHAIR].map((name) => the().open({ frameContext: 'meetingStage', name })));
    const agree = async (words: string): Promise<void> => {
      for (const { tab } of clients) await tab.getByRole('main').getByText(words).first().waitFor();
      const [first, ...others] = await Promise.all(clients.map(({ tab }) => shared(tab)));
      for (const other of others) assert.equal(other, first);
    };
    await agree('Mikaela har läst kravlistan.');
    await the().write(MEMBER, 'not: Amina ringer Sjöland.');
    await agree('Amina ringer Sjöland.');
    await the().write(CHAIR, 'punkt 3');
    await agree('Punkt 3 av 4');
    await the().write(CHAIR, 'punkt 2');
    await agree('Punkt 2 av 4');
    await the().write(CHAIR, 'laget runt');
    await the().write(MEMBER, 'pass');
    await agree('Passade');
  });

  it('MTG-4: a button that says that all will see it shares the tab to the stage, and says that it is done', async () => {
    const { tab, asked } = await the().open({ stage: { offered: true, shares: true } });
    await tab.getByRole('button', { name: 'Visa för alla i mötet' }).click();
    await tab.getByText('Dagordningen visas nu för alla på mötets scen.').waitFor();
    assert.equal((await asked('meeting.shareAppContentToStage')).args[0], `${the().house.url}/tab/`);
  });

  it('MTG-4: where Teams does not share it, that is said with what to do', async () => {
    const { tab } = await the().open({ stage: { offered: true, shares: false } });
    await tab.getByRole('button', { name: 'Visa för alla i mötet' }).click();
    await tab.getByText('Teams visade inte dagordningen för alla.').waitFor();
  });

  it('MTG-4: nobody is offered it who does not lead, nor where the host has no stage or the tab is not beside a meeting', async () => {
    const stage = { offered: true, shares: true };
    const page = await the().window();
    for (const played of [{ stage: { ...stage, offered: false } }, { stage, name: MEMBER }, { stage, frameContext: 'content' as const }]) {
      const { tab } = await the().join(page, played);
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await tab.getByText('E-arkiv för mindre kommuner').first().waitFor();
      assert.equal(await tab.getByRole('button', { name: 'Visa för alla i mötet' }).count(), 0);
    }
  });
}

import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../../src/cli/series-file.ts';
import { sideways } from '../../browser/accessible.ts';
import { local } from '../../server/house.ts';
import { CHAIR, goTo, type LivelyCouncil, MEMBER } from './lively-council.ts';

const PLACES = ['content', 'sidePanel', 'meetingStage'] as const;

/** A council whose meeting has so many items, begun and past its first one. */
async function councilOf({ house }: LivelyCouncil, items: number): Promise<string> {
  const chat = `19:items-${items}@thread.v2`;
  const agenda = Array.from({ length: items }, (_, index) => ({ title: `Ärende ${index + 1}` }));
  const file = { name: `Rådet med ${items}`, chair: CHAIR, members: [{ name: MEMBER }], agenda };
  const series = await house.councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, '2026-03-02T08:00:00.000Z', chat);
  const [meeting] = await house.councils.meetings(series);
  for (const text of items > 1 ? ['starta mötet', 'nästa'] : ['starta mötet']) {
    const body = JSON.stringify({ id: crypto.randomUUID(), text });
    const headers = { authorization: local(CHAIR), 'content-type': 'application/json' };
    const { ok } = await fetch(`${house.url}/api/meetings/${meeting?.id}/commands`, { method: 'POST', headers, body });
    assert.ok(ok, text);
  }
  return chat;
}

/** MTG-8. */
export function agendaRules(the: () => LivelyCouncil): void {
  for (const [items, words] of [
    [0, 'Dagordningen är tom'],
    [1, 'Punkt 1 av 1'],
    [40, 'av 40'],
  ] as const) {
    it(`MTG-8: an agenda of ${items} is of use in every place`, async () => {
      const chat = await councilOf(the(), items);
      const page = await the().window();
      for (const frameContext of PLACES) {
        const { tab } = await the().join(page, { frameContext, chat });
        await tab.getByText(words).first().waitFor();
        assert.equal(await sideways(tab), 0);
        const parts = await tab.getByRole('heading', { level: 3 }).allTextContents();
        assert.deepEqual(parts, items > 10 ? ['Återstår (39)', 'Avklarade (1)'] : [], frameContext);
        assert.equal(await tab.getByRole('main').getByRole('listitem').count(), items, frameContext);
      }
    });
  }

  it('MTG-8: a file that is handed out is said to be, with its name', async () => {
    const { tab } = await the().open({ frameContext: 'content' });
    await goTo(tab, 'Minnesanteckningar');
    await tab.getByRole('button', { name: 'Markdown' }).click();
    await tab
      .getByRole('status')
      .filter({ hasText: /^Filen .+\.md är hämtad/ })
      .waitFor();
  });

  it('MTG-8: the help names the meetings that Teams tells us nothing of, and that all of it works by command there', async () => {
    const { tab } = await the().open({});
    await goTo(tab, 'Hjälp');
    const said = (await tab.getByText('I en delad kanal').textContent()) ?? '';
    for (const one of ['direktmöte i en kanal', 'krypterat möte', 'telefon', '”starta mötet”']) assert.ok(said.includes(one), one);
  });
}

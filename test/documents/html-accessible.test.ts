import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { openBrowser } from '../doubles/browser.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { textDocument } from './text-document.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const minutes = (form: 'table' | 'outline', language: 'sv' | 'en'): MinutesView => ({
  ...minutesView({ ...series, form, language }, fullMeeting, 'a'.repeat(64)),
  rectifications: [{ at: '2024-06-20T10:00:00.000Z', text: 'Petra Quist kom till punkt 4.', by: 'Jonas Hedlund', item: 4 }],
});

describe('minutes as html, in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const show = (view: MinutesView): Promise<void> => page.setContent(textDocument(view, 'html'));
  const violations = async (): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const printed = async (view: MinutesView): Promise<ReadPdf> => {
    await show(view);
    return readPdf(await page.pdf({ preferCSSPageSize: true }));
  };

  for (const form of ['table', 'outline'] as const)
    for (const language of ['sv', 'en'] as const)
      for (const width of [1200, 320])
        it(`pass an accessibility check: ${form}, ${language}, ${width} pixels wide`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await show(minutes(form, language));
          assert.deepEqual(await violations(), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
        });

  it('print with their head, their draft mark and their page on every page, and the head of the table again', async () => {
    const { pages } = await printed(minutes('table', 'sv'));
    assert.ok(pages.length > 1);
    for (const [index, text] of pages.entries()) {
      assert.ok(text.includes('Rådet för digital samverkan. Mötesdatum: 2024-05-14, möte nr 12.'), text);
      assert.ok(text.includes('UTKAST'));
      assert.ok(text.includes(`Sida ${index + 1} av ${pages.length}`));
    }
    const withTable = pages.filter((text) => /Laget runt|Övriga punkter/.test(text));
    assert.ok(withTable.every((text) => text.includes('Ärende/Anteckning')));
  });

  it('are no draft in print once they are approved', async () => {
    const { pages } = await printed({ ...minutes('table', 'en'), status: 'approved' });
    assert.ok(pages.every((text) => !text.includes('DRAFT') && /Page \d of \d/.test(text)));
  });

  it('print the name of a council that would be code as what it is', async () => {
    const council = 'Råd "x"; } body { display: none } </style><h1>😀 \\';
    const { pages } = await printed({ ...minutes('table', 'sv'), council });
    assert.ok(
      pages.every((text) => text.replace(/\s+/g, '').includes('Råd"x";}body{display:none}</style><h1>')),
      pages[0],
    );
    assert.equal(await page.locator('h1').count(), 1);
  });
});

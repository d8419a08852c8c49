import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyEntra } from '../../src/server/identify-entra.ts';
import { OpenIdDouble } from '../doubles/openid.ts';
import { type House, openHouse } from '../server/house.ts';

const MANIFEST = readFileSync(join(import.meta.dirname, '../../manifest/manifest.json'), 'utf8');
const OURS = `https://\${{TAB_DOMAIN}}`;

/** What the store wants a page to tell, and the heading that it stands under. */
const TOLD: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '/privacy': {
    storage: /stored|sparas/i,
    retention: /how long|hur länge/i,
    deletion: /erase|stryk/i,
    protection: /protected|skydd/i,
    contact: /contact|kontakt/i,
  },
  '/support': { 'how to begin': /kom i gång/i, contact: /kontakt/i },
  '/terms': { terms: /villkor/i },
};

/** PKG-7 of docs/teams-checklist.md, as the service runs in Teams: with sign-in. */
describe('the store’s rules for the pages that the manifest names', () => {
  let openId: OpenIdDouble;
  let house: House;
  before(async () => {
    openId = await OpenIdDouble.open();
    house = await openHouse({ local: false, identify: identifyEntra(openId.identity(), 'https://laget-runt.example/') });
  });
  after(async () => {
    await house.close();
    await openId.close();
  });

  const named = [...MANIFEST.matchAll(/"(?:websiteUrl|privacyUrl|termsOfUseUrl)": "([^"]+)"/g)].map(([, url = '']) => url);
  const pages = [...new Set(named.filter((url) => url.startsWith(OURS)).map((url) => url.slice(OURS.length)))].filter(
    (path) => !path.startsWith('/tab'),
  );

  it('PKG-7: are support, privacy and terms, on our own domain', () => {
    assert.deepEqual(pages.toSorted(), Object.keys(TOLD).toSorted());
    assert.deepEqual(
      named.filter((url) => !url.startsWith(OURS)),
      [],
    );
  });

  for (const [path, topics] of Object.entries(TOLD)) {
    it(`PKG-7: ${path} answers without a sign-in and without a way round, and tells what it has to under headings`, async () => {
      const response = await fetch(`${house.url}${path}`, { redirect: 'manual' });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('set-cookie'), null);
      const headings = [...(await response.text()).matchAll(/<h[12]>([^<]*)<\/h[12]>/g)].map(([, heading = '']) => heading);
      for (const [topic, heading] of Object.entries(topics))
        assert.ok(
          headings.some((one) => heading.test(one)),
          `${topic}: ${headings.join(' · ')}`,
        );
    });
  }

  it('PKG-7: leads to nothing that is sold', async () => {
    for (const path of pages) {
      const links = [...(await (await fetch(`${house.url}${path}`)).text()).matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
      assert.deepEqual(
        links.filter((link) => /store|shop|buy|pris|kop/i.test(link)),
        [],
      );
    }
  });
});

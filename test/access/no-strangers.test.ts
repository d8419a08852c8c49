import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../src/server/app.ts';

const ASSETS = join(PAGES, 'assets');
const ADDRESS = /\b(?:https?|wss?):\/\/([\w.*-]+\.[\w-]+)/g;

/** What the pages may name besides themselves, and why nothing of anybody goes there. */
const NAMED: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML, which nobody calls',
  'react.dev': 'in the words of an error',
  'github.com': 'in the words of a warning',
  'teams.microsoft.com': 'the host that the tab stands in',
  'res.cdn.office.net': 'Microsoft’s list of its own hosts, which teams-js may ask for',
};
const TRACKERS =
  /google-?analytics|googletagmanager|doubleclick\.net|applicationinsights|app-insights|clarity\.ms|hotjar|matomo|mixpanel|sentry|posthog/i;

/** The files of the tab: what its page names, what these name, and so on. The local meeting room is another page. */
function filesOfTab(): readonly string[] {
  const files = new Set(readFileSync(join(PAGES, 'index.html'), 'utf8').match(/[\w-]+\.(?:js|css)(?=["'])/g));
  const all = new Set(readdirSync(ASSETS));
  for (const file of files)
    for (const named of readFileSync(join(ASSETS, file), 'utf8').match(/[\w-]+\.(?:js|css)(?=["'`])/g) ?? [])
      if (all.has(named)) files.add(named);
  return [...files].map((file) => join(ASSETS, file));
}

describe('SEC-4: nobody else is let into the tab', () => {
  const files = [join(PAGES, 'index.html'), ...filesOfTab()];

  it('loads every file from the server itself', () => {
    const page = readFileSync(join(PAGES, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/\b(?:src|href)=["']([^"']+)/g)].map(([, address = '']) => address);
    assert(loaded.length > 0);
    for (const address of loaded) assert.doesNotMatch(address, /^(?:[a-z]+:)?\/\//i);
    for (const file of files.filter((one) => one.endsWith('.css')))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /url\(["']?(?!data:|#)[a-z]*:?\/\//i);
  });

  it('names no host but those whose reason is known', () => {
    assert(files.length > 3);
    const named = new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(ADDRESS)].map(([, host = '']) => host)));
    assert.deepEqual(
      [...named].filter((host) => NAMED[host] === undefined),
      [],
    );
  });

  it('has nothing that counts or follows people, nor has the server', () => {
    for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), TRACKERS, file);
    const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    assert.doesNotMatch(Object.keys(dependencies).join(' '), TRACKERS);
  });
});

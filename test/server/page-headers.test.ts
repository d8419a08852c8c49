import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TEAMS } from '../../src/server/page-headers.ts';
import { openHouse } from './house.ts';

/** The hosts that teams-js takes for Teams when it can't fetch the list; it carries the list as an artifact. */
function hostsOfTeams(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/teams-js/package.json'));
  const list = readFileSync(join(folder, 'dist/esm/packages/teams-js/src/artifactsForCDN/validDomains.json.js'), 'utf8');
  const hosts: readonly string[] = JSON.parse(/\[.*?\]/.exec(list)?.[0] ?? '[]');
  return hosts.filter((host) => /(?:^|\.)teams\.|^\*\.cloud\.microsoft$/.test(host) && !/^(?:local|int)\./.test(host));
}

const admits = (source: string, host: string): boolean => {
  const { host: pattern } = new URL(source.replace('*.', 'any.'));
  return source.includes('*.') ? host.endsWith(pattern.slice('any'.length)) : host === pattern;
};

const headersOf = async (isLocal: boolean): Promise<Headers> => {
  const house = await openHouse({ local: isLocal });
  const { headers } = await fetch(`${house.url}/tab/`);
  await house.close();
  return headers;
};

describe('the headers of our pages', () => {
  it('let every host of Teams frame them that teams-js knows, and no other', async () => {
    const hosts = hostsOfTeams();
    assert.ok(hosts.length >= 5);
    assert.deepEqual(
      hosts.filter((host) => !TEAMS.some((source) => admits(source, host))),
      [],
    );
    assert.deepEqual(
      TEAMS.filter((source) => !hosts.some((host) => admits(source, host))),
      [],
    );
    const policy = (await headersOf(false)).get('content-security-policy') ?? '';
    assert.ok(policy.includes(`frame-ancestors ${TEAMS.join(' ')}`));
    assert.doesNotMatch(policy, /unsafe-eval|script-src|default-src [^;]*\*/);
  });

  it('let nobody but our own room frame them in local mode', async () => {
    const headers = await headersOf(true);
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/);
    assert.equal(headers.get('strict-transport-security'), null);
  });

  it('say nothing of what we run on, and ask for HTTPS and no sniffing', async () => {
    const headers = await headersOf(false);
    assert.deepEqual([headers.get('x-powered-by'), headers.get('x-frame-options')], [null, null]);
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{7,}/);
    assert.deepEqual([headers.get('x-content-type-options'), headers.get('referrer-policy')], ['nosniff', 'no-referrer']);
  });
});

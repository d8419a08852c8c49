import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestOf, textsIn } from '../../src/app-package/manifest.ts';
import { type Packed, pack } from '../../src/app-package/pack.ts';
import { faultsSince } from '../../src/app-package/since.ts';
import { valuesFor } from '../../src/app-package/values.ts';
import { BARE } from '../../src/read/keywords.ts';
import { readPng } from '../app-package/png.ts';
import { unzipped } from '../documents/unzipped.ts';
import { run } from './laget-runt.ts';

const FOLDER = fileURLToPath(new URL('../../manifest', import.meta.url));
const VALUES = {
  TEAMS_APP_ID: '0f1e2d3c-1111-4222-8333-444455556666',
  BOT_ID: '11111111-2222-4333-8444-555555555555',
  TAB_DOMAIN: 'laget.example.org',
};
const textOf = (file: string): Promise<string> => readFile(join(FOLDER, file), 'utf8');
const manifest = async () => manifestOf(await textOf('manifest.json'));
const english = async (): Promise<Record<string, string>> => JSON.parse(await textOf('en.json'));

/** Packs a copy of the folder in which one file says something else. */
async function packedWith(file: string, change: (text: string) => string | Buffer, values = VALUES): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'laget-runt-manifest-'));
  try {
    await cp(FOLDER, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    return await pack(folder, values);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function faultOf(file: string, change: (text: string) => string | Buffer): Promise<string> {
  const packed = await packedWith(file, change);
  assert.equal(packed.status, 'faulty');
  return packed.status === 'faulty' ? packed.faults.map((fault) => `${fault.file}: ${fault.problem}`).join('\n') : '';
}

describe('laget-runt package', () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-package-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('writes a zip of manifest, languages and icons, and of nothing else', async () => {
    const out = join(dir, 'app.zip');
    const { status, err } = await run(['package', '--out', out], VALUES);
    assert.deepEqual([status, err], [0, '']);
    const files = await unzipped(await readFile(out));
    assert.deepEqual([...files.keys()].sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
    assert.doesNotMatch(files.get('manifest.json') ?? '', /\$\{\{/);
    assert.equal(manifestOf(files.get('manifest.json') ?? '')['id'], VALUES.TEAMS_APP_ID);
  });

  it('names all that is missing, a line each, and writes nothing', async () => {
    const { status, out, err } = await run(['package'], {}, dir);
    assert.deepEqual([status, out], [1, '']);
    assert.deepEqual([...err.matchAll(/laget-runt: (\w+) is missing/g)].map(([, name]) => name).sort(), Object.keys(VALUES).sort());
  });

  it('takes what the server is configured with, a file of env/ before it, and the environment before both', async () => {
    const file = join(dir, '.env.test');
    await writeFile(file, 'TAB_DOMAIN=from.file\nTEAMS_APP_ID=\n');
    const server = { MicrosoftAppId: 'bot', PUBLIC_URL: 'https://from.server/' };
    assert.deepEqual(valuesFor(join(dir, 'none'), server), { ...server, BOT_ID: 'bot', TAB_DOMAIN: 'from.server' });
    assert.equal(valuesFor(file, server)['TAB_DOMAIN'], 'from.file');
    assert.equal(valuesFor(file, server)['TEAMS_APP_ID'], undefined);
    assert.equal(valuesFor(file, { TAB_DOMAIN: 'from.environment' })['TAB_DOMAIN'], 'from.environment');
  });

  it('is the same twice, byte for byte', async () => {
    const [first, second] = await Promise.all([pack(FOLDER, VALUES), pack(FOLDER, VALUES)]);
    assert.ok(first.status === 'packed' && second.status === 'packed' && first.zip.equals(second.zip));
  });
});

describe('a package after one that is out', () => {
  let dir: string;
  const earlier = () => join(dir, 'before.zip');
  const packageAfter = (values: Partial<typeof VALUES>, after = earlier()) =>
    run(['package', '--out', join(dir, 'after.zip'), '--after', after], { ...VALUES, ...values });
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-after-'));
    const { status } = await run(['package', '--out', earlier()], VALUES);
    assert.equal(status, 0);
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('may be the same once more', async () => {
    assert.deepEqual([(await packageAfter({})).status, (await readFile(join(dir, 'after.zip'))).length > 0], [0, true]);
  });

  it('keeps the ids of the app and of its bot, and is not written otherwise', async () => {
    const other = { TEAMS_APP_ID: 'aaaaaaaa-1111-4222-8333-444455556666', BOT_ID: 'bbbbbbbb-2222-4333-8444-555555555555' };
    await rm(join(dir, 'after.zip'), { force: true });
    const { status, err } = await packageAfter(other);
    assert.equal(status, 1);
    for (const was of [`id was ${VALUES.TEAMS_APP_ID}`, `botId was ${VALUES.BOT_ID}`, 'version']) assert.ok(err.includes(was), err);
    await assert.rejects(readFile(join(dir, 'after.zip')));
  });

  it('has a higher version where anything else is in it', async () => {
    const zipOf = async (version: string, domain = VALUES.TAB_DOMAIN) => {
      const packed = await packedWith('manifest.json', (text) => text.replace(/"version": "[\d.]+"/, `"version": "${version}"`), {
        ...VALUES,
        TAB_DOMAIN: domain,
      });
      assert.equal(packed.status, 'packed');
      return packed.status === 'packed' ? packed.zip : Buffer.of();
    };
    const since = async (was: string, is: string) => faultsSince(await zipOf(was), await zipOf(is, 'other.example.org'));
    assert.deepEqual(await since('0.9.0', '0.10.0'), []);
    assert.deepEqual(await since('1.2.3', '1.2.4'), []);
    for (const [was, is] of [
      ['0.3.0', '0.3.0'],
      ['0.10.0', '0.9.0'],
      ['2.0.0', '1.9.9'],
    ] as const)
      assert.deepEqual(await since(was, is), [{ file: 'manifest.json', problem: `version ${is} is not higher than ${was}` }]);
  });

  it('says so where the file that is named is no package', async () => {
    const file = join(dir, 'none.zip');
    await writeFile(file, 'no zip');
    const { status, err } = await packageAfter({}, file);
    assert.equal(status, 1);
    assert.match(err, /^laget-runt: .*\.zip can't be read as a package for Teams\.\n$/);
    assert.match((await packageAfter({}, join(dir, 'not-there.zip'))).err, /^laget-runt: .*not-there\.zip.*\n$/);
  });
});

describe('the package is refused', () => {
  it('where the manifest is not as its schema wants it', async () => {
    assert.match(await faultOf('manifest.json', (text) => text.replace('"groupChat"', '"groupchat"')), /manifest\.json: \/bots\/0\/scopes/);
    assert.match(await faultOf('manifest.json', (text) => text.replace('"accentColor"', '"accentcolor"')), /accentcolor/);
  });
  it('where it names one version and follows the schema of another, or of none that is released', async () => {
    assert.match(await faultOf('manifest.json', (text) => text.replace('"1.29"', '"1.28"')), /manifestVersion 1\.28/);
    const preview = (text: string) => text.replace('"1.29"', '"devPreview"').replace('v1.29', 'vdevPreview');
    assert.match(await faultOf('manifest.json', preview), /devPreview/);
  });
  it('where a language lacks a text, or has one too many', async () => {
    assert.match(
      await faultOf('en.json', (text) => text.replace(/ *"staticTabs\[0\]\.name": .*/, '"name.long": "x"')),
      /staticTabs\[0\]\.name is missing/,
    );
    const extra = (text: string) => text.replace('"staticTabs[0].name"', '"staticTabs[1].name": "Chat", "staticTabs[0].name"');
    assert.match(await faultOf('en.json', extra), /staticTabs\[1\]\.name is not in the manifest/);
  });
  it('where a language follows the schema of another version', async () => {
    assert.match(await faultOf('en.json', (text) => text.replace('v1.29', 'v1.28')), /en\.json: \$schema is not that of/);
  });
  it('where an icon is no PNG, or of another size', async () => {
    assert.match(await faultOf('color.png', () => Buffer.from('GIF89a')), /color\.png: is no PNG/);
    const outline = await readFile(join(FOLDER, 'outline.png'));
    assert.match(await faultOf('color.png', () => outline), /color\.png: is 32 × 32, not 192 × 192/);
  });
});

describe('the manifest', () => {
  it('says everything in both languages, and nothing the same by oversight', async () => {
    const said = await english();
    const paths = textsIn(await manifest());
    assert.ok(paths.length > 30);
    assert.deepEqual(
      Object.keys(said)
        .filter((key) => key !== '$schema')
        .sort(),
      [...paths].sort(),
    );
    const read = (path: string) =>
      path.split(/[.[\]]+/).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], { ...swedish });
    const swedish = await manifest();
    assert.deepEqual(
      paths.filter((path) => read(path) === said[path]),
      ['name.short'],
    );
  });

  it('keeps to the lengths and words of the store', async () => {
    const swedish = (await manifest()) as unknown as {
      name: { short: string; full: string };
      description: { short: string; full: string };
    };
    const said = await english();
    const both = [
      [swedish.name.full, swedish.description.short, swedish.description.full],
      [said['name.full'], said['description.short'], said['description.full']],
    ] as const;
    for (const [name = '', short = '', full = ''] of both) {
      assert.ok(swedish.name.short.length <= 30 && name.length <= 100 && name !== swedish.name.short);
      assert.ok(short.length <= 80 && !full.includes(short) && !/\bapp\b/i.test(short));
      assert.ok(full.length <= 4000 && full.split(/\s+/).length <= 500);
      assert.match(full, /Microsoft Teams/);
      assert.doesNotMatch(full.slice(0, full.indexOf('Microsoft Teams')), /\bTeams\b/);
      assert.doesNotMatch(`${name} ${short} ${full}`, /MSFT|\bMS\b|O365|Office 365/);
      assert.match(full, /https:\/\/\$\{\{TAB_DOMAIN\}\}\/support/);
    }
  });

  it('offers only commands that the bot takes, in both languages', async () => {
    const known = new Set(Object.values(BARE).flatMap((words) => [...words.sv, ...words.en] as readonly string[]));
    const { bots } = (await manifest()) as unknown as { bots: [{ commandLists: { commands: { title: string }[] }[] }] };
    const titles = bots[0].commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
    const translated = Object.entries(await english()).filter(([key]) => /^bots.*title$/.test(key));
    assert.deepEqual(
      [...titles, ...translated.map(([, title]) => title)].filter((title) => !known.has(title)),
      [],
    );
    for (const { commands } of bots[0].commandLists) {
      assert.ok(commands.length <= 10);
      assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
    }
  });

  it('asks for the consents that are used and for no other, and docs/deploy.md says why for each', async () => {
    const { authorization } = (await manifest()) as unknown as {
      authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
    };
    const asked = authorization.permissions.resourceSpecific.map(({ name, type }) => `${name} ${type}`);
    assert.deepEqual(asked, [
      'ChatMessage.Read.Chat Application',
      'OnlineMeeting.ReadBasic.Chat Application',
      'OnlineMeetingParticipant.Read.Chat Application',
      'MeetingStage.Write.Chat Delegated',
    ]);
    const guide = await readFile(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    for (const one of asked) assert.ok(guide.includes(`\`${one.split(' ')[0]}\``), one);
  });
});

describe('the icons', () => {
  it('are 192 pixels on one solid colour, and 32 pixels', async () => {
    const color = readPng(await readFile(join(FOLDER, 'color.png')));
    const outline = readPng(await readFile(join(FOLDER, 'outline.png')));
    assert.deepEqual([color.width, color.height, outline.width, outline.height], [192, 192, 32, 32]);
    const corners = [color.at(0, 0), color.at(191, 0), color.at(0, 191), color.at(191, 191)];
    assert.deepEqual(new Set(corners.map(String)).size, 1);
    assert.equal(corners[0]?.[3], 255);
  });

  it('have an outline of white and clear pixels only, without a margin', async () => {
    const { at } = readPng(await readFile(join(FOLDER, 'outline.png')));
    const all = Array.from({ length: 32 * 32 }, (_, index) => ({ x: index % 32, y: Math.floor(index / 32) }));
    const seen = all.filter(({ x, y }) => at(x, y)[3] > 0);
    assert.deepEqual(
      seen.filter(({ x, y }) =>
        at(x, y)
          .slice(0, 3)
          .some((part) => part !== 255),
      ),
      [],
    );
    const edges = [Math.min, Math.max].flatMap((most) => [most(...seen.map(({ x }) => x)), most(...seen.map(({ y }) => y))]);
    assert.deepEqual(edges, [0, 0, 31, 31]);
  });
});

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Activity, activityOf } from '../../bot/activity.ts';
import { sourceOf } from '../../bot/source.ts';
import { run, start } from '../cli/laget-runt.ts';
import { ConnectorDouble, cardOf, wordsOf } from '../doubles/connector.ts';

const CHAT = '19:meeting_sluten@thread.v2';
const CHAIR = 'Vera Lind';
const VOTERS = ['Ada Berg', 'Bo Ek', 'Cia Öst', 'Sten Ås', CHAIR];
const COUNCIL = {
  name: 'Rådet för slutna val',
  chair: CHAIR,
  secretary: 'Sten Ås',
  members: VOTERS.map((name) => ({ name })),
  agenda: [{ title: 'Val' }],
};

type Json = Readonly<Record<string, unknown>>;
type Button = { readonly title: string; readonly data: Json };

/** A server in a process of its own, that can be killed and started again on the same folder. */
class House {
  readonly dir: string;
  readonly connector: ConnectorDouble;
  /** All that it has ever logged. */
  log = '';
  readonly delivered: Json[] = [];
  #child: ChildProcess | null = null;
  #address = '';
  #seconds = 0;

  private constructor(dir: string, connector: ConnectorDouble) {
    this.dir = dir;
    this.connector = connector;
  }

  static async open(): Promise<House> {
    const house = new House(await mkdtemp(join(tmpdir(), 'laget-runt-secret-')), await ConnectorDouble.open());
    const file = join(house.dir, 'council.json');
    await writeFile(file, JSON.stringify(COUNCIL));
    assert.equal((await run(['series', file], { DATA_DIR: house.dir })).status, 0);
    await rm(file);
    await house.start();
    return house;
  }

  async start(): Promise<void> {
    const child = start(['serve'], { PORT: '0', DATA_DIR: this.dir, LOG_LEVEL: 'trace' });
    this.#child = child;
    let out = '';
    child.stderr.on('data', (chunk) => {
      this.log += chunk;
    });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        out += chunk;
        this.log += chunk;
        const address = /http:\/\/127[^\s"]+\//.exec(out)?.[0];
        if (address === undefined || this.#address === address) return;
        this.#address = address;
        resolve();
      });
    });
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    const dead = once(child, 'exit');
    child.kill(signal);
    await dead;
  }

  async close(): Promise<void> {
    await this.kill();
    await this.connector.close();
    await rm(this.dir, { recursive: true, force: true });
  }

  async post(name: string, activity: Json): Promise<Json | null> {
    this.#seconds += 1;
    const whole = {
      ...{ timestamp: new Date(Date.UTC(2026, 2, 2, 8, 0, this.#seconds)).toISOString(), channelId: 'msteams' },
      ...{ serviceUrl: this.connector.serviceUrl, from: { id: `29:${name}`, name }, recipient: { id: '28:bot', name: 'Laget runt' } },
      ...{ conversation: { id: CHAT, conversationType: 'groupChat', isGroup: true }, locale: 'sv-SE', id: `m${this.#seconds}` },
      ...activity,
    };
    return this.deliver(whole);
  }

  async deliver(activity: Json): Promise<Json | null> {
    this.delivered.push(activity);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.#address}api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
    assert.equal(response.status, 200);
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  }

  say(name: string, text: string): Promise<Json | null> {
    return this.post(name, { type: 'message', text, textFormat: 'plain' });
  }

  press(name: string, data: Json): Promise<Json | null> {
    const action = { type: 'Action.Execute', verb: data['verb'], data };
    return this.post(name, { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
  }

  async get(name: string, path: string): Promise<string> {
    const response = await fetch(`${this.#address}api/${path}`, { headers: { authorization: `Local ${encodeURIComponent(name)}` } });
    return response.text();
  }

  async button(title: string): Promise<Json> {
    const has = () => this.connector.calls.findLast((call) => wordsOf(call).includes('Sluten omröstning 1'));
    await this.connector.waitFor(() => has() !== undefined);
    const call = has();
    const actions = ((call === undefined ? null : cardOf(call))?.['actions'] ?? []) as readonly Button[];
    return actions.find((one) => one.title === title)?.data ?? assert.fail(title);
  }

  /** Every file under DATA_DIR, by its path. */
  async files(): Promise<ReadonlyMap<string, string>> {
    const entries = await readdir(this.dir, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Map(await Promise.all(paths.map(async (path) => [path.slice(this.dir.length + 1), await readFile(path, 'utf8')] as const)));
  }

  async opens(): Promise<void> {
    await this.say(CHAIR, `serie: ${COUNCIL.name}`);
    await this.say(CHAIR, 'starta mötet');
    await this.say(CHAIR, 'sluten omröstning: Vem leder gruppen? / Anna / Erik');
  }
}

/** What a voter chose in the one world, and in the other the other way round: the same tally, other people. */
const CHOICES: Readonly<Record<string, string>> = {
  'Ada Berg': 'Anna',
  'Bo Ek': 'Erik',
  'Cia Öst': 'Erik',
  'Sten Ås': 'Anna',
  [CHAIR]: 'Erik',
};
const SWAPPED: Readonly<Record<string, string>> = {
  'Ada Berg': 'Erik',
  'Bo Ek': 'Anna',
  'Cia Öst': 'Erik',
  'Sten Ås': 'Erik',
  [CHAIR]: 'Anna',
};

async function vote(house: House, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const name of VOTERS) await house.press(name, await house.button(choices[name] ?? ''));
}

const closed = (house: House): Promise<void> =>
  house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('”Erik” fick flest röster: 3 av 5')));

/** What differs between any two runs: salts, hashes, and what was made with a secret. */
const withoutRandom = (text: string): string =>
  text
    .replace(/~[\w-]+/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:]+\.(?!000)\d{3}Z/g, '…')
    .replace(/"[\w-]{20,}={0,2}"/g, '"…"')
    .replace(/[0-9a-f]{32,}/g, '…');

describe('a secret vote on disk', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.close());

  it('goes on after SIGKILL between two ballots, and counts what was answered', async () => {
    await house.opens();
    const [anna, erik] = [await house.button('Anna'), await house.button('Erik')];
    await house.press('Ada Berg', anna);
    await house.press('Bo Ek', anna);
    await house.kill();
    await house.start();
    // Delivered again after the restart, it is the same press and not a new one.
    const again = house.delivered.at(-1) ?? assert.fail();
    await house.press('Bo Ek', erik);
    await house.deliver({ ...again, id: 'other' });
    await house.press('Cia Öst', erik);
    await house.kill();
    await house.start();
    await house.press('Sten Ås', anna);
    await house.press(CHAIR, erik);
    await house.say(CHAIR, 'stäng omröstningen');
    await closed(house);
  });

  it('has nothing of the choices in the clear while it is open, and all sealed alike', async () => {
    await house.opens();
    await vote(house, CHOICES);
    const files = await house.files();
    const box = [...files].find(([path]) => /^ballots\/[^/]+(?<!-key)\.json$/.test(path))?.[1] ?? assert.fail('no box');
    const sealed: readonly string[] = Object.values(JSON.parse(box).ballots);
    assert.equal(sealed.length, VOTERS.length);
    assert.equal(new Set(sealed.map((one) => one.length)).size, 1);
    assert.equal(new Set(sealed).size, sealed.length);
    for (const name of VOTERS) assert.ok(!box.includes(name));
    const agenda = await house.get('Ada Berg', 'meetings/radet-for-slutna-val_1/agenda');
    const [shown] = JSON.parse(agenda).votes;
    assert.deepEqual(shown.ballots, []);
    assert.deepEqual(
      shown.choices.map(({ votes }: { votes: unknown }) => votes),
      [null, null],
    );
    assert.deepEqual(new Set(shown.voted), new Set(VOTERS));
  });

  it('leaves no trace of who chose what: not on disk, in the API, on cards or in the log', async () => {
    await house.opens();
    await vote(house, CHOICES);
    await house.say('Ada Berg', 'rösta Anna');
    await house.say(CHAIR, 'stäng omröstningen');
    await closed(house);
    await house.say(CHAIR, 'avsluta mötet');
    await house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('utkast')));

    const other = await House.open();
    try {
      await other.opens();
      await vote(other, SWAPPED);
      await other.say('Ada Berg', 'rösta Erik');
      await other.say(CHAIR, 'stäng omröstningen');
      await closed(other);
      await other.say(CHAIR, 'avsluta mötet');
      await other.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('utkast')));

      for (const path of ['agenda', 'minutes.json', 'minutes.md', 'minutes.html']) {
        for (const name of [CHAIR, 'Ada Berg']) {
          const get = (from: House): Promise<string> => from.get(name, `meetings/radet-for-slutna-val_1/${path}`);
          assert.equal(withoutRandom(await get(house)), withoutRandom(await get(other)), path);
        }
      }
      await house.kill('SIGTERM');
      await other.kill('SIGTERM');
      const [files, others] = [await house.files(), await other.files()];
      assert.deepEqual([...files.keys()].toSorted(), [...others.keys()].toSorted());
      for (const [path, text] of files) {
        if (!path.startsWith('streams/')) continue;
        assert.equal(withoutRandom(text), withoutRandom(others.get(path) ?? ''), path);
      }
      assert.deepEqual(
        [...files.keys()].filter((path) => path.startsWith('ballots')),
        [],
      );
    } finally {
      await other.close();
    }

    // A hash over few choices tells which: none on disk or in the log is one of a press with its choice.
    const everything = [...(await house.files()).values(), house.log].join('\n');
    const presses = house.delivered.filter((activity) => activity['type'] === 'invoke');
    assert.equal(presses.length, VOTERS.length);
    for (const press of presses) {
      const activity: Activity = activityOf(press) ?? assert.fail();
      for (const choice of ['c1', 'c2']) {
        const tried = structuredClone(activity) as { value: { action: { data: { choice: string } } } } & Activity;
        tried.value.action.data.choice = choice;
        assert.ok(!everything.includes(sourceOf(tried)));
        assert.ok(!everything.includes(createHash('sha256').update(choice).digest('base64url')));
      }
    }
    assert.doesNotMatch(house.log, /"c[12]"|Anna|Erik/);
    const stream = [...(await house.files())].find(([path]) => path === 'streams/radet-for-slutna-val_1.json')?.[1] ?? assert.fail();
    const cast = [...stream.matchAll(/"type":\s*"ballotCast"[^}]*?"choice":\s*([^,}\s]+)/g)].map(([, choice]) => choice);
    assert.deepEqual(
      cast,
      VOTERS.map(() => 'null'),
    );
  });

  it('destroys at the next start what a crash left of a closed vote', async () => {
    await house.opens();
    await vote(house, CHOICES);
    const sealed = [...(await house.files())].filter(([path]) => path.startsWith('ballots'));
    await house.say(CHAIR, 'stäng omröstningen');
    await house.kill();
    for (const [path, text] of sealed) await writeFile(join(house.dir, path), text);
    await house.start();
    assert.deepEqual(
      [...(await house.files()).keys()].filter((path) => path.startsWith('ballots')),
      [],
    );
  });
});

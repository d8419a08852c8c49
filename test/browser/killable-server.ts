import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, start } from '../cli/laget-runt.ts';

/** The server in a process of its own, in local mode, that can be killed and started again at its address, on its folder. */
export class KillableServer {
  readonly folder: string;
  url = '';
  /** All that it has ever logged, at the most talkative level. */
  log = '';
  #child: ChildProcess | null = null;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param council a series file: the council that the room then opens with */
  static async open(council: object): Promise<KillableServer> {
    const server = new KillableServer(await mkdtemp(join(tmpdir(), 'laget-runt-killable-')));
    const file = join(server.folder, 'council.json');
    await writeFile(file, JSON.stringify(council));
    const { status, err } = await run(['series', file], { DATA_DIR: server.folder });
    assert.equal(status, 0, err);
    await rm(file);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port;
    const child = start(['serve'], { PORT: port, DATA_DIR: this.folder, LOG_LEVEL: 'trace' });
    this.#child = child;
    child.stderr.on('data', (chunk) => {
      this.log += chunk;
    });
    let out = '';
    for await (const chunk of child.stdout) {
      out += chunk;
      this.log += chunk;
      const address = /http:\/\/127[^\s"]+(?=\/)/.exec(out)?.[0];
      if (address === undefined) continue;
      this.url = address;
      child.stdout.on('data', (more) => {
        this.log += more;
      });
      return;
    }
    throw new Error(`the server did not start: ${out}${this.log}`);
  }

  /** Without any warning. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    const dead = once(child, 'exit');
    child.kill('SIGKILL');
    await dead;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Every file in its folder, by its path; but for those that are gone before they are read. */
  async files(): Promise<ReadonlyMap<string, string>> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => null)));
    return new Map(paths.flatMap((path, at) => (texts[at] == null ? [] : [[path.slice(this.folder.length + 1), texts[at]] as const])));
  }

  /** What the API answers somebody. */
  async get(name: string, path: string): Promise<string> {
    const response = await fetch(`${this.url}/api/${path}`, { headers: { authorization: `Local ${encodeURIComponent(name)}` } });
    assert.equal(response.status, 200, `${name}: ${path}`);
    return response.text();
  }
}

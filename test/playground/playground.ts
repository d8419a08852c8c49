/**
 * `npm run playground`: the Microsoft 365 Agents Playground, a client that others made, against the same bot. It is
 * licensed for evaluation and no dependency of ours: fetched on demand into node_modules/.cache. It listens on all
 * interfaces, so that it is for a machine of one's own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '0.2.28';
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/m365agentsplayground');
const CLI = join(FOLDER, 'node_modules/@microsoft/m365agentsplayground/cli.js');
const PORT = process.env['PORT'] ?? '3978';
const PLAYGROUND_PORT = process.env['PLAYGROUND_PORT'] ?? '56150';

/** The playground wants one current user and exactly five others. */
const PEOPLE = ['Vera Lind', 'Sten Ås', 'Ada Berg', 'Bo Ek', 'Cia Öst', 'Disa Alm'];

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function person(name: string, at: number): object {
  const [givenName, surname] = name.split(' ');
  const mail = `${givenName?.toLowerCase()}@exempel.invalid`;
  // The misspelt key is the playground's own.
  return { id: `user-id-${at}`, name, userPrincipleName: mail, aadObjectId: uuid(100 + at), givenName, surname, email: mail };
}

const [current, ...users] = PEOPLE.map(person);
const config = {
  version: '0.1.1',
  tenantId: uuid(1),
  bot: { id: uuid(11), name: 'Laget runt' },
  currentUser: current,
  users,
  personalChat: { id: 'personal-chat-id' },
  groupChat: { id: '19:meeting_playground@thread.v2', name: 'Rådet för öppna frågor' },
  team: { id: 'team-id', name: 'Kansliet', aadGroupId: uuid(31), channels: [{ id: 'channel-id', name: 'Allmänt' }] },
};

function fetchPlayground(): void {
  if (existsSync(CLI)) return;
  mkdirSync(FOLDER, { recursive: true });
  const packageName = `@microsoft/m365agentsplayground@${VERSION}`;
  const { status } = spawnSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', packageName], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm could not fetch ${packageName}`);
}

fetchPlayground();
// JSON is YAML.
writeFileSync(join(FOLDER, '.m365agentsplayground.yml'), JSON.stringify(config, null, 2));

const bot = spawn(process.execPath, [join(ROOT, 'src/cli/laget-runt.mjs'), 'serve'], {
  stdio: 'inherit',
  env: { ...process.env, PORT, DATA_DIR: process.env['DATA_DIR'] ?? join(FOLDER, 'data') },
});
const endpoint = `http://127.0.0.1:${PORT}/api/messages`;
const playground = spawn(process.execPath, [CLI, 'start', '-e', endpoint, '-c', 'msteams', '--dt', '-p', PLAYGROUND_PORT], {
  cwd: FOLDER,
  stdio: 'inherit',
  env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
});
process.stdout.write(`http://localhost:${PLAYGROUND_PORT}/  (@Laget runt serie: Rådet för öppna frågor)\n`);

const stop = (): void => {
  bot.kill();
  playground.kill();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
await Promise.race([once(bot, 'exit'), once(playground, 'exit')]);
stop();

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '0.2.28';
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/m365agentsplayground');
const CLI = join(FOLDER, 'node_modules/@microsoft/m365agentsplayground/cli.js');

/** The playground wants one current user and exactly five others. */
const PEOPLE = ['Vera Lind', 'Sten Ås', 'Ada Berg', 'Bo Ek', 'Cia Öst', 'Disa Alm'];

/** The chat that the meeting is held in. */
export const CHAT = 'Rådet för öppna frågor';

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
  groupChat: { id: '19:meeting_playground@thread.v2', name: CHAT },
  team: { id: 'team-id', name: 'Kansliet', aadGroupId: uuid(31), channels: [{ id: 'channel-id', name: 'Allmänt' }] },
};

/**
 * Fetches the Microsoft 365 Agents Playground with npm, once.
 * @returns false where it can't be had
 */
export function fetchPlayground(): boolean {
  if (existsSync(CLI)) return true;
  mkdirSync(FOLDER, { recursive: true });
  const packageName = `@microsoft/m365agentsplayground@${VERSION}`;
  return spawnSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', packageName], { stdio: 'inherit' }).status === 0;
}

export interface Started {
  readonly bot: ChildProcess;
  readonly playground: ChildProcess;
  stop(): void;
}

/** Starts our server and the playground against it, on these ports of this machine. */
export function startPlayground(at: {
  readonly port: string;
  readonly playgroundPort: string;
  readonly dataDir?: string;
  readonly stdio: 'inherit' | 'ignore';
}): Started {
  // JSON is YAML.
  writeFileSync(join(FOLDER, '.m365agentsplayground.yml'), JSON.stringify(config, null, 2));
  const bot = spawn(process.execPath, [join(ROOT, 'src/cli/laget-runt.mjs'), 'serve'], {
    stdio: at.stdio,
    env: { ...process.env, PORT: at.port, DATA_DIR: at.dataDir ?? process.env['DATA_DIR'] ?? join(FOLDER, 'data') },
  });
  const endpoint = `http://127.0.0.1:${at.port}/api/messages`;
  const playground = spawn(process.execPath, [CLI, 'start', '-e', endpoint, '-c', 'msteams', '--dt', '-p', at.playgroundPort], {
    cwd: FOLDER,
    stdio: at.stdio,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  });
  const stop = (): void => {
    bot.kill();
    playground.kill();
  };
  return { bot, playground, stop };
}

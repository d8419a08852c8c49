// Loaded into a process under test, and into each of its threads: says on stderr what reaches out of it. What it writes is
// for Node's permission model to keep within a folder, in every thread alike.

import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const say = (what) => fs.writeSync(2, `REACHED OUT: ${what}\n`);

/** In place of what reaches out: says so, and does nothing. */
function stop(owner, key) {
  owner[key] = (...args) => {
    say(`${key} ${JSON.stringify(args[0] ?? null)}`);
    throw new Error(`${key} is not for files`);
  };
}

// What reads the sources, which are TypeScript, looks for one like it that has started the process.
const { connect } = net.Socket.prototype;
const ofReader = /[\\/]tsx-\w+[\\/]\d+\.pipe$/;
stop(net.Socket.prototype, 'connect');
const { connect: stopped } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  return (ofReader.test(args[0]?.[0]?.path) ? connect : stopped).apply(this, args);
};
stop(net.Server.prototype, 'listen');
stop(dgram, 'createSocket');
for (const key of Object.keys(dns).filter((one) => /^(lookup|resolve|reverse)/.test(one))) stop(dns, key);
for (const key of Object.keys(dns.promises).filter((one) => /^(lookup|resolve|reverse)/.test(one))) stop(dns.promises, key);
for (const key of ['exec', 'execFile', 'fork', 'execSync', 'execFileSync', 'spawnSync']) stop(childProcess, key);

// It reads them by a program, the only one.
const { spawn } = childProcess;
childProcess.spawn = (program, ...rest) => {
  if (!/[\\/](@esbuild|esbuild)[\\/].*esbuild(\.exe)?$/.test(program)) say(`spawn ${program}`);
  return spawn(program, ...rest);
};

// Under the permission model Node flushes no file. That what is stored lasts is shown elsewhere.
fs.fsync = (_fd, done) => done(null);
fs.fsyncSync = () => undefined;
const handle = await fs.promises.open(new URL(import.meta.url));
Object.getPrototypeOf(handle).sync = async () => undefined;
await handle.close();
syncBuiltinESMExports();

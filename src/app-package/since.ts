import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { z } from 'zod';
import type { PackageFault } from './check.ts';

/** What Teams knows an app and its bot by, and which of two packages is the newer one. */
const known = z.object({ id: z.string(), version: z.string(), bots: z.array(z.object({ botId: z.string() })).min(1) });

/** The files of a package by their names. Rejects for what is no zip. */
async function filesOf(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of opened.eachEntry()) files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  return files;
}

const manifestIn = (files: ReadonlyMap<string, Buffer>) => known.parse(JSON.parse((files.get('manifest.json') ?? '').toString()));

const isSame = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): boolean =>
  a.size === b.size && [...a].every(([name, bytes]) => b.get(name)?.equals(bytes) === true);

/** Three numbers, from left to right. */
const isHigher = (version: string, than: string): boolean => version.localeCompare(than, 'en', { numeric: true }) > 0;

/**
 * What is wrong with a package that is to take the place of one that is out (Teams' store): the ids never change, and
 * the version rises with every change. The same package once more is in order.
 * Rejects where the earlier one is no package of Teams.
 */
export async function faultsSince(earlier: Buffer, zip: Buffer): Promise<readonly PackageFault[]> {
  const [before, now] = await Promise.all([filesOf(earlier), filesOf(zip)]);
  if (isSame(before, now)) return [];
  const [was, is] = [manifestIn(before), manifestIn(now)];
  const problems = [
    ...(was.id === is.id ? [] : [`id was ${was.id}`]),
    ...(was.bots[0]?.botId === is.bots[0]?.botId ? [] : [`botId was ${was.bots[0]?.botId}`]),
    ...(isHigher(is.version, was.version) ? [] : [`version ${is.version} is not higher than ${was.version}`]),
  ];
  return problems.map((problem) => ({ file: 'manifest.json', problem }));
}

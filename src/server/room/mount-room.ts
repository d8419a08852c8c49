import { join } from 'node:path';
import type { Express } from 'express';
import { CHAT_WITHOUT_COUNCIL, COUNCIL_CHAT } from './council.ts';
import { Room, type RoomDeps } from './room.ts';
import { roomRoutes } from './room-routes.ts';

export interface RoomParts extends Omit<RoomDeps, 'place' | 'path'> {
  /** The folder that `vite build tab` has written. */
  readonly pages: string;
  /** Aborted when the server is to close. */
  readonly closing: AbortSignal;
}

/**
 * Adds the local meeting room to the server: `GET /` is its page, `?chat=new` that of the chat without a council. For local mode only; what guards that mode
 * (loopback, Host and Origin) must stand before it.
 */
export function mountRoom(app: Express, parts: RoomParts): void {
  app.get('/', (_req, res) => {
    res.sendFile(join(parts.pages, 'room.html'));
  });
  // The longer path first: it begins as the other does.
  for (const [path, place] of [
    ['/room/new', CHAT_WITHOUT_COUNCIL],
    ['/room', COUNCIL_CHAT],
  ] as const) {
    app.use(path, roomRoutes({ room: new Room({ ...parts, place, path }), councils: parts.councils, closing: parts.closing }));
  }
}

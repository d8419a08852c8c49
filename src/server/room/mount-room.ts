import { join } from 'node:path';
import type { Express } from 'express';
import { Room, type RoomDeps } from './room.ts';
import { roomRoutes } from './room-routes.ts';

export interface RoomParts extends RoomDeps {
  /** The folder that `vite build tab` has written. */
  readonly pages: string;
  /** Aborted when the server is to close. */
  readonly closing: AbortSignal;
}

/**
 * Adds the local meeting room to the server: `GET /` is its page. For local mode only; what guards that mode
 * (loopback, Host and Origin) must stand before it.
 */
export function mountRoom(app: Express, parts: RoomParts): void {
  const room = new Room(parts);
  app.get('/', (_req, res) => {
    res.sendFile(join(parts.pages, 'room.html'));
  });
  app.use('/room', roomRoutes({ room, councils: parts.councils, closing: parts.closing }));
}

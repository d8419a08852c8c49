import type { AgendaFor } from '../../src/server/agenda-for.ts';

/** The meeting goes on, a break included. */
export const isLive = ({ status }: Pick<AgendaFor, 'status'>): boolean => status === 'open' || status === 'paused';

/**
 * Whether I can write an entry now: it is my turn, or I can only write ahead of it (or after it), or there is no
 * round to write for. A meeting that has not begun, or an item that waits, takes entries for its round.
 */
export function turnOf({ you, round, items, status }: AgendaFor): 'mine' | 'ahead' | 'none' {
  if (!(status === 'planned' || status === 'open')) return 'none';
  if (round?.status === 'open') {
    const open = round.free ? round.waiting.includes(you.name) : round.speaker === you.name;
    return open ? 'mine' : 'ahead';
  }
  return items.some((item) => item.round && (item.status === 'waiting' || item.status === 'current')) ? 'ahead' : 'none';
}

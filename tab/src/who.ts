import type { AgendaFor } from '../../src/server/agenda-for.ts';

/** The meeting goes on, a break included. */
export const isLive = ({ status }: Pick<AgendaFor, 'status'>): boolean => status === 'open' || status === 'paused';

/** The minutes are approved: what is written in them stays. */
export const isApproved = ({ status }: Pick<AgendaFor, 'status'>): boolean => status === 'approved' || status === 'archived';

/**
 * Whether I can write an entry now: it is my turn, or I write ahead of it or add to it afterwards, or there is no
 * round to write for. A meeting that has not begun, or an item that waits, takes entries for its round.
 */
export function turnOf({ you, round, items, status }: AgendaFor): 'mine' | 'ahead' | 'after' | 'none' {
  if (!(status === 'planned' || status === 'open')) return 'none';
  if (round?.status === 'open') {
    const open = round.free ? round.waiting.includes(you.name) : round.speaker === you.name;
    return open ? 'mine' : round.done.includes(you.name) ? 'after' : 'ahead';
  }
  return items.some((item) => item.round && (item.status === 'waiting' || item.status === 'current')) ? 'ahead' : 'none';
}

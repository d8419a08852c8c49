import type { BallotBox } from '../ballot-box.ts';
import { StoreError } from './store.ts';

/** A box of the same contract that forgets all when the process ends. */
export function openMemoryBallotBox(): BallotBox {
  const boxes = new Map<string, Map<string, string>>();
  const placeOf = (name: string, nth: number): string => JSON.stringify([name, nth]);
  return {
    async put(slips) {
      for (const { vote, name, nth, choice } of slips) {
        const box = boxes.get(vote) ?? new Map<string, string>();
        boxes.set(vote, box.set(placeOf(name, nth), choice));
      }
    },
    async open({ id, ballots }) {
      return ballots.map(({ name, nth }) => {
        const choice = boxes.get(id)?.get(placeOf(name, nth));
        if (choice === undefined) throw new StoreError('damaged', id);
        return choice;
      });
    },
    async destroy(vote) {
      boxes.delete(vote);
    },
    votes: async () => [...boxes.keys()],
  };
}

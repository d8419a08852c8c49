import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';

/** What a screen reader says by itself: which item is up, and whose turn it is. */
export function Spoken({ agenda }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const item = agenda.items.find(({ number }) => number === agenda.current);
  const round = agenda.round?.status === 'open' ? agenda.round : null;
  const speaker = round?.speaker ?? null;
  const turn = speaker === null ? '' : speaker === agenda.you.name ? texts.a11yYourTurn : texts.roundSpeaker({ name: speaker });
  return (
    <div className="unseen" aria-live="polite" role="status" aria-label={texts.a11yUpdates}>
      {[...(item === undefined ? [] : [texts.a11yCurrentItem({ number: item.number, title: item.title })]), turn].join('. ')}
    </div>
  );
}

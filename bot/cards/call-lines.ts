import type { ItemId } from '../../src/core/ids.ts';
import type { Instant, Name } from '../../src/core/origin.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import { type Action, button, type Element, line, linked } from './elements.ts';
import type { Press, Verb } from './press.ts';
import { quote, quoteNames } from './quote.ts';

/** People whom Teams saw coming, or going, at one item, and who are not recorded so. */
export interface SeenPeople {
  readonly names: readonly Name[];
  /** The item that was up; null: from the beginning. */
  readonly item: ItemId | null;
  readonly number: number | null;
  /** Of these the one who was seen last: whoever is seen later is not meant by a button that shows these. */
  readonly until: Instant;
}

/** What Teams says of its meeting, as far as it concerns ours. */
export interface CallView {
  readonly title: string | null;
  readonly joinUrl: string | null;
  /** "09.00–10.00" */
  readonly time: string | null;
  /** Teams has ended its meeting, ours goes on. */
  readonly ended: boolean;
  readonly arrived: SeenPeople | null;
  readonly left: SeenPeople | null;
}

/** What Teams says of its meeting: a help that the card can do without. */
export function callLines(call: CallView | null, texts: Texts): readonly Element[] {
  if (call === null) return [];
  const { title, time, joinUrl, ended, arrived, left } = call;
  const named = title === null ? '' : texts.callNamed({ title: quote(title, 200), time });
  return [
    ...line(named, { size: 'Small', spacing: 'Medium' }),
    ...(joinUrl === null || ended ? [] : linked(texts.callJoin, joinUrl, { size: 'Small' })),
    ...(ended ? line(texts.callEnded) : []),
    ...(arrived === null ? [] : line(texts.callArrived({ ...arrived, names: quoteNames(arrived.names, texts) }))),
    ...(left === null || left.number === null ? [] : line(texts.callLeft({ number: left.number, names: quoteNames(left.names, texts) }))),
  ];
}

/** One press confirms a list: nobody is recorded by what Teams says alone. */
export function callButtons(call: CallView | null, { meeting, status }: AgendaView, texts: Texts): readonly Action[] {
  if (call === null || (status !== 'planned' && status !== 'open' && status !== 'paused')) return [];
  const press = (verb: Verb, { item, until }: SeenPeople): Press => ({
    ...{ verb, card: 'agenda', meeting, item, turn: null, proposal: null, until },
  });
  const { arrived, left } = call;
  return [
    ...(arrived === null
      ? []
      : [
          button(texts.buttonSeenPresent({ n: arrived.names.length }), press('seenPresent', arrived)),
          button(texts.buttonSeenRemote({ n: arrived.names.length }), press('seenRemote', arrived)),
        ]),
    ...(left === null ? [] : [button(texts.buttonSeenLeft({ n: left.names.length }), press('seenLeft', left))]),
  ];
}

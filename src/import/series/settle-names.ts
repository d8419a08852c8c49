import type { Name } from '../../core/origin.ts';
import type { ImportedMinutes } from '../reading.ts';
import type { ProposedSeries } from '../series-from.ts';

/** Two spellings that somebody has looked at. `keep`: how the person is called; null where they are two. */
export interface Settled {
  readonly a: Name;
  readonly b: Name;
  readonly keep: Name | null;
}

const droppedBy = ({ a, b, keep }: Settled): Name | null => (keep === null ? null : keep === a ? b : a);

/** How a person is called once all of that is settled. */
const called = (name: Name, settled: readonly Settled[]): Name =>
  settled.reduce((so, one) => (one.keep !== null && droppedBy(one) === so ? one.keep : so), name);

/** Minutes as a council is proposed from them: each person under one name. Those that are stored keep what they say. */
export function underOneName(minutes: ImportedMinutes, settled: readonly Settled[]): ImportedMinutes {
  const name = (given: Name): Name => called(given, settled);
  const orNobody = (given: Name | null): Name | null => (given === null ? null : name(given));
  return {
    ...minutes,
    chair: orNobody(minutes.chair),
    secretary: orNobody(minutes.secretary),
    present: minutes.present.map((one) => ({ ...one, name: name(one.name) })),
    apologies: minutes.apologies.map(name),
    absent: minutes.absent.map(name),
    items: minutes.items.map((item) => ({
      ...item,
      actions: item.actions.map((action) => ({ ...action, who: [...new Set(action.who.map(name))] })),
    })),
  };
}

/** A proposal in which the other spellings are aliases, and what has been settled is not asked again. */
export function withAliases({ settings, similar }: ProposedSeries, settled: readonly Settled[]): ProposedSeries {
  const dropped = settled.map(droppedBy).filter((name) => name !== null);
  const members = settings.members.map((member) => {
    const others = dropped.filter((name) => called(name, settled) === member.name);
    return { ...member, aliases: [...new Set([...member.aliases, ...others])] };
  });
  const isSettled = (a: Name, b: Name): boolean => settled.some((one) => one.a === a && one.b === b);
  return { settings: { ...settings, members }, similar: similar.filter(({ a, b }) => !isSettled(a, b)) };
}

import type { FoundedSeries } from '../core/series.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import type { ImportedItem, ImportedMinutes } from './reading.ts';

/** An item without a number is called by its place, as on an agenda; an action by its place in the minutes. */
function numbered(items: readonly ImportedItem[]): readonly MinutesItem[] {
  let count = 0;
  return items.map((item, index) => ({
    ...item,
    number: item.number ?? index + 1,
    actions: item.actions.map((action) => {
      count += 1;
      return { ...action, number: action.number ?? count };
    }),
  }));
}

/**
 * Imported minutes as all others are printed. Head and people are as the document has them; what it does not say of the
 * council is the council's own.
 * @param digest the hash over their stream
 */
export function importedView(
  series: Pick<FoundedSeries, 'id' | 'name' | 'documentTitle'>,
  minutes: ImportedMinutes,
  digest: string | null,
): MinutesView {
  const { council, documentTitle } = minutes;
  return {
    ...minutes,
    items: numbered(minutes.items),
    series: series.id,
    council: council ?? series.name,
    documentTitle: documentTitle ?? series.documentTitle,
    status: 'archived',
    digest,
  };
}

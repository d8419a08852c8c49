import { fold } from '../../read/normalise.ts';
import type { SheetRow } from '../sheet.ts';
import { cellText } from './row.ts';

/** What a column of a table of items or of actions holds. */
export type ItemColumn = 'number' | 'title' | 'matter' | 'decision' | 'action' | 'responsible' | 'due' | 'status';

const COLUMNS: readonly (readonly [ItemColumn, RegExp])[] = [
  ['number', /^(?:nr|nummer|no|#|p|§|punkt nr|pkt|dp|lop ?nr)\.?$/],
  [
    'matter',
    /^(?:arende|punkt|fraga|agenda|diskussion|information)? ?\/ ?(?:minnes|motes)?(?:anteckning\w*|notering\w*|notes?|diskussion|kommentar\w*|beslut|sammanfattning)$|^(?:beslut|atgard(?:er)?|diskussion) ?\/ ?(?:beslut|atgard(?:er)?|diskussion|anteckning\w*)$|^(?:minnes|motes)?(?:anteckning\w*|notering\w*)(?:[ /,]+(?:och )?(?:beslut|diskussion|kommentar\w*|atgard\w*))*$|^(?:diskussion|kommentar|referat|beskrivning|innehall|information|sammanfattning|text|notes?|discussion|minutes|comments?|vad sades|handelse|redogorelse)(?:[ /,]+(?:och )?(?:beslut|anteckning\w*|atgard\w*))*$|^(?:matter|item) ?\/ ?notes$/,
  ],
  [
    'title',
    /^(?:dagordning(?:spunkt)?|agenda(?:punkt)?|arende|arenden|punkt|rubrik|amne|fraga|omrade|item|topic|subject|agenda item|arendemening)$/,
  ],
  ['decision', /^(?:beslut|stallningstagande|decisions?|beslut och stallningstagande|resultat)$/],
  [
    'action',
    /^(?:atgard(?:er)?|att gora|vad|aktivitet(?:er)?|uppgift(?:er)?|uppfoljning|uppdrag|actions?|what|task|todo|atgard ?\/ ?aktivitet|aktivitet ?\/ ?atgard)$/,
  ],
  ['responsible', /^(?:ansvarig(?:a)?|ansvar|vem|av vem|foredragande|responsible|owner|who|utforare|ansvarig person)$/],
  [
    'due',
    /^(?:nar|klart?|klart (?:nar|senast|datum)|klar (?:nar|senast|datum)|datum|deadline|senast|tidplan|tid|forfallo\w*|slutdatum|due|when|by when|date)$/,
  ],
  ['status', /^(?:status|lage)$/],
];

/** What a head cell says of its column; null for nothing that we know. */
const itemColumn = (text: string): ItemColumn | null => {
  const words = fold(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(/[:.]$/, '')
    .replace(/\//g, ' / ')
    .trim();
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

export interface TableHead {
  readonly kind: 'items' | 'actions';
  readonly columns: readonly (ItemColumn | null)[];
}

/** What a row says of the rows below it; null where it is no head of items or actions. */
export function headOf(row: SheetRow): TableHead | null {
  const columns = row.cells.map((cell) => itemColumn(cellText(cell)));
  const has = (column: ItemColumn): boolean => columns.includes(column);
  const filled = row.cells.filter((cell) => cell.length > 0).length;
  if (columns.filter((column) => column !== null).length < Math.max(2, filled - 1)) return null;
  if (has('matter') && (has('title') || has('number') || has('responsible'))) return { kind: 'items', columns };
  if (has('title') && (has('decision') || has('action'))) return { kind: 'items', columns };
  if (has('action') && (has('responsible') || has('due') || has('status'))) return { kind: 'actions', columns };
  if (has('title') && has('responsible')) return { kind: 'items', columns };
  return null;
}

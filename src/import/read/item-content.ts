import type { ImportedItem, Warning } from '../reading.ts';
import type { SheetBlock, SheetParagraph } from '../sheet.ts';
import { type ActionContext, actionWarnings, freeAction, type ReadAction, readAction, tableAction } from './actions.ts';
import { headOf } from './columns.ts';
import { type Deciders, isAside, isPoint, leadsIn, splitByDecisions } from './decisions.ts';
import { readDissents } from './dissents.ts';
import { entriesOf } from './entries.ts';
import type { RawItem } from './parts.ts';
import { howDecided, printedLine } from './printed-lines.ts';
import { cellText } from './row.ts';
import { isExplicit, LABELLED_DECISION, NOTHING, type Subheading, subheadingOf, toldByTitle } from './subheadings.ts';

/** What an item is read with. */
interface ItemContext extends ActionContext {
  readonly deciders: Deciders;
  /** By whose name an entry of a round may begin. */
  readonly speakers: ReadonlySet<string>;
  /** The document is in a form of ours. */
  readonly isOurs: boolean;
}

type Draft = { -readonly [K in keyof ImportedItem]: ImportedItem[K] extends readonly (infer E)[] ? E[] : ImportedItem[K] };

type Objection = NonNullable<ImportedItem['motions'][number]['objections']>[number];

/** The text of an item, told apart: what was noted, decided, promised, and what becomes of it. */
export function readItem(raw: RawItem, context: ItemContext): { readonly item: ImportedItem; readonly warnings: readonly Warning[] } {
  const reader = new ItemReader(raw, context);
  return reader.read();
}

class ItemReader {
  private section: Subheading;
  /** How deep in lists the line stands that leads points in; null where none does. Past a whole decision only "att …" goes on. */
  private points: number | null = null;
  private readonly warnings: Warning[] = [];
  private readonly early: { name: string; text: string }[] = [];
  private readonly raw: RawItem;
  private readonly context: ItemContext;
  private readonly item: Draft;
  /** It says by a label what was decided: then its prose decides nothing. */
  private readonly explicit: boolean;

  constructor(raw: RawItem, context: ItemContext) {
    this.raw = raw;
    this.context = context;
    const { number, title, responsible } = raw;
    this.item = {
      number,
      title,
      responsible,
      paragraphs: [],
      rounds: [],
      motions: [],
      decisions: [],
      actions: [],
      postponed: null,
      continues: false,
    };
    this.section = toldByTitle(title);
    this.explicit = raw.decided.length > 0 || raw.blocks.some((block) => block.kind === 'paragraph' && isExplicit(block.text));
  }

  read(): { readonly item: ImportedItem; readonly warnings: readonly Warning[] } {
    const { rounds, rest } = entriesOf(this.raw.title, this.raw.blocks, this.context.speakers, this.context.isOurs);
    this.item.rounds.push(...rounds);
    for (const block of rest) this.block(block);
    for (const { text } of this.raw.decided) this.decide('decision', text.trim());
    for (const { paragraph, who, due } of this.raw.actions) this.columnAction(paragraph, who, due);
    for (const dissent of this.early) this.dissent(dissent, true);
    return { item: this.item, warnings: this.warnings };
  }

  private block(block: SheetBlock): void {
    if (block.kind === 'paragraph') this.paragraph(block);
    if (block.kind === 'table') this.table(block);
  }

  private paragraph(paragraph: SheetParagraph): void {
    const text = paragraph.text.trim();
    if (text === '') return;
    const below = subheadingOf(text);
    if (below !== null) {
      this.section = below;
      this.points = null;
      if (below === 'text' || below === 'proposal') this.note(text);
      return;
    }
    if (paragraph.heading > 0 || (paragraph.bold && text.length < 60 && !/[.!?:]/.test(text))) this.section = 'text';
    if (this.printed(text, paragraph.list)) return;
    const action = readAction(text, this.context) ?? (this.section === 'actions' ? this.todo(text, paragraph) : null);
    const dissents = action === null ? readDissents(text) : [];
    if (action !== null) this.action(action, paragraph.line);
    else if (dissents.length > 0) this.dissents(dissents, text);
    else if (this.section === 'decision') this.decided(text);
    else this.running(paragraph, text);
  }

  /** Under a title "Att göra": what stands in a list, or says who does it. */
  private todo(text: string, { list }: SheetParagraph): ReadAction | null {
    if (NOTHING.test(text)) return null;
    const action = freeAction(text, this.context);
    return toldByTitle(this.item.title) !== 'actions' || list > 0 || action.who.length > 0 ? action : null;
  }

  /** Running text, and the points that a line of it leads in. */
  private running({ list }: SheetParagraph, text: string): void {
    const isPointHere = this.points !== null && (isPoint(text) || list > this.points);
    const leads = !isPointHere && leadsIn(text);
    if (!isPointHere) this.points = leads ? list : null;
    if (isPointHere) this.decide('decision', text.replace(/,?\s+(?:samt|och)$/, ''));
    else if (!leads) this.prose(text);
    else if (text.length > 80) this.note(text);
  }

  /** Under a heading "Beslut": what leads in is left out, each point is a decision. */
  private decided(text: string): void {
    if (NOTHING.test(text) || isAside(text)) this.note(text);
    else if (!leadsIn(text)) this.decide('decision', text.replace(LABELLED_DECISION, ''));
  }

  private prose(text: string): void {
    const told = this.explicit || this.section === 'proposal' || this.section === 'dissents';
    const pieces = told ? [{ text, decision: false }] : splitByDecisions(text, this.context.deciders);
    for (const piece of pieces) {
      if (piece.decision) this.decide('decision', piece.text);
      else this.note(piece.text);
    }
  }

  private note(text: string): void {
    this.item.paragraphs.push({ kind: 'note', text, answer: null, sources: [] });
  }

  private decide(kind: ImportedItem['decisions'][number]['kind'], text: string): void {
    if (text !== '') this.item.decisions.push({ kind, ...howDecided(text), vote: null, dissents: [], sources: [] });
  }

  /** Lines in the words of our own forms, of which many are others' too. */
  private printed(text: string, list: number): boolean {
    const label = LABELLED_DECISION.exec(text.slice(0, 60));
    const line = printedLine(text) ?? (label === null ? null : { kind: 'decision' as const, text: text.slice(label[0].length) });
    if (line === null) return false;
    const { kind } = line;
    switch (kind) {
      case 'decision':
      case 'consensus':
      case 'direction':
        this.section = 'text';
        this.points = leadsIn(line.text) || line.text.endsWith(':') ? list : Number.POSITIVE_INFINITY;
        if (!leadsIn(line.text)) this.decide(kind, line.text);
        return true;
      case 'question':
      case 'idea':
      case 'link':
        this.item.paragraphs.push({ kind, text: line.text, answer: kind === 'question' ? line.answer : null, sources: [] });
        return true;
      case 'motion':
        this.item.motions.push({ number: line.number, text: line.text, by: line.by, state: line.state, sources: [] });
        return true;
      case 'dissent':
        if (this.item.decisions.length === 0) return false;
        this.dissent({ name: line.name, text: line.text }, false);
        return true;
      case 'objection':
        return this.objection({ name: line.name, text: line.text, sources: [] });
      case 'postponed':
        this.postpone(line.title ?? this.item.title, line.reason);
        return true;
      case 'continues':
        this.item.continues = true;
        return true;
    }
  }

  /** To the decision above it, or else to the motion; false where there is neither. */
  private objection(objection: Objection): boolean {
    const { decisions, motions } = this.item;
    const decision = decisions.pop();
    const motion = decision === undefined ? motions.pop() : undefined;
    if (decision !== undefined) decisions.push({ ...decision, objections: [...(decision.objections ?? []), objection] });
    if (motion !== undefined) motions.push({ ...motion, objections: [...(motion.objections ?? []), objection] });
    return decision !== undefined || motion !== undefined;
  }

  private postpone(title: string, reason: string | null): void {
    if (this.item.postponed !== null) this.item.alsoPostponed = [...(this.item.alsoPostponed ?? []), this.item.postponed];
    this.item.postponed = { title, reason };
  }

  private dissents(dissents: readonly { name: string; text: string }[], text: string): void {
    const follows = this.item.decisions.length > 0;
    if (!follows && !this.explicit) this.note(text);
    else if (follows) for (const dissent of dissents) this.dissent(dissent, false);
    else this.early.push(...dissents);
  }

  /** To the latest decision; one that stands before the decisions belongs to the first. */
  private dissent({ name, text }: { name: string; text: string }, early: boolean): void {
    const at = early ? 0 : this.item.decisions.length - 1;
    const decision = this.item.decisions[at];
    if (decision === undefined) this.note(text === '' ? name : text);
    else this.item.decisions[at] = { ...decision, dissents: [...decision.dissents, { name, text, sources: [] }] };
  }

  private action(action: ReadAction, line: number): void {
    this.item.actions.push({ ...action, sources: [] });
    this.warnings.push(...actionWarnings(action, line, this.context));
  }

  private columnAction({ text, line }: SheetParagraph, who: string | null, due: string | null): void {
    const free = readAction(text, this.context) ?? freeAction(text.trim(), this.context);
    const beside = tableAction({ number: '', what: free.what, who: who ?? '', due: due ?? '', status: '' }, this.context);
    this.action({ ...free, who: free.who.length > 0 ? free.who : beside.who, due: free.due ?? beside.due }, line);
  }

  /** A table of actions; any other comes as its rows. */
  private table({ rows }: Extract<SheetBlock, { kind: 'table' }>): void {
    const [first] = rows;
    const head = first === undefined ? null : headOf(first);
    if (head?.kind !== 'actions') {
      for (const { cells, line } of rows) {
        const filled = cells.filter((cell) => cell.length > 0);
        if (filled.length === 1) for (const one of filled[0] ?? []) this.paragraph(one);
        else
          this.paragraph({
            kind: 'paragraph',
            line,
            text: filled.map(cellText).join('\t'),
            heading: 0,
            list: 0,
            marker: null,
            bold: false,
          });
      }
      return;
    }
    for (const { cells, line } of rows.slice(1)) {
      const at = (column: (typeof head.columns)[number]): string => cellText(cells[head.columns.indexOf(column)] ?? []);
      if (at('action') === '') continue;
      this.action(
        tableAction(
          { number: at('number'), what: at('action'), who: at('responsible'), due: at('due'), status: at('status') },
          this.context,
        ),
        line,
      );
    }
  }
}

import type { Name } from '../core/origin.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import type { SourceRef } from '../views/source.ts';

/** Words of people in the minutes, and where they stand. */
export interface Passage {
  readonly kind: 'title' | 'said' | 'entry' | 'reason' | 'nextMeeting';
  readonly item: number | null;
  readonly line: string | null;
  readonly text: string;
  /** Who wrote it; null where nobody is named for it. */
  readonly by: Name | null;
}

function ofItem(item: MinutesItem): readonly Passage[] {
  const passage = (kind: Passage['kind'], text: string | null, sources: readonly SourceRef[] = []): readonly Passage[] =>
    text === null ? [] : [{ kind, item: item.number, line: sources[0]?.id ?? null, text, by: sources[0]?.name ?? null }];
  return [
    ...passage('title', item.title),
    ...passage('title', item.responsible),
    ...item.paragraphs.flatMap(({ text, sources }) => passage('said', text, sources)),
    ...item.paragraphs.flatMap(({ answer, sources }) => passage('said', answer, sources.slice(1))),
    ...item.rounds.flatMap(({ entries }) => entries.flatMap(({ text, sources }) => passage('entry', text, sources))),
    ...item.motions.flatMap(({ text, sources }) => passage('said', text, sources)),
    ...item.decisions.flatMap(({ text, sources, dissents }) => [
      ...passage('said', text, sources),
      ...dissents.flatMap((dissent) => passage('said', dissent.text, dissent.sources)),
    ]),
    ...item.actions.flatMap(({ what, sources }) => passage('said', what, sources)),
    ...[item.postponed, ...(item.alsoPostponed ?? [])].flatMap((matter) => passage('reason', matter?.reason ?? null)),
  ];
}

/** All that people wrote in the minutes, in the order of print. */
export function passagesOf({ items, nextMeeting }: MinutesView): readonly Passage[] {
  const next = nextMeeting === null ? [] : [{ kind: 'nextMeeting', item: null, line: null, text: nextMeeting.text, by: null } as const];
  return [...items.flatMap(ofItem), ...next];
}

const bySentence = new Intl.Segmenter('sv', { granularity: 'sentence' });
/** A point after these ends no sentence, though figures or a capital may follow. */
const ABBREVIATED =
  /(?<!\p{L})(?:kl|nr|ca|dvs|t\.ex|bl\.a|p\.g\.a|f\.d|s\.k|fr\.o\.m|t\.o\.m|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)\.\s*$/iu;

/** The sentences of a text, in NFC. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of bySentence.segment(text.normalize('NFC'))) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATED.test(before)) sentences.splice(-1, 1, before + segment);
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

import type { MinutesItem } from '../../../views/minutes.ts';
import { warning } from '../../read/warning.ts';
import type { Warning } from '../../reading.ts';
import { said, worded } from './standard-text.ts';
import { childOf, childrenOf, type Node } from './xml-tree.ts';

/** A matter as an item; none where it has no number or title, which is said. */
export function itemOf(matter: Node, warnings: Warning[]): readonly MinutesItem[] {
  const [written, title] = [said(matter, 'matterNumber'), said(matter, 'matterTitle')];
  const number = Number(/\d+/.exec(written ?? '')?.[0] ?? Number.NaN);
  if (title === null || Number.isNaN(number)) {
    warnings.push(warning(matter.line, 'itemNumberDoubtful', [written, title].filter(Boolean).join(' ')));
    return [];
  }
  const subs = childrenOf(childOf(matter, 'subMatters'), 'subMatter');
  const people = [...childrenOf(matter, 'rapporteur'), ...childrenOf(matter, 'responsible')].flatMap(({ text }) => worded(text) ?? []);
  for (const part of [matter, ...subs]) nameLeftOut(part, warnings);
  return [
    {
      number,
      title,
      responsible: people.length === 0 ? null : people.join(', '),
      paragraphs: [...notesOf(matter), ...subs.flatMap((sub) => [headingOf(sub), ...notesOf(sub)])].flatMap((text) =>
        text === null ? [] : [{ kind: 'note' as const, text, answer: null, sources: [] }],
      ),
      rounds: [],
      motions: [],
      decisions: [matter, ...subs].flatMap(decisionsOf),
      actions: [],
      postponed: null,
      continues: false,
    },
  ];
}

const headingOf = (sub: Node): string | null =>
  worded([said(sub, 'subMatterNumber'), said(sub, 'subMatterTitle')].filter(Boolean).join(' '));

const isDissent = ({ attributes }: Node): boolean => attributes['type'] === 'reservation' || attributes['type'] === 'sarskild-mening';

/** What is told of the matter, and what people said who did not dissent. The description is not in the schema, but in the files. */
function notesOf(part: Node): readonly (string | null)[] {
  const statements = childrenOf(childOf(part, 'statements'), 'statement').filter(
    (one) => !isDissent(one) || said(part, 'decision') === null,
  );
  return [
    said(part, 'matterDescription'),
    ...statements.map((one) => worded([said(one, 'name'), said(one, 'statementText')].filter(Boolean).join(': '))),
  ];
}

function decisionsOf(part: Node): MinutesItem['decisions'] {
  const text = said(part, 'decision');
  if (text === null) return [];
  const dissents = childrenOf(childOf(part, 'statements'), 'statement')
    .filter(isDissent)
    .map((one) => ({ name: said(one, 'name') ?? '', text: said(one, 'statementText') ?? '', sources: [] }));
  return [{ kind: 'decision', text, vote: null, dissents, sources: [] }];
}

/** References, appendices and secrecy: our minutes have no place for them. */
function nameLeftOut(part: Node, warnings: Warning[]): void {
  const left = [
    ...childrenOf(childOf(part, 'diaryReferences'), 'diaryReference').map((one) => [one, said(one, 'diaryId')] as const),
    ...childrenOf(childOf(part, 'attachments'), 'attachment').map((one) => [one, said(one, 'attachmentTitle')] as const),
    ...childrenOf(part, 'restriction').map((one) => [one, said(one, 'restrictionType')] as const),
  ];
  for (const [{ line }, text] of left) warnings.push(warning(line, 'textLeftOut', text ?? ''));
}

import markdownIt from 'markdown-it';
import type { MinutesItem, MinutesView } from '../../src/views/minutes.ts';

/** A view whose every text is given, to see what comes of it in print. */
export const viewOf = (texts: readonly string[]): MinutesView => {
  const at = (index: number): string => texts[index % texts.length] ?? '';
  const source = (index: number) => [{ id: `l${index}`, name: at(index), at: '2024-05-14T07:00:00.000Z' }];
  const due = (index: number) => ({ text: at(index), date: null });
  return {
    series: 'rds',
    council: at(0),
    department: at(1),
    documentTitle: at(2),
    language: 'sv',
    number: 1,
    date: '2024-05-14',
    time: { start: '09:00', end: null },
    place: at(3),
    status: 'draft',
    chair: at(4),
    secretary: at(5),
    present: texts.map((name, i) => ({ name, organisation: at(i + 1), role: at(i + 2), remote: true, fromItem: 2, toItem: null })),
    apologies: texts,
    absent: texts,
    guests: texts.map((name, i) => ({ name, organisation: at(i + 1), role: at(i + 2), items: [1] })),
    items: texts.map(
      (text, i): MinutesItem => ({
        number: i + 1,
        title: text,
        responsible: text,
        paragraphs: (['note', 'question', 'idea', 'link'] as const).map((kind) => ({
          kind,
          text,
          answer: kind === 'question' ? text : null,
          sources: source(i),
        })),
        rounds: [{ question: text, entries: [{ name: at(i + 1), text, sources: source(i) }] }],
        motions: [{ number: 1, text, by: at(i + 1), state: 'open', sources: source(i) }],
        decisions: [{ kind: 'decision', text, vote: null, dissents: [{ name: at(i + 1), text, sources: source(i) }], sources: source(i) }],
        actions: [{ number: 1, what: text, who: [text, at(i + 1)], due: due(i), status: 'open', sources: source(i) }],
        postponed: { title: `${text} `, reason: text },
        continues: false,
      }),
    ),
    nextMeeting: { text: at(6), date: null },
    verifiers: [{ name: at(7), at: null }],
    approvedAt: null,
    rectifications: [{ at: '2024-05-14', text: at(8), by: at(7), item: null }],
    digest: null,
  };
};

const renderer = markdownIt({ html: true });

/** What a reader makes of our markdown, with HTML let through: the worst that can happen to people's words. */
export const renderedMarkdown = (markdown: string): string => renderer.render(markdown);

/** The names of all elements, in order, as they are opened and closed. */
export const elementsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<(\/?[a-z!][a-z0-9]*)[^>]*>/gi), ([, name = '']) => name);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** The text of a page, a break being a line break. */
export const textOf = (html: string): string =>
  html
    .replace(/<br\s*\/?>\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

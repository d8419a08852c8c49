/** Word's own names for what it knows: it shows them in the reader's language, and its outline and lists go by them. */
export const PARAGRAPHS = {
  title: 'Title',
  heading: { 2: 'Heading1', 3: 'Heading2' },
  bullet: 'ListBullet',
  innerBullet: 'ListBullet2',
  header: 'Header',
  footer: 'Footer',
  line: 'MinutesLine',
  lastLine: 'MinutesLastLine',
  gap: 'MinutesGap',
  cell: 'MinutesCell',
  tableHead: 'MinutesTableHead',
  itemTitle: 'MinutesItemTitle',
  decision: 'MinutesDecision',
  roundQuestion: 'MinutesRoundQuestion',
  draft: 'MinutesDraft',
  fineprint: 'MinutesFineprint',
} as const;

export const CHARACTERS = { label: 'MinutesLabel', draft: 'MinutesDraftMark' } as const;

export const TABLES = { agenda: 'MinutesAgenda', people: 'MinutesPeople' } as const;

/** The sheet, in twentieths of a point: A4 with margins of 2 cm. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134, text: 11_906 - 2 * 1_134 } as const;

import { childOf, childrenOf, type Node, textAt } from './xml-tree.ts';

/** Something read out of a file, whatever it is; the schema says afterwards whether it is minutes. */
type Raw = Record<string, unknown>;

const NONE: Raw = { sources: [] };

/** What we say a second time, in words, for who reads the archive. */
const FOR_OTHERS: ReadonlySet<unknown> = new Set(['vote', 'outcome', 'rectification']);

/** Our own minutes out of the tree that `motenDocument` writes; not checked yet. */
export function ownMinutes(root: Node): Raw {
  const { aside: beside } = root;
  const [header, minutes] = [childOf(root, 'meetingHeader'), childOf(root, 'minutes')];
  return {
    ...{ department: null, date: null, chair: null, secretary: null, nextMeeting: null, approvedAt: null, digest: null },
    ...beside,
    ...peopleOf(childrenOf(childOf(minutes, 'attendees'), 'attendee')),
    council: textAt(header, 'governingBody'),
    documentTitle: textAt(minutes, 'minutesDocument', 'title'),
    number: numberIn(textAt(minutes, 'minutesHeader', 'minutesNumber')),
    place: textAt(header, 'location'),
    status: 'archived',
    items: childrenOf(childOf(root, 'matters'), 'matter').map(itemOf),
  };
}

const numberIn = (text: string | null): number | null => (text === null || text === '' ? null : Number(text));

function peopleOf(attendees: readonly Node[]): Raw {
  const here = attendees.filter((one) => textAt(one, 'attendanceStatus') === 'present');
  const named = (status: string): readonly (string | null)[] =>
    attendees.filter((one) => textAt(one, 'attendanceStatus') === status).map((one) => textAt(one, 'name'));
  const isGuest = ({ aside: beside }: Node): boolean => beside?.['guest'] === true;
  return {
    present: here.filter((one) => !isGuest(one)).map(presentOf),
    apologies: named('excused'),
    absent: named('absent').filter((name) => name !== ''),
    guests: here.filter(isGuest).map(guestOf),
  };
}

const presentOf = (one: Node): Raw => ({
  ...{ role: null, remote: false, fromItem: null, toItem: null },
  ...one.aside,
  name: textAt(one, 'name'),
  organisation: textAt(one, 'group'),
});

function guestOf(one: Node): Raw {
  const { guest: _, ...beside } = one.aside ?? {};
  return { role: null, items: [], ...beside, name: textAt(one, 'name'), organisation: textAt(one, 'group') };
}

function itemOf(matter: Node): Raw {
  const { postponed = null, alsoPostponed, continues = false, ...beside } = matter.aside ?? {};
  const said = new Said(matter);
  const first = textAt(matter, 'decision');
  const others = childrenOf(childOf(matter, 'subMatters'), 'subMatter');
  return {
    number: numberIn(textAt(matter, 'matterNumber')),
    title: textAt(matter, 'matterTitle'),
    responsible: textAt(matter, 'responsible'),
    ...said.item,
    decisions: [
      ...(first === null ? [] : [decisionOf(first, beside, said)]),
      ...others.map((one) => decisionOf(textAt(one, 'decision'), one.aside ?? {}, new Said(one))),
    ],
    ...{ postponed, continues },
    ...(alsoPostponed === undefined ? {} : { alsoPostponed }),
  };
}

const decisionOf = (text: string | null, { sort, ...beside }: Raw, { dissents, objections }: Said): Raw => ({
  ...{ vote: null, ...beside, kind: sort, text, dissents, ...NONE },
  ...(objections.length === 0 ? {} : { objections }),
});

/** What was said under a matter, by our word for what it is. */
class Said {
  readonly item = { paragraphs: [] as Raw[], rounds: [] as Raw[], motions: [] as Raw[], actions: [] as Raw[] };
  readonly dissents: Raw[] = [];
  readonly objections: Raw[] = [];

  constructor(matter: Node) {
    for (const statement of childrenOf(childOf(matter, 'statements'), 'statement')) this.#take(statement);
  }

  #take(statement: Node): void {
    const { kind, ...more } = statement.aside ?? {};
    const [name, text] = [textAt(statement, 'name'), textAt(statement, 'statementText')];
    const said = { name, text, ...NONE };
    const { paragraphs, rounds, motions, actions } = this.item;
    if (kind === 'answer') Object.assign(paragraphs.at(-1) ?? {}, { answer: text });
    else if (kind === 'round') rounds.push({ question: text, entries: [] });
    else if (kind === 'entry') under(rounds, 'entries', said);
    else if (kind === 'motion') motions.push({ ...more, by: name, text, ...NONE });
    else if (kind === 'objection') under(motions, 'objections', said);
    else if (kind === 'action') actions.push({ due: null, ...more, what: text, ...NONE });
    else if (kind === 'dissent') this.dissents.push(said);
    else if (kind === 'objectionToDecision') this.objections.push(said);
    else if (!FOR_OTHERS.has(kind)) paragraphs.push({ kind, text, answer: null, ...NONE });
  }
}

/** Adds to a list of the last one. */
function under(ones: readonly Raw[], key: string, said: Raw): void {
  const last = ones.at(-1);
  if (last !== undefined) last[key] = [...((last[key] as readonly Raw[] | undefined) ?? []), said];
}

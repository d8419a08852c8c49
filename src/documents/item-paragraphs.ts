import { stop } from '../texts/grammar/sentence.ts';
import type { Texts } from '../texts/texts.ts';
import { voteText } from '../texts/vote-text.ts';
import type { MinutesItem } from '../views/minutes.ts';
import type { SourceRef } from '../views/source.ts';
import { isolated } from './bidi.ts';
import type { Paragraph, Words } from './block.ts';
import { joined, ours, people, printable, worded } from './wording.ts';

type Sources = readonly SourceRef[];

const BELONGS = { belongs: true } as const;

/** A paragraph that nobody in particular wrote. */
export const plain = (words: Words): Paragraph => ({ words, kind: 'plain', sources: [] });

/**
 * What stands under "Ärende/Anteckning": first the round, by its summary or else by its entries, then what was noted,
 * proposed, decided and promised, and what becomes of the item.
 */
export function itemParagraphs(item: MinutesItem, texts: Texts): readonly Paragraph[] {
  const [summaries, notes] = [item.paragraphs.filter(isSummary), item.paragraphs.filter((paragraph) => !isSummary(paragraph))];
  const round = summaries.length > 0 ? summaries.map((one) => noteParagraph(one, texts)) : roundParagraphs(item, texts);
  return [
    ...round,
    ...notes.map((note) => noteParagraph(note, texts)),
    ...item.motions.flatMap((motion) => motionParagraphs(motion, texts)),
    ...item.decisions.flatMap((decision) => decisionParagraphs(decision, texts)),
    ...item.actions.map((action) => actionParagraph(action, texts)),
    ...outcomeParagraphs(item, texts),
  ];
}

const isSummary = (paragraph: MinutesItem['paragraphs'][number]): boolean => paragraph.kind === 'summary';

const from = (words: Words, sources: Sources, texts: Texts, kind: Paragraph['kind'] = 'plain'): Paragraph => ({
  words,
  kind,
  sources: sources.map(({ id, name, at }) => ({ id, what: texts.printSource({ name: isolated(printable(name)), at }) })),
});

function roundParagraphs(item: MinutesItem, texts: Texts): readonly Paragraph[] {
  return item.rounds.flatMap(({ question, entries }) => [
    ...(question === null ? [] : [{ ...plain(people(question)), kind: 'roundQuestion' as const }]),
    ...entries.map(({ name, text, sources }) => ({
      ...from([...people(name), ...ours(': '), ...people(text)], sources, texts, 'entry'),
      ...(question === null ? {} : BELONGS),
    })),
  ]);
}

function noteParagraph({ kind, text, answer, sources }: MinutesItem['paragraphs'][number], texts: Texts): Paragraph {
  switch (kind) {
    case 'note':
    case 'summary':
      return from(people(text), sources, texts);
    case 'idea':
    case 'link':
      return from([...ours(`${texts.noteKind[kind]}: `), ...people(text)], sources, texts);
    case 'question': {
      const asked = [...ours(`${texts.noteKind.question}: `), ...people(text)];
      const answered = answer === null ? [] : [worded((mark) => texts.questionAnswer({ text: mark(answer) }))];
      return from(joined([asked, ...answered], '\n'), sources, texts);
    }
  }
}

/** A motion that was adopted is read as the decision it became. */
function motionParagraphs(motion: MinutesItem['motions'][number], texts: Texts): readonly Paragraph[] {
  const { number, by, text, state, sources, objections } = motion;
  if (state === 'adopted') return [];
  const words = worded((mark) => texts.motionLabel({ number, name: mark(by), text: mark(text) }));
  const asked = from([...words, ...ours(` (${texts.motionState[state].toLocaleLowerCase('sv')})`)], sources, texts);
  return [asked, ...objectionParagraphs(objections, texts)];
}

/** Who objected, under what they objected to. */
function objectionParagraphs(objections: MinutesItem['motions'][number]['objections'] = [], texts: Texts): readonly Paragraph[] {
  return objections.map(({ name, text, sources }) => {
    const words = worded((mark) => texts.objectionRecorded({ name: mark(name), text: text === '' ? null : mark(text) }));
    return { ...from(words, sources, texts), ...BELONGS };
  });
}

/** A decision by vote has the question, and what the vote said, with its numbers. */
function decisionParagraphs(decision: MinutesItem['decisions'][number], texts: Texts): readonly Paragraph[] {
  const { kind, text, vote, acclaimed, unopposed, objections, dissents, sources } = decision;
  const how = [
    ...(vote === null ? [] : [worded((mark) => voteText(vote, texts, mark))]),
    ...(acclaimed === true ? [ours(texts.voteAcclaimed)] : []),
    ...(unopposed === true ? [ours(texts.consensusReached)] : []),
  ];
  const voted = how.flatMap((words) => [...ours(`${stop(text).slice(text.length)} `), ...words]);
  return [
    from([...ours(`${texts.decisionKind[kind]}: `), ...people(text), ...voted], sources, texts, 'decision'),
    ...objectionParagraphs(objections, texts),
    ...dissents.map((dissent) => {
      const words = worded((mark) =>
        texts.dissentRecorded({ name: mark(dissent.name), text: dissent.text === '' ? null : mark(dissent.text) }),
      );
      return { ...from(words, dissent.sources, texts), ...BELONGS };
    }),
  ];
}

/** "Åtgärd 7: Ring banken. Ansvarig: Liv Ström, senast fredag (2024-05-17)." */
function actionParagraph({ number, what, who, due, status, sources }: MinutesItem['actions'][number], texts: Texts): Paragraph {
  const action = worded(
    (mark) => `${texts.actionLabel({ number, what: stop(mark(what)) })} ${texts.actionOwners({ names: who.map(mark) })}`,
  );
  const when = due === null ? [] : [...ours(', '), ...people(due.text), ...ours(due.date === null ? '' : ` (${due.date})`)];
  const state = status === 'open' ? [] : ours(` ${texts.actionStatus[status]}.`);
  return from([...action, ...when, ...ours('.'), ...state], sources, texts);
}

export function outcomeParagraphs({ title, postponed, alsoPostponed = [], continues }: MinutesItem, texts: Texts): readonly Paragraph[] {
  const matters = postponed === null ? alsoPostponed : [...alsoPostponed, postponed];
  const put = matters.map((matter) =>
    worded((mark) => {
      const reason = matter.reason === null ? null : mark(matter.reason);
      return matter.title === title
        ? texts.agendaPostponed({ reason })
        : texts.agendaMatterPostponed({ title: mark(matter.title), reason });
    }),
  );
  return [...put, ...(continues ? [ours(texts.agendaContinues)] : [])].map(plain);
}

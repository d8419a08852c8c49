import { runs } from '../../src/texts/grammar/numbers.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { ApprovalView } from '../../src/views/approval-view.ts';
import type { MinutesBrief } from '../../src/views/minutes-brief.ts';
import { type Action, button, type Card, card, type Element, heading, line, linked } from './elements.ts';
import { type Field, form, minutesField, textField } from './fields.ts';
import type { Press, Verb } from './press.ts';
import { quote, quoteName } from './quote.ts';
import type { Viewer } from './where-we-are.ts';

/** What is known of the minutes that wait, and where they can be read. */
export interface Waiting {
  /** Of each meeting that was held here; the others are known by number and day only. */
  readonly briefs: readonly MinutesBrief[];
  readonly linkOf: (meeting: string) => string | null;
}

type Minutes = ApprovalView['waiting'][number];

/** Older ones are named by their numbers only. */
const MOST_LISTED = 12;
const MOST_ASKED = 3;
const MOST_DECISIONS = 6;

/**
 * The item where earlier minutes are approved: those that wait, what changed in them since they were circulated, and
 * what was decided. All that wait are approved in one decision.
 * @param waiting read for as long as the item is up; afterwards the numbers are enough
 */
export function approvalCard(view: ApprovalView, agenda: AgendaView, waiting: Waiting, texts: Texts, viewer: Viewer | null = null): Card {
  return card({
    language: agenda.language,
    summary: approvalSummary(view, texts),
    body: [
      heading(texts.approvalTitle),
      ...line(texts.meetingName({ council: quote(agenda.council, 200), number: agenda.number }), { isSubtle: true, spacing: 'None' }),
      ...decided(view, texts),
      ...(view.up ? listed(view, agenda, waiting, texts) : rest(view.waiting, texts)),
    ],
    actions: view.up && (viewer === null || viewer.leads) ? buttons(view, agenda, texts) : [],
    refresh: { title: texts.buttonRefresh, press: press('refresh', view, agenda) },
  });
}

/** What a toast says: which minutes wait. */
export function approvalSummary({ waiting }: ApprovalView, texts: Texts): string {
  if (waiting.length === 0) return texts.approvalTitle;
  return `${texts.approvalTitle}. ${texts.approvalWaiting({ numbers: waiting.map(({ number }) => number) })}`;
}

const decided = ({ decisions }: ApprovalView, texts: Texts): readonly Element[] =>
  decisions
    .slice(-MOST_DECISIONS)
    .flatMap(({ text, approves }) => [
      ...line(texts.decisionLabel({ text: quote(text) }), { weight: 'Bolder', spacing: 'Medium' }),
      ...line(texts.approvalCounts({ numbers: approves }), { isSubtle: true, spacing: 'None' }),
    ]);

const rest = (minutes: readonly Minutes[], texts: Texts): readonly Element[] =>
  minutes.length === 0 ? [] : line(texts.approvalWaiting({ numbers: minutes.map(({ number }) => number) }));

function listed(view: ApprovalView, agenda: AgendaView, waiting: Waiting, texts: Texts): readonly Element[] {
  const shown = view.waiting.slice(-MOST_LISTED);
  return [
    ...rest(view.waiting.slice(0, -MOST_LISTED), texts),
    ...shown.flatMap(({ number, date, meeting }) => {
      const brief = waiting.briefs.find((one) => one.meeting === meeting);
      const link = meeting === undefined ? null : waiting.linkOf(meeting);
      return [
        ...linked(texts.approvalMeeting({ number, date }), link, { weight: 'Bolder', spacing: 'Medium' }),
        ...(brief === undefined ? [] : howItStands(brief, agenda, texts)),
      ];
    }),
  ];
}

function howItStands({ status, changes, asked }: MinutesBrief, { documentTitle }: AgendaView, texts: Texts): readonly Element[] {
  const items = changes?.items ?? [];
  const changed = changes !== null && changes.added + changes.corrected + changes.withdrawn > 0;
  const since = changes === null ? [] : [changed ? texts.changedSince({ numbers: items }) : texts.changedNothing];
  return [
    ...line([statusText(status, documentTitle, texts), ...since].join(' · '), { spacing: 'None' }),
    ...asked
      .slice(-MOST_ASKED)
      .flatMap(({ by, item, text }) =>
        line(texts.verificationChange({ name: quoteName(by), number: item, text: quote(text, 200) }), { isSubtle: true, spacing: 'None' }),
      ),
  ];
}

/** By which a button knows the minutes that it was drawn for; '' for none. */
export const waitingMark = (waiting: readonly Pick<Minutes, 'number'>[]): string => runs(waiting.map(({ number }) => number)).join();

const press = (verb: Verb, { item, waiting }: ApprovalView, { meeting }: AgendaView): Press => ({
  ...{ verb, card: 'approval', meeting, item, turn: null, proposal: null },
  ...(verb === 'refresh' ? {} : { waiting: waitingMark(waiting) }),
});

function buttons(view: ApprovalView, agenda: AgendaView, texts: Texts): readonly Action[] {
  if (view.waiting.length === 0) return [];
  const missing = texts.verificationTextMissing;
  const remark = [button(texts.approvalApproveRemark, press('approveWithRemark', view, agenda))];
  return [
    button(texts.approvalApprove, press('approve', view, agenda), 'positive'),
    form(texts.approvalApproveRemark, [textField('remark', texts.approvalRemarkField, missing)], remark),
    ...askForChange(view, agenda, texts),
  ];
}

/** Only of minutes that are here. Which of several is chosen on the card. */
function askForChange(view: ApprovalView, agenda: AgendaView, texts: Texts): readonly Action[] {
  const choices = view.waiting
    .slice(-MOST_LISTED)
    .flatMap(({ meeting, ...of }) => (meeting === undefined ? [] : [{ title: texts.approvalMeeting(of), value: meeting }]));
  const [only] = choices;
  if (only === undefined) return [];
  const which: readonly Field[] = choices.length > 1 ? [minutesField(texts.approvalWhich, texts.verificationTextMissing, choices)] : [];
  const asked = press('askChange', view, agenda);
  const title = texts.verificationRequestChange;
  const fields = [...which, textField('change', texts.verificationTextField, texts.verificationTextMissing)];
  return [form(title, fields, [button(title, choices.length > 1 ? asked : { ...asked, minutes: only.value })])];
}

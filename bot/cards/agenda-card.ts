import { dateLabel } from '../../src/texts/grammar/dates.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import { agendaButtons } from './agenda-buttons.ts';
import { type CallView, callLines } from './call-lines.ts';
import { type Card, card, type Element, heading, line } from './elements.ts';
import { quote, quoteName, quoteNames } from './quote.ts';
import { recordedLines } from './recorded-lines.ts';
import { currentOf, type Item, nextOf, type Viewer } from './where-we-are.ts';

/**
 * The running agenda: where the meeting is, what comes next, and what was recorded on the item. Updated in place
 * through the meeting; the record itself is in the tab and in the minutes.
 */
export function agendaCard(view: AgendaView, texts: Texts, viewer: Viewer | null = null, call: CallView | null = null): Card {
  const meeting = texts.meetingName({ council: quote(view.council, 200), number: view.number });
  return card({
    language: view.language,
    summary: `${texts.pageAgenda}. ${texts.meetingNumber({ number: view.number })}.`,
    body: [
      ...line(meeting, { size: 'Medium', weight: 'Bolder' }),
      ...line(factsOf(view, texts), { isSubtle: true, spacing: 'None' }),
      ...whereWeAre(view, texts),
      ...recordedLines(view, texts),
      ...itemList(view, texts),
      ...attendance(view, texts),
      ...callLines(call, texts),
      ...(view.nextMeeting === null ? [] : line(texts.nextMeetingSet({ ...view.nextMeeting, text: quote(view.nextMeeting.text) }))),
    ],
    actions: agendaButtons(view, texts, viewer, call),
    refresh: {
      title: texts.buttonRefresh,
      press: { verb: 'refresh', card: 'agenda', meeting: view.meeting, item: null, turn: null, proposal: null },
    },
  });
}

const row = (facts: readonly (string | null)[]): string => facts.filter((fact) => fact !== null && fact !== '').join(' · ');

const factsOf = (view: AgendaView, texts: Texts): string =>
  row([
    statusText(view.status, view.documentTitle, texts),
    view.date === null ? null : dateLabel(view.date, view.language),
    view.place === null ? null : texts.tabPlace({ place: quote(view.place, 200) }),
  ]);

function whereWeAre(view: AgendaView, texts: Texts): readonly Element[] {
  if (view.items.length === 0) return line(texts.agendaEmpty, { separator: true, spacing: 'Medium' });
  if (view.status !== 'open' && view.status !== 'paused') return [];
  const item = currentOf(view);
  const next = nextOf(view);
  const opened = view.startedAt !== null && (view.current ?? 0) <= 1 ? texts.meetingStarted({ at: view.startedAt }) : '';
  return [
    ...line(item === null ? texts.agendaNoneUp : texts.agendaNow({ number: item.number, title: quote(item.title) }), {
      size: 'Large',
      weight: 'Bolder',
      separator: true,
      spacing: 'Medium',
    }),
    ...(item === null ? [] : line(factsOfItem(item, texts), { isSubtle: true, spacing: 'None' })),
    ...line(turnOf(view, texts), { weight: 'Bolder' }),
    ...line(next === null ? texts.agendaLast : texts.agendaNext({ title: quote(next.title) })),
    ...line(opened, { isSubtle: true }),
  ];
}

const factsOfItem = (item: Item, texts: Texts): string =>
  row([
    item.responsible === null ? null : texts.itemResponsible({ responsible: quote(item.responsible, 200) }),
    item.minutes === null ? null : texts.itemMinutes({ minutes: item.minutes }),
    item.continues ? texts.itemContinues : null,
    item.status === 'postponed' ? texts.itemStatus.postponed : null,
  ]);

function turnOf({ round }: AgendaView, texts: Texts): string {
  if (round?.status !== 'open' || round.speaker === null) return '';
  return texts.roundSpeaker({ name: quoteName(round.speaker) });
}

const MOST_ITEMS = 40;
const TITLE_BYTES = 160;

/** The whole agenda in small print; of a very long one the part where the meeting is. */
function itemList(view: AgendaView, texts: Texts): readonly Element[] {
  if (view.items.length === 0) return [];
  const from = Math.max(0, Math.min((view.current ?? 1) - 4, view.items.length - MOST_ITEMS));
  const shown = view.items.slice(from, from + MOST_ITEMS);
  const rest = view.items.length - shown.length;
  return [
    heading(texts.pageAgenda, { separator: true, spacing: 'Medium' }),
    ...shown.flatMap((item) =>
      line(`${item.number}. ${quote(item.title, TITLE_BYTES)}${statusOf(item, texts)}`, {
        size: 'Small',
        spacing: 'None',
        ...(item.status === 'current' ? { weight: 'Bolder' } : {}),
      }),
    ),
    ...(rest > 0 ? line(texts.cardMore({ n: rest }), { size: 'Small', spacing: 'None' }) : []),
  ];
}

const statusOf = (item: Item, texts: Texts): string =>
  item.status === 'waiting' ? '' : ` (${texts.itemStatus[item.status].toLocaleLowerCase()})`;

function attendance(view: AgendaView, texts: Texts): readonly Element[] {
  const inRoom = view.present.filter((name) => !view.remote.includes(name));
  const rows = [
    inRoom.length > 0 ? texts.attendancePresent({ names: quoteNames(inRoom, texts) }) : '',
    view.remote.length > 0 ? texts.attendanceRemote({ names: quoteNames(view.remote, texts) }) : '',
    view.apologies.length > 0 ? texts.attendanceApologies({ names: quoteNames(view.apologies, texts) }) : '',
    ...view.guests.slice(0, 20).map((guest) => texts.guestAdded({ name: quoteName(guest.name), organisation: null, numbers: guest.items })),
  ];
  return rows.flatMap((text, index) => line(text, { size: 'Small', ...(index === 0 ? { spacing: 'Medium' as const } : {}) }));
}

import { dayOf } from '../../core/day.ts';
import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { runs } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import { clockText, timeRange, timeText } from '../grammar/times.ts';
import type { print as swedish } from '../sv/print.ts';

export const print: typeof swedish = {
  printDate: ({ date, number }) => {
    if (number === null) return part(date, (it) => `Date: ${it}.`);
    return date === null ? `Meeting no. ${number}.` : `Date: ${date}, meeting no. ${number}.`;
  },
  printTime: ({ start, end }) => `Time: ${timeText(start)}${part(end, (it) => ` – ${timeText(it)}`)}.`,
  printPlace: ({ place }) => `Place: ${place}`,
  printParticipants: 'Participants',
  printApologies: 'Apologies',
  printAbsent: 'Absent',
  printExternal: 'External participants',
  printGuests: 'Guests (item)',
  printGuestItems: ({ numbers }) => `(${runs(numbers).join(', ')})`,
  printRemote: 'remotely',
  printFromItem: ({ number }) => `from item ${number}`,
  printToItem: ({ number }) => `through item ${number}`,
  printAgenda: 'Agenda',
  printMatter: 'Matter/Notes',
  printResponsible: 'Responsible',
  printActions: 'Actions',
  printNextMeeting: 'Next meeting',
  printMinutesBy: ({ name }) => `Minutes by: ${name}`,
  printVerifiedBy: ({ names }) => `Verified by: ${joinNames(names, 'en')}`,
  printRectifications: 'Rectifications',
  printRectification: ({ at, item, text }) => `Rectification ${dayOf(at)}${item === null ? '' : `, item ${item}`}: ${text}`,
  printRectified: ({ number, item, text }) =>
    `Rectification of the minutes of meeting ${number}${item === null ? '' : `, item ${item}`}: ${text}`,
  printDigest: ({ digest }) => `Digest: ${digest}`,
  printDraft: 'DRAFT',
  printPage: ({ page, pages }) => `Page ${page} of ${pages}`,
  printStyles: {
    agenda: 'Agenda',
    people: 'People',
    line: 'Detail',
    lastLine: 'Last detail',
    gap: 'Gap',
    cell: 'Note',
    tableHead: 'Table head',
    itemTitle: 'Item',
    decision: 'Decision',
    roundQuestion: 'Round question',
    draft: 'Draft',
    draftMark: 'Draft in header',
    fineprint: 'Fine print',
    label: 'Label',
  },
  printAppendix: ({ number }) => `Appendix ${number}`,
  printSource: ({ name, at }) => `${name} at ${clockText(at)}`,

  outlineTitle: ({ council }) => `Meeting with ${council}`,
  outlineDate: ({ date, start, end }) =>
    `${dateText(date, 'en')}${part(start, (it) => ` at ${end === null ? timeText(it) : timeRange(it, end)}`)}`,
  outlineParticipants: 'Participants:',
  outlineAbsent: 'Absent:',
  outlineDecisions: 'Decisions:',
  outlineActions: 'Actions:',
  outlineNextMeeting: 'Next meeting:',
  outlineNotesBy: ({ name }) => `Notes by: ${name}`,
};

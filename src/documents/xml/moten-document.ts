import { dayOf } from '../../core/day.ts';
import type { Day } from '../../core/origin.ts';
import type { MinutesView } from '../../views/minutes.ts';
import { aside, element, given, type Part, xmlDocument } from './element.ts';
import { mattersOf } from './moten-matters.ts';
import { attendeesOf } from './moten-people.ts';

const NAMESPACE = 'https://earkiv.svenskakyrkan.se/schemas/SVK-MOTE/v1';

/** The standard asks for a day; minutes of a meeting that has none yet get the first that it knows. */
const NO_DAY = '0001-01-01';

/**
 * The minutes as SvKGS-Möten, the Swedish standard for meetings in archives (SVK-MOTE.xsd 1.0). What it has a place for
 * stands in its elements; what it has no word for stands beside them in processing instructions, which lets us read our
 * own files back without loss and is nothing to anybody else.
 */
export function motenDocument(view: MinutesView): string {
  const id = `${view.series}/${view.number ?? ''}`;
  return xmlDocument(
    element('boardMeeting', { xmlns: NAMESPACE }, asideOf(view), headerOf(view, id), agendaOf(view), mattersOf(view), minutesOf(view, id)),
  );
}

const asideOf = (view: MinutesView): Part =>
  aside({
    series: view.series,
    language: view.language,
    form: view.form,
    status: view.status,
    chair: view.chair,
    secretary: view.secretary,
    date: view.date,
    time: view.time,
    department: view.department,
    nextMeeting: view.nextMeeting,
    approvedAt: view.approvedAt,
    approvedBy: view.approvedBy,
    circulated: view.circulated,
    remarks: view.remarks,
    unlockAsked: view.unlockAsked,
    verifiers: view.verifiers,
    rectifications: view.rectifications,
    rectified: view.rectified,
    digest: view.digest,
  });

/** `meetingType`: whether a meeting was ordinary is not in our minutes. */
const headerOf = (view: MinutesView, id: string): Part =>
  element(
    'meetingHeader',
    {},
    element('meetingId', {}, id),
    element('fondsCreator', { idType: 'aid', creatorId: view.series }, view.department ?? view.council),
    element('governingBody', {}, view.council),
    element('meetingType', {}, 'other'),
    ...timeOf(view),
    given('location', view.place),
  );

function timeOf({ date, time: { start, end } }: MinutesView): readonly (Part | null)[] {
  const day = date ?? NO_DAY;
  if (start === null || end === null) return [element('meetingDate', {}, day), given('meetingTime', start && `${start}:00`)];
  const last = end < start ? dayAfter(day) : day;
  return [element('meetingTimeFrom', {}, `${day}T${start}:00`), element('meetingTimeTo', {}, `${last}T${end}:00`)];
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function agendaOf({ items }: MinutesView): Part | null {
  if (items.length === 0) return null;
  const rows = items.map(({ number, title }, index) =>
    element('agendaItem', { order: String(index + 1) }, element('itemNumber', {}, String(number)), element('itemTitle', {}, title)),
  );
  return element('agenda', {}, ...rows);
}

/** `quorum`: the standard asks for yes or no. The record of a meeting that decided is its yes. */
function minutesOf(view: MinutesView, id: string): Part {
  return element(
    'minutes',
    {},
    element(
      'minutesHeader',
      {},
      element('minutesNumber', {}, view.number === null ? '' : String(view.number)),
      element('meetingRef', {}, id),
      given('adjustmentDate', verifiedOn(view)),
      given('signingDate', view.approvedAt && dayOf(view.approvedAt)),
      signatoriesOf(view),
    ),
    attendeesOf(view),
    element('quorum', {}, String(view.present.length > 0)),
    element(
      'minutesDocument',
      {},
      element('title', {}, view.documentTitle),
      element('originalFormat', {}, 'digital'),
      element('file', { path: 'minutes.pdf', fileFormat: 'application/pdf' }),
    ),
  );
}

/** The day of the last verification, once all have verified. */
function verifiedOn({ verifiers }: MinutesView): Day | null {
  const times = verifiers.map(({ at }) => at).filter((at) => at !== null);
  const last = times.toSorted().at(-1);
  return last === undefined || times.length < verifiers.length ? null : dayOf(last);
}

function signatoriesOf({ chair, secretary, verifiers }: MinutesView): Part | null {
  const signatory = (role: string, name: string): Part => element('signatory', { role }, name);
  const signatories = [
    ...(chair === null ? [] : [signatory('chair', chair)]),
    ...verifiers.map(({ name }) => signatory('adjuster', name)),
    ...(secretary === null ? [] : [signatory('secretary', secretary)]),
  ];
  return signatories.length === 0 ? null : element('signatories', {}, ...signatories);
}

import { joinNames } from '../grammar/join-names.ts';
import { runs } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import type { attendance as swedish } from '../sv/attendance.ts';

/** "item 4", "items 4 and 5". */
const items = (numbers: readonly number[]): string => `${numbers.length === 1 ? 'item' : 'items'} ${joinNames(runs(numbers), 'en')}`;

export const attendance: typeof swedish = {
  attendanceSelf: 'You are recorded as present.',
  attendancePresent: ({ names }) => `Present: ${joinNames(names, 'en')}`,
  attendanceRemote: ({ names }) => `Remotely: ${joinNames(names, 'en')}`,
  attendanceAbsent: ({ names }) => `Absent: ${joinNames(names, 'en')}`,
  attendanceApology: ({ names }) => `${joinNames(names, 'en')} sent apologies.`,
  attendanceApologies: ({ names }) => `Apologies: ${joinNames(names, 'en')}`,
  attendanceChanged: 'You had sent apologies. Now you are recorded as present.',
  attendanceFrom: ({ name, number }) => `${name} took part from item ${number}.`,
  attendanceTo: ({ name, number }) => `${name} took part through item ${number}.`,
  guestAdded: ({ name, organisation, numbers }) => `Guest: ${name}${part(organisation, (it) => `, ${it}`)} (${items(numbers)})`,
  guestWelcome: ({ name, numbers }) => `Welcome, ${name}. You are a guest for ${items(numbers)} and can write entries and notes there.`,
  quorumMissing: ({ present, required }) => `The meeting has no quorum: ${present} present, at least ${required} needed.`,
  callNamed: ({ title, time }) => `Teams meeting: ${title}${part(time, (it) => `, ${it}`)}`,
  callJoin: 'Join the Teams meeting',
  callArrived: ({ names, number }) =>
    `In the Teams meeting${number === null ? '' : ` since item ${number}`}, not recorded: ${joinNames(names, 'en')}`,
  callLeft: ({ names, number }) => `Left the Teams meeting during item ${number}: ${joinNames(names, 'en')}`,
  callEnded: 'The Teams meeting has ended. End the meeting when you are done.',
  attendanceNone: 'Nobody is recorded as present yet.',
  labelPresent: 'Present',
  labelRemote: 'remotely',
  labelApology: 'Apologies',
  labelAbsent: 'Absent',
  labelGuest: 'Guest',
  labelOnlooker: 'Onlooker',
  labelChair: 'Chair',
  labelSecretary: 'Secretary',
  labelVerifier: 'Verifier',
  labelMember: 'Member',
  labelCoOpted: 'Co-opted',
};

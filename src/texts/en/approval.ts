import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { meetingsPhrase } from '../grammar/meetings-phrase.ts';
import { runs } from '../grammar/numbers.ts';
import { part, stop } from '../grammar/sentence.ts';
import type { approval as swedish } from '../sv/approval.ts';

type Approved = Parameters<typeof swedish.approvalPlain>[0];

const minutesOf = ({ meetings, on }: Approved): string => `The minutes of ${meetingsPhrase(meetings, on, 'en')}`;

export const approval: typeof swedish = {
  approvalPlain: (p) => `${minutesOf(p)} were approved.`,
  approvalRemarkThat: ({ clause, ...p }) => stop(`${minutesOf(p)} were approved with the remark that ${clause}`),
  approvalRemark: ({ text, ...p }) => stop(`${minutesOf(p)} were approved with this remark: ${text}`),
  approvalChange: ({ text, ...p }) => stop(`${minutesOf(p)} were approved with this change: ${text}`),
  approvalRefused: ({ name, text, ...p }) =>
    `${minutesOf(p)} were not approved. ${name} asked for a change: ${stop(text)} Approval returns at the next meeting.`,
  approvalFiled: (p) => `${minutesOf(p)} were placed on file.`,
  approvalReady: ({ sentence }) => `Nothing is saved. Did you mean “decision: ${sentence}”?`,
  approvalCounts: ({ numbers }) => `Approves: meeting no. ${joinNames(runs(numbers), 'en')}.`,
  approvalWaiting: ({ numbers }) => `Waiting for approval: meeting no. ${joinNames(runs(numbers), 'en')}.`,

  approvalTitle: 'Approval of earlier meetings',
  approvalMeeting: ({ number, date }) => `Meeting no. ${number}${part(date, (day) => `, ${dateText(day, 'en')}`)}`,
  approvalApprove: 'Approve',
  approvalApproveRemark: 'Approve with a remark',
  approvalRemarkField: 'The remark, as it is to stand in the decision',
  approvalWhich: 'Which meeting is it about?',
  changedSince: ({ numbers }) =>
    numbers.length === 0
      ? 'Changed since they were circulated.'
      : `Changed since they were circulated: item ${joinNames(runs(numbers), 'en')}.`,
  changedNothing: 'Nothing has changed since they were circulated.',

  verificationTitle: ({ number }) => `Verification of meeting no. ${number}`,
  verificationRequest: ({ name, number, date }) =>
    `${name}, you are to verify the minutes of meeting no. ${number}. Read the draft and answer${part(date, (day) => ` by ${dateText(day, 'en')}`)}.`,
  verificationSilence: ({ date }) => `If nobody requests a change by ${dateText(date, 'en')}, the draft counts as verified.`,
  verificationVerify: 'Verify',
  verificationRequestChange: 'Request a change',
  verificationComment: 'Comment',
  verificationDone: ({ name }) => `${name} has verified the minutes.`,
  verificationBy: ({ names }) => `${joinNames(names, 'en')} ${names.length === 1 ? 'has' : 'have'} verified the minutes.`,
  verificationChange: ({ name, number, text }) =>
    stop(`${name} requests a change${part(number === null ? null : String(number), (it) => ` to item ${it}`)}: ${text}`),
  verificationOpinion: ({ name, number, text }) =>
    stop(`Comment by ${name}${part(number === null ? null : String(number), (it) => ` on item ${it}`)}: ${text}`),
  verificationRespond: 'Request a change or comment',
  verificationTextField: 'What is it about?',
  verificationItemField: 'The number of the item, if it is about one',
  verificationTextMissing: 'Nothing is saved. Write first what it is about.',
  verificationWaiting: ({ names }) => `Verification is waiting for ${joinNames(names, 'en')}.`,
  verificationReset: 'The draft has been changed. It needs to be verified again.',
  rectificationAdded: ({ date, number, text }) =>
    `Rectification of ${dateText(date, 'en')}${part(number === null ? null : String(number), (it) => `, item ${it}`)}: ${stop(text)} The original text remains.`,
};

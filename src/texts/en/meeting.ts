import { dateText } from '../grammar/dates.ts';
import { part } from '../grammar/sentence.ts';
import { clockText } from '../grammar/times.ts';
import type { meeting as swedish } from '../sv/meeting.ts';

export const meeting: typeof swedish = {
  meetingStarted: ({ at }) => `The meeting opened at ${clockText(at)}. Write “present”, “present remotely” or “apologies”.`,
  meetingAdjourned: ({ at }) => `The meeting was suspended at ${clockText(at)}. Write “resume” to go on.`,
  meetingResumed: ({ at }) => `The meeting resumed at ${clockText(at)}.`,
  meetingEnded: ({ at }) => `The meeting closed at ${clockText(at)}. The draft minutes are in the tab.`,
  meetingOpenSince: ({ at }) => `Opened at ${clockText(at)}`,
  nextMeetingSet: ({ text, date }) => `Next meeting: ${text}${part(date, (day) => ` (${dateText(day, 'en')})`)}`,

  meetingName: ({ council, number }) => `${council}, meeting no. ${number}`,
  meetingNumber: ({ number }) => `Meeting no. ${number}`,

  statePlanned: 'Planned',
  stateOpen: 'In progress',
  statePaused: 'Suspended',
  stateDraft: 'Draft',
  stateCirculated: 'Out for verification',
  stateVerified: () => 'Verified',
  stateApproved: () => 'Approved',
  stateArchived: () => 'Archived',
};

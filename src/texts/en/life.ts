import { dateText } from '../grammar/dates.ts';
import { noun } from '../grammar/numbers.ts';
import { stop } from '../grammar/sentence.ts';
import { clockText, instantDate } from '../grammar/times.ts';
import type { life as swedish } from '../sv/life.ts';

const onItem = (item: number | null): string => (item === null ? '' : ` on item ${item}`);

export const life: typeof swedish = {
  lifeTitle: 'Status and history',
  lifeSteps: 'Step by step',
  lifeAt: ({ at }) => `${instantDate(at, 'en')} at ${clockText(at)}`,
  lifeEnded: ({ name }) => `${name} ended the meeting. There is a draft.`,
  lifeCirculated: ({ name }) => `${name} circulated the draft.`,
  lifeCirculatedUntil: ({ name, date }) =>
    `${name} circulated the draft. Answers by ${dateText(date, 'en')}, after that silence is consent.`,
  lifeChangeRequested: ({ name, item, text }) => stop(`${name} requested a change${onItem(item)}: ${text}`),
  lifeCommented: ({ name, item, text }) => stop(`${name} commented${onItem(item)}: ${text}`),
  lifeApproved: ({ name, number }) => `Meeting no. ${number} approved. The decision was recorded by ${name}.`,
  lifeUnlockRequested: ({ name }) => `${name} asked to unlock.`,
  lifeUnlocked: ({ name }) => `${name} confirmed the unlocking. The text is a draft again.`,
  lifeRectified: ({ name, item, text }) => stop(`${name} made a rectification${onItem(item)}: ${text}`),
  lifeChanged: ({ name, n }) => (n === 1 ? `${name} changed the text.` : `${name} changed the text ${noun(n, 'time', 'times', 'en')}.`),

  lifeNowDraft: 'The draft has not been circulated yet.',
  lifeNowUntil: ({ date }) => `Answers by ${dateText(date, 'en')}. After that silence is consent.`,
  lifeNowSilence: ({ date }) => `Nobody requested a change up to ${dateText(date, 'en')}. That counts as consent.`,
  lifeNowWaits: 'Waiting for a meeting to approve.',
  lifeNowLocked: ({ number, at }) => `Approved by meeting no. ${number} on ${instantDate(at, 'en')}. The text is locked.`,
  lifeVerifiedAt: ({ name, at }) => `${name} verified on ${instantDate(at, 'en')} at ${clockText(at)}`,
  lifeVerifyWaits: ({ name }) => `${name} has not answered yet`,
  lifeVerifiers: 'Verifiers',

  lifeCirculate: 'Circulate for verification',
  lifeCirculatePlain: 'Circulate for comments',
  lifeCirculateAgain: 'Circulate again',
  lifeAnewHint: 'All verifiers are to answer anew.',
  lifeUntil: 'Answers by (can be left empty)',
  lifeUntilHint: 'After that day silence is consent.',

  lifeRemarks: 'Comments and requested changes',
  lifeRemarkKind: { change: 'Requested change', comment: 'Comment' },
  lifeRemarkForm: 'Comment or request a change',
  lifeRemarkItem: 'What is it about?',
  lifeRemarkText: 'Write what you think or want changed',

  lifeRectify: 'Add a rectification',
  lifeRectifyItem: 'What does the rectification concern?',
  lifeRectifyText: 'Write what was wrong and what is right',
  lifeRectifyHint: 'The approved text remains. The rectification stands beside it and at the meeting that is open or to come.',
  lifeRectifiedBy: ({ name, at }) => `${name} on ${instantDate(at, 'en')}`,
  lifeShowMeeting: ({ number }) => `Show meeting no. ${number}`,
  lifeRectifiedEarlier: 'Rectifications of earlier meetings',
  lifeRectifiedOf: ({ number, item, text }) => `Meeting no. ${number}${item === null ? '' : `, item ${item}`}: ${text}`,

  lifeUnlock: 'Ask to unlock',
  lifeUnlockHint: 'Unlocking takes two people: the chair, the secretary or a verifier.',
  lifeUnlockOwn: 'You have asked to unlock the text. The chair, the secretary or a verifier other than you needs to confirm.',
  lifeUnlockAsked: ({ name }) => `${name} wants to unlock the text. You need to confirm.`,
  lifeUnlockWaits: ({ name }) => `${name} wants to unlock the text. Another person needs to confirm.`,
  lifeUnlockConfirm: 'Confirm the unlocking',

  editStart: ({ text }) => `Edit the paragraph: ${text}`,
  editText: 'New text',
  editOriginal: ({ name, at }) => `Original text, written by ${name} at ${clockText(at)}`,
  editTheirs: ({ name, at }) => `Changed by ${name} on ${instantDate(at, 'en')} at ${clockText(at)}`,
  editMeanwhile: 'Somebody else has changed the paragraph. Here is their text, yours is kept below.',
  editReplace: 'Replace with my text',
  editKeepTheirs: 'Keep their text',
  editGone: 'The paragraph is no longer in the draft. Your text is kept here so that you can copy it.',
  editAnswer: 'Answer',
};

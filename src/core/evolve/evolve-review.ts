import type { Event, MeetingEvent, MeetingFact } from '../event.ts';
import type { EndedMeeting, Rectification, Review } from '../meeting.ts';
import { UNREVIEWED } from '../review.ts';

const REVIEW = [
  ...(['minutesCirculated', 'minutesVerified', 'verificationReset', 'changeRequested', 'minutesCommented'] as const),
  ...(['minutesApproved', 'unlockRequested', 'minutesUnlocked', 'minutesRectified'] as const),
] as const;
export type ReviewType = (typeof REVIEW)[number];
export type ReviewEvent = Event<Extract<MeetingFact, { type: ReviewType }>>;

export const isReviewEvent = (event: MeetingEvent): event is ReviewEvent => REVIEW.some((type) => type === event.type);

/** The minutes' own steps: `circulated` again where a step back leaves them out for verification. */
function reviewed(meeting: EndedMeeting, change: Partial<Review>): EndedMeeting {
  return { ...meeting, review: { ...meeting.review, ...change } };
}

const rectification = ({ item, text, during, origin: { by, at } }: Extract<ReviewEvent, { type: 'minutesRectified' }>): Rectification => ({
  ...{ item, text, by, at },
  ...(during === undefined ? {} : { during }),
});

/** The meeting after one more step in the life of its minutes. */
export function evolveReview(meeting: EndedMeeting, event: ReviewEvent): EndedMeeting {
  const { at, by } = event.origin;
  const { review } = meeting;
  switch (event.type) {
    case 'minutesCirculated':
      return { ...meeting, status: 'circulated', review: { ...review, circulated: { at, until: event.until }, verifications: [] } };
    case 'minutesVerified': {
      const verifications = [...review.verifications, { name: by, at }];
      const all = meeting.verifiers.every((name) => verifications.some((one) => one.name === name));
      return { ...meeting, status: all ? 'verified' : 'circulated', review: { ...review, verifications } };
    }
    case 'verificationReset':
      return { ...meeting, status: 'circulated', review: { ...review, verifications: [] } };
    case 'changeRequested':
    case 'minutesCommented': {
      const kind = event.type === 'changeRequested' ? 'change' : 'comment';
      return reviewed(meeting, { remarks: [...review.remarks, { kind, item: event.item, text: event.text, by, at }] });
    }
    case 'minutesApproved':
      return { ...meeting, status: 'approved', approvedAt: at, approvedBy: event.by, review: { ...review, unlockAsked: null } };
    case 'unlockRequested':
      return reviewed(meeting, { unlockAsked: { by, at } });
    case 'minutesUnlocked':
      return { ...meeting, status: 'draft', review: { ...UNREVIEWED, rectifications: review.rectifications } };
    case 'minutesRectified':
      return reviewed(meeting, { rectifications: [...review.rectifications, rectification(event)] });
  }
}

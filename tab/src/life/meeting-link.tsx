import { Link } from '@fluentui/react-components';
import type { MeetingRef } from '../../../src/core/meeting.ts';
import { useHouse } from '../house.ts';

/** Shows the minutes of another meeting; null for who sees this one only. */
export type OnMeeting = ((meeting: string) => void) | null;

/** The way to another meeting of the series. */
export function MeetingLink({ to, onMeeting }: { readonly to: MeetingRef; readonly onMeeting: OnMeeting }) {
  const { texts } = useHouse();
  if (onMeeting === null) return null;
  return (
    <Link as="button" inline onClick={() => onMeeting(to.meeting)}>
      {texts.lifeShowMeeting({ number: to.number })}
    </Link>
  );
}

import { Button, Spinner, Text } from '@fluentui/react-components';
import { useHouse } from './house.ts';
import { MeetingPages } from './meeting-pages.tsx';
import { useMeeting } from './use-meeting.ts';

/** Finds the meeting to show, and shows it. */
export function CouncilPages({ chat }: { readonly chat: string | null }) {
  const { api, texts } = useHouse();
  const { found, show, again } = useMeeting(api, chat);
  switch (found.status) {
    case 'looking':
      return <Spinner label={texts.tabLoading} style={{ padding: '2rem' }} />;
    case 'none': {
      const reasons = {
        nothing: texts.tabNoSeries,
        nobody: texts.tabSignInNeeded,
        offline: texts.connectionLost,
        refused: found.said,
      };
      return (
        <main style={{ padding: '1rem', display: 'grid', gap: '1rem', justifyItems: 'start' }}>
          <Text>{reasons[found.why]}</Text>
          <Button onClick={again}>{texts.buttonRetry}</Button>
        </main>
      );
    }
    case 'found':
      return <MeetingPages key={found.meeting} meeting={found.meeting} meetings={found.meetings} onShow={show} onOther={again} />;
  }
}

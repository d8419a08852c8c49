import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { seriesOfImported } from '../../src/core/imported.ts';
import { useHouse } from './house.ts';
import { isOfCouncil, MeetingPages, type Page } from './meeting-pages.tsx';
import { useMeeting } from './use-meeting.ts';

interface Props {
  readonly chat: string | null;
  /** The meeting whose minutes a link leads to. */
  readonly asked: string | null;
  /** The page that a link leads to. */
  readonly first: Page | null;
}

/** Finds the meeting to show, and shows it. */
export function CouncilPages({ chat, asked, first }: Props) {
  const { api, texts } = useHouse();
  const { found, show, again } = useMeeting(api, chat, asked);
  const [opened, setOpened] = useState<{ readonly meeting: string; readonly page: Page } | null>(
    asked === null ? null : { meeting: asked, page: 'minutes' },
  );
  const [left, setLeft] = useState<Page | null>(null);
  const archived = opened !== null && seriesOfImported(opened.meeting) !== null ? opened.meeting : null;
  const firstPage = (meeting: string): Page => {
    if (opened?.meeting === meeting) return opened.page;
    if (left === null) return archived === null ? (first ?? 'agenda') : 'archive';
    return isOfCouncil(left) ? left : 'agenda';
  };
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
      const isNobody = found.why === 'nobody';
      return (
        <main style={{ padding: '1rem', display: 'grid', gap: '1rem', justifyItems: 'start' }}>
          <Text>{reasons[found.why]}</Text>
          <Button appearance={isNobody ? 'primary' : 'secondary'} onClick={again}>
            {isNobody ? texts.tabSignIn : texts.buttonRetry}
          </Button>
        </main>
      );
    }
    case 'found':
      return (
        <MeetingPages
          key={found.meeting}
          meeting={found.meeting}
          meetings={found.meetings}
          first={firstPage(found.meeting)}
          archived={archived}
          onShow={(meeting, page) => {
            setOpened({ meeting, page });
            show(meeting);
          }}
          onPage={setLeft}
          onOther={again}
        />
      );
  }
}

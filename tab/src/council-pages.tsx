import { Button, Text, Title3 } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { seriesOfImported } from '../../src/core/imported.ts';
import { useHouse } from './house.ts';
import { Later, later } from './later.tsx';
import { Loading } from './loading.tsx';
import { isOfCouncil, MeetingPages, type Page } from './meeting-pages.tsx';
import { type FirstLook, useMeeting } from './use-meeting.ts';

const FOUND = later(
  () => import('./import/found-page.tsx'),
  ({ FoundPage }) => FoundPage,
);
const STAGE = later(
  () => import('./stage/stage-page.tsx'),
  ({ StagePage }) => StagePage,
);

interface Props {
  readonly chat: string | null;
  /** The meeting whose minutes a link leads to. */
  readonly asked: string | null;
  /** The item of it. */
  readonly item: number | null;
  /** The page that a link leads to. */
  readonly first: Page | null;
  readonly look: FirstLook;
}

/** Finds the meeting to show, and shows it. */
export function CouncilPages({ chat, asked, item, first, look }: Props) {
  const { api, texts, frame, anonymous } = useHouse();
  const { found, show, again } = useMeeting(api, chat, asked, look);
  const [opened, setOpened] = useState<{ readonly meeting: string; readonly page: Page } | null>(
    asked === null ? null : { meeting: asked, page: 'minutes' },
  );
  const [left, setLeft] = useState<Page | null>(null);
  const atAgenda = useCallback(() => setLeft('agenda'), []);
  const archived = opened !== null && seriesOfImported(opened.meeting) !== null ? opened.meeting : null;
  const firstPage = (meeting: string): Page => {
    if (opened?.meeting === meeting) return opened.page;
    if (left === null) return archived === null ? (first ?? 'agenda') : 'archive';
    return isOfCouncil(left) ? left : 'agenda';
  };
  switch (found.status) {
    case 'looking':
      return <Loading onAgain={again} />;
    case 'none': {
      const reasons = {
        nothing: texts.tabNoSeries,
        nobody: anonymous ? texts.partAnonymous : texts.tabSignInNeeded,
        offline: texts.connectionLost,
        refused: found.said || texts.errorFailed,
        failed: found.said || texts.errorFailed,
      };
      const isNobody = found.why === 'nobody';
      const why = (
        <main style={{ padding: '1rem', display: 'grid', gap: '1rem', justifyItems: 'start' }}>
          <h1 style={{ margin: 0 }}>
            <Title3>{texts.appName}</Title3>
          </h1>
          <Text>{reasons[found.why]}</Text>
          {found.why === 'nothing' && asked !== null && <Text>{texts.tabNotHere}</Text>}
          {!(isNobody && anonymous) && (
            <Button appearance={isNobody ? 'primary' : 'secondary'} onClick={again}>
              {isNobody ? texts.tabSignIn : texts.buttonRetry}
            </Button>
          )}
        </main>
      );
      if (chat === null || found.why !== 'nothing') return why;
      return <Later page={FOUND} props={{ chat, onShown: atAgenda, children: why }} />;
    }
    case 'found':
      if (frame === 'stage')
        return (
          <Later
            key={found.meeting}
            page={STAGE}
            props={{ meeting: found.meeting, meetings: found.meetings, running: found.running, onOther: again }}
          />
        );
      return (
        <MeetingPages
          key={found.meeting}
          meeting={found.meeting}
          meetings={found.meetings}
          running={found.running}
          first={firstPage(found.meeting)}
          archived={archived}
          item={opened?.meeting === asked ? item : null}
          missed={found.missed}
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

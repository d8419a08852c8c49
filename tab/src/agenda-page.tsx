import { Button } from '@fluentui/react-components';
import { isOver } from '../../src/core/review.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { AttendanceList } from './attendance-list.tsx';
import { CurrentItem } from './current-item.tsx';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { ItemList } from './item-list.tsx';
import { LeadButtons } from './lead-buttons.tsx';
import { OwnAttendance } from './own-attendance.tsx';
import { OwnPart } from './own-part.tsx';
import { Proposals } from './proposals.tsx';
import { RecordedLines } from './recorded-lines.tsx';
import { Section } from './section.tsx';
import { UndoLine } from './undo-line.tsx';
import type { Followed } from './use-followed.ts';
import { VoteList } from './vote-list.tsx';
import { isApproved, isLive } from './who.ts';

interface Props {
  readonly agenda: AgendaFor;
  readonly followed: Followed<MinutesView>;
  readonly onRound: () => void;
  readonly onMinutes: () => void;
}

/** The running agenda: where we are, who is next, what was written down, and the buttons of whoever leads. */
export function AgendaPage({ agenda, followed: { value: minutes, failed, again }, onRound, onMinutes }: Props) {
  const { texts } = useHouse();
  const item = minutes?.items.find(({ number }) => number === agenda.current);
  return (
    <>
      {isOver(agenda.status) && !isApproved(agenda) && (
        <Button appearance="primary" onClick={onMinutes}>
          {texts.buttonOpenMinutes}
        </Button>
      )}
      {isLive(agenda) && <CurrentItem agenda={agenda} onRound={onRound} />}
      <VoteList agenda={agenda} />
      <OwnAttendance agenda={agenda} />
      {agenda.you.leads && <LeadButtons agenda={agenda} />}
      {failed !== null && <FailedBar said={failed} onAgain={again} />}
      {item !== undefined && <RecordedLines item={item} />}
      {item !== undefined && <UndoLine agenda={agenda} item={item} />}
      <Proposals agenda={agenda} />
      <Section title={texts.tabItems}>
        <ItemList agenda={agenda} />
      </Section>
      <Section title={texts.tabAttendance}>
        <AttendanceList agenda={agenda} />
      </Section>
      <OwnPart agenda={agenda} />
    </>
  );
}

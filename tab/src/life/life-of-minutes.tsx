import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Section } from '../section.tsx';
import { CirculateForm } from './circulate-form.tsx';
import type { OnMeeting } from './meeting-link.tsx';
import { RectificationList } from './rectification-list.tsx';
import { RemarkList } from './remark-list.tsx';
import { Standing } from './standing.tsx';
import { StepList } from './step-list.tsx';
import { Unlock } from './unlock.tsx';
import { useLife } from './use-life.ts';
import { Verify } from './verify.tsx';
import { WrittenForm } from './written-form.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  now: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', '&:empty': { display: 'none' } },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly minutes: MinutesView;
  readonly changes: number;
  readonly onMeeting: OnMeeting;
}

/** The life of the minutes: where they stand, what one may do with them, and every step so far. */
export function LifeOfMinutes({ agenda: { meeting, you }, minutes, changes, onMeeting }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { value: life, failed, again } = useLife(meeting, changes);
  const now = useRef<HTMLDivElement>(null);
  if (failed !== null) return <FailedBar said={failed} onAgain={again} />;
  if (life === null) return null;
  const { steps, may } = life;
  // The button that was pressed is gone: whoever does not see the page is told where it stands instead.
  const onDone = (): void => now.current?.focus();
  const { items, remarks = [] } = minutes;
  return (
    <Section title={texts.lifeTitle}>
      <div className={styles.parts}>
        <div ref={now} className={styles.now} tabIndex={-1} role="status">
          <Standing minutes={minutes} onMeeting={onMeeting} />
        </div>
        {may.includes('verifyMinutes') && <Verify meeting={meeting} onDone={onDone} />}
        <WrittenForm
          {...{ meeting, items, onDone }}
          offered={may.includes('requestChange')}
          opens={texts.lifeRemarkForm}
          labels={{ item: texts.lifeRemarkItem, text: texts.lifeRemarkText }}
          sends={[
            { type: 'requestChange', label: texts.verificationRequestChange },
            { type: 'commentMinutes', label: texts.verificationComment },
          ]}
        />
        {remarks.length > 0 && <RemarkList remarks={remarks} />}
        {may.includes('circulateMinutes') && <CirculateForm meeting={meeting} minutes={minutes} onDone={onDone} />}
        <RectificationList minutes={minutes} onMeeting={onMeeting} />
        <WrittenForm
          {...{ meeting, items, onDone }}
          offered={may.includes('rectifyMinutes')}
          opens={texts.lifeRectify}
          labels={{ item: texts.lifeRectifyItem, text: texts.lifeRectifyText }}
          hint={texts.lifeRectifyHint}
          sends={[{ type: 'rectifyMinutes', label: texts.lifeRectify }]}
        />
        <Unlock meeting={meeting} asked={minutes.unlockAsked} you={you.name} may={may.includes('unlockMinutes')} onDone={onDone} />
        {steps.length > 0 && <StepList steps={steps} title={minutes.documentTitle} />}
      </div>
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import { useHouse } from '../house.ts';
import { Browse } from './browse.tsx';
import { nothingIn, type Place } from './look.ts';
import { OldMinutes } from './old-minutes.tsx';
import { TopicHistory } from './topic-history.tsx';

const useStyles = makeStyles({
  layer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0, '&[hidden]': { display: 'none' } },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Leaves the archive for the pages of a meeting. */
  readonly onMeeting: (meeting: string) => void;
}

/** All meetings of a council: looked for, opened, and a matter of theirs through the years. */
export function ArchivePage({ agenda: { series, documentTitle, you }, place, onPlace, onMeeting }: Props) {
  const { look, minutes, matter } = place;
  const openMinutes = (meeting: string, item: number | null): void => onPlace({ look, minutes: { meeting, item }, matter: null });
  return (
    <>
      <Layer over={minutes !== null || matter !== null} onBack={null}>
        <Browse
          series={series}
          title={documentTitle}
          look={look}
          onLook={(next) => onPlace({ ...place, look: next })}
          onMinutes={openMinutes}
        />
      </Layer>
      {minutes !== null && (
        <Layer over={matter !== null} onBack={() => onPlace({ ...place, minutes: null })}>
          <OldMinutes
            key={minutes.meeting}
            {...minutes}
            leads={you.leads}
            onMeeting={onMeeting}
            onThroughYears={you.guest ? null : (item) => onPlace({ ...place, matter: { meeting: minutes.meeting, item } })}
          />
        </Layer>
      )}
      {matter !== null && (
        <Layer over={false} onBack={() => onPlace({ ...place, matter: null })}>
          <TopicHistory
            {...matter}
            series={series}
            onMinutes={openMinutes}
            onWords={(words) => onPlace({ look: { ...nothingIn(series), words }, minutes: null, matter: null })}
          />
        </Layer>
      )}
    </>
  );
}

interface LayerProps {
  /** Something else lies over it. */
  readonly over: boolean;
  /** Null for what lies under all. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** What lies under another layer stays as it is, and has the focus back when that is gone. */
function Layer({ over, onBack, children }: LayerProps) {
  const { texts } = useHouse();
  const styles = useStyles();
  const back = useRef<HTMLElement | null>(null);
  const left = useRef<HTMLElement | null>(null);
  const wasOver = useRef(over);
  useEffect(() => {
    if (wasOver.current && !over) (left.current ?? back.current)?.focus();
    wasOver.current = over;
  }, [over]);
  useEffect(() => back.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is
    <div
      className={styles.layer}
      hidden={over}
      onFocus={({ target }) => {
        left.current = target;
      }}
    >
      {onBack !== null && (
        <Button
          ref={(button: HTMLElement | null) => {
            back.current = button;
          }}
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {texts.archiveBack}
        </Button>
      )}
      {children}
    </div>
  );
}

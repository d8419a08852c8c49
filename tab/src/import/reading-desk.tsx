import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { importedView } from '../../../src/import/imported-view.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { Beside, type Side, standBeside } from '../archive/beside.tsx';
import { type Asked, OriginalText } from '../archive/original-text.tsx';
import { Paper } from '../archive/paper.tsx';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { Section } from '../section.tsx';
import { useAct } from '../use-act.ts';
import type { Desk, OnDesk, ReadFile } from './desk.ts';
import { MendForm } from './mend-form.tsx';
import { WarningList } from './warning-list.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, '&:empty': { display: 'none' } },
});

/** The council that old minutes are stored for. */
export interface Home {
  readonly id: string;
  readonly name: string;
  readonly documentTitle: string;
  /** The days of the meetings that its archive has. */
  readonly days: ReadonlySet<string>;
  /** Shows minutes that have been stored. */
  readonly onShow: (meeting: string) => void;
}

/** What stands for what the minutes don't say of a council that is not there yet. */
const unnamed = ({ defaultDocumentTitle }: Texts) => ({ id: '', name: '', documentTitle: defaultDocumentTitle });

interface Props {
  readonly desk: Desk;
  readonly file: ReadFile;
  readonly meeting: OnDesk;
  /** Null for minutes of a council that is to be founded from them. */
  readonly home: Home | null;
}

/** One reading: what is doubtful in it, the minutes as they would be printed or in fields, and the original beside it. */
export function ReadingDesk({ desk, file, meeting, home }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [side, setSide] = useState<Side>('reading');
  const done = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { nth, minutes, warnings, stored } = meeting;
  const storeIn = ({ id: series }: Home): void => {
    void acting.act(async () => {
      const id = await api.storeOld({ series, file: file.file, nth, original: file.original, minutes });
      desk.change(file.id, nth, (one) => ({ ...one, stored: id }));
      // The button that was pressed is gone.
      done.current?.focus();
    });
  };
  const showLine = (line: number): void => {
    // Where both stand side by side, what is open stays open while one looks at the line.
    if (!standBeside()) setSide('original');
    setAsked({ line });
  };
  return (
    <Section title={file.meetings.length === 1 ? file.name : texts.importMeetingIn({ file: file.name, number: nth })}>
      <div className={styles.parts}>
        <WarningList file={file.name} warnings={warnings} onLine={showLine} />
        {stored === null && minutes.date !== null && home?.days.has(minutes.date) && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.importSameDay({ date: minutes.date })}</MessageBarBody>
          </MessageBar>
        )}
        <RefusalBar acting={acting} />
        <div ref={done} className={styles.buttons} role="status" tabIndex={-1}>
          {stored !== null && home !== null && (
            <>
              <Text>{texts.importStoredAs}</Text>
              <Button onClick={() => home.onShow(stored)}>{texts.importShow}</Button>
            </>
          )}
        </div>
        {stored === null && home !== null && (
          <div>
            <Button appearance="primary" disabledFocusable={acting.busy} onClick={() => storeIn(home)}>
              {texts.importStore({ council: home.name })}
            </Button>
          </div>
        )}
        <Beside
          side={side}
          onSide={setSide}
          reading={<Paper minutes={importedView(home ?? unnamed(texts), minutes, null)} />}
          mend={
            stored === null ? (
              <MendForm
                minutes={minutes}
                onChange={(change) => desk.change(file.id, nth, (one) => ({ ...one, minutes: change(one.minutes) }))}
              />
            ) : null
          }
          original={<OriginalText text={file.original} asked={asked} />}
        />
      </div>
    </Section>
  );
}

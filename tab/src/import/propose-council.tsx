import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ProposedCouncil } from '../api.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { save } from '../save.ts';
import { Section } from '../section.tsx';
import { useAct } from '../use-act.ts';
import type { DeskFile } from './desk.ts';
import { ProposedParts } from './proposed-parts.tsx';
import { type Settled, underOneName, withAliases } from './settle-names.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit' },
});

/** A council set up from its old minutes: proposed, looked at, and taken away as the file that sets one up. */
export function ProposeCouncil({ files }: { readonly files: readonly DeskFile[] }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [proposed, setProposed] = useState<ProposedCouncil | null>(null);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const readings = files.flatMap((file) => (file.status === 'read' ? file.meetings.map(({ minutes }) => minutes) : []));
  /** Asked anew with every spelling that is settled: it may join what looked like two memberships. */
  const propose = (names: readonly Settled[]): void => {
    void acting.act(async () => {
      setProposed(withAliases(await api.proposeCouncil(readings.map((one) => underOneName(one, names))), names));
      setSettled(names);
    });
  };
  if (readings.length === 0) return null;
  return (
    <Section title={texts.proposeTitle}>
      <div className={styles.parts}>
        <Text>{texts.proposeIntro}</Text>
        <RefusalBar acting={acting} />
        <Button disabledFocusable={acting.busy} onClick={() => propose(settled)}>
          {texts.proposeSeries}
        </Button>
        {proposed !== null && <Proposed proposed={proposed} onSettled={(one) => propose([...settled, one])} />}
      </div>
    </Section>
  );
}

interface ProposedProps {
  readonly proposed: ProposedCouncil;
  readonly onSettled: (settled: Settled) => void;
}

function Proposed({ proposed, onSettled }: ProposedProps) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { settings, similar } = proposed;
  const download = (): void => {
    const { unknown, ...file } = settings;
    save(new Blob([JSON.stringify({ ...file, ...unknown }, null, 2)], { type: 'application/json' }), `${settings.name || 'series'}.json`);
  };
  const settle = (a: string, b: string, keep: string | null) => (): void => onSettled({ a, b, keep });
  return (
    <>
      {similar.length > 0 && (
        <div>
          <h3 className={styles.title}>
            <Text weight="semibold">{texts.proposeSimilar}</Text>
          </h3>
          <ul className={styles.list} aria-label={texts.proposeSimilar}>
            {similar.map(({ a, b }) => (
              <li key={`${a}/${b}`}>
                <Text className="written">{texts.proposeSame({ a, b })}</Text>
                <div className={styles.buttons}>
                  <Button size="small" onClick={settle(a, b, a)}>
                    {texts.proposeKeep({ name: a })}
                  </Button>
                  <Button size="small" onClick={settle(a, b, b)}>
                    {texts.proposeKeep({ name: b })}
                  </Button>
                  <Button size="small" onClick={settle(a, b, null)}>
                    {texts.proposeApart}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ProposedParts settings={settings} />
      <Button icon={<ArrowDownloadRegular />} onClick={download}>
        {texts.proposeDownload}
      </Button>
      <Text size={200}>{texts.proposeHow}</Text>
    </>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ImportedMinutes } from '../../../src/import/reading.ts';
import type { Settled } from '../../../src/import/series/settle-names.ts';
import type { ProposedSeries } from '../../../src/import/series-from.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { Section } from '../section.tsx';
import { useAct } from '../use-act.ts';
import type { DeskFile } from './desk.ts';
import { FoundHere } from './found-here.tsx';
import { ProposedParts } from './proposed-parts.tsx';
import { TakeAway } from './take-away.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit' },
});

/** What was proposed, out of which readings: of others it says nothing. */
interface Proposal extends ProposedSeries {
  readonly of: readonly ImportedMinutes[];
  readonly settled: readonly Settled[];
}

const isOf = (proposal: Proposal | null, readings: readonly ImportedMinutes[]): proposal is Proposal =>
  proposal !== null && proposal.of.length === readings.length && readings.every((one, index) => proposal.of[index] === one);

interface Props {
  readonly files: readonly DeskFile[];
  /** The chat that it may be founded in; null where that has a council. */
  readonly chat: string | null;
}

/** A council set up from its old minutes: proposed, looked at, and founded in a chat or taken away as the file that sets one up. */
export function ProposeCouncil({ files, chat }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const readings = files.flatMap((file) => (file.status === 'read' ? file.meetings.map(({ minutes }) => minutes) : []));
  const settled = proposal?.settled ?? [];
  /** Asked anew with every spelling that is settled: it may join what looked like two memberships. */
  const propose = (names: readonly Settled[]): void => {
    void acting.act(async () => {
      setProposal({ ...(await api.proposeCouncil(readings, names, chat)), of: readings, settled: names });
    });
  };
  if (readings.length === 0) return null;
  return (
    <Section title={texts.proposeTitle}>
      <div className={styles.parts}>
        <Text>{chat === null ? texts.proposeIntro : texts.foundPropose}</Text>
        <RefusalBar acting={acting} />
        <Button disabledFocusable={acting.busy} onClick={() => propose(settled)}>
          {texts.proposeSeries}
        </Button>
        {isOf(proposal, readings) && (
          <Proposed proposed={proposal} onSettled={(one) => propose([...settled, one])}>
            {chat === null ? <TakeAway settings={proposal.settings} /> : <FoundHere chat={chat} files={files} settled={settled} />}
          </Proposed>
        )}
      </div>
    </Section>
  );
}

interface ProposedProps {
  readonly proposed: ProposedSeries;
  readonly onSettled: (settled: Settled) => void;
  readonly children: ReactNode;
}

function Proposed({ proposed, onSettled, children }: ProposedProps) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { settings, similar } = proposed;
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
      {children}
    </>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Check } from '../../src/core/check.ts';
import { checkText } from '../../src/texts/check-text.ts';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { ItemLink } from './item-link.tsx';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';
import { useChecks } from './use-checks.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** What whoever leads should look at before the minutes are sent round, each with the way to its place. */
export function CheckList({ meeting, changes }: { readonly meeting: string; readonly changes: number }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { value: checks, failed, again } = useChecks(meeting, changes);
  if (failed !== null) return <FailedBar said={failed} onAgain={again} />;
  if (checks === null) return null;
  return (
    <Section title={texts.checksTitle}>
      {checks.length === 0 && <Text>{texts.checksNone}</Text>}
      <ul className={styles.list}>
        {checks.map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be found twice on an item
          <li key={index}>
            <ItemLink item={check.item} />
            <Text className="written">{checkText(check, texts)}</Text>
            {check.code === 'samePerson' && <TwoSpellings meeting={meeting} check={check} onSaid={again} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SpellingsProps {
  readonly meeting: string;
  readonly check: Extract<Check, { code: 'samePerson' }>;
  readonly onSaid: () => void;
}

/** Two spellings: which one it is from now on, or that they are two people, which nobody asks again. */
function TwoSpellings({ meeting, check: { a, b }, onSaid }: SpellingsProps) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const say = (command: { readonly type: 'mergePeople' | 'keepApart'; readonly [name: string]: string }): void => {
    void acting.act(async () => {
      await api.press(meeting, command);
      onSaid();
    });
  };
  const merge = (keep: string, drop: string): void => say({ type: 'mergePeople', keep, drop });
  return (
    <>
      <RefusalBar acting={acting} />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={acting.busy} onClick={() => merge(a, b)}>
          {texts.checkKeep({ name: a })}
        </Button>
        <Button size="small" disabledFocusable={acting.busy} onClick={() => merge(b, a)}>
          {texts.checkKeep({ name: b })}
        </Button>
        <Button size="small" disabledFocusable={acting.busy} onClick={() => say({ type: 'keepApart', a, b })}>
          {texts.checkApart}
        </Button>
      </div>
    </>
  );
}

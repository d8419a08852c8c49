import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Check } from '../../src/core/check.ts';
import { checkText } from '../../src/texts/check-text.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';
import { useChecks } from './use-checks.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  place: { marginInlineEnd: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** Brings an item of the printed minutes into view, for eyes and for screen readers. */
function showItem(number: number): void {
  const row = document.getElementById(`item-${number}`);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

/** What whoever leads should look at before the minutes are sent round, each with the way to its place. */
export function CheckList({ meeting, changes }: { readonly meeting: string; readonly changes: number }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { checks, again } = useChecks(meeting, changes);
  if (checks === null) return null;
  return (
    <Section title={texts.checksTitle}>
      {checks.length === 0 && <Text>{texts.checksNone}</Text>}
      <ul className={styles.list}>
        {checks.map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be found twice on an item
          <li key={index}>
            <Place item={check.item} />
            <Text className="written">{checkText(check, texts)}</Text>
            {check.code === 'samePerson' && <Merge meeting={meeting} check={check} onMerged={again} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Place({ item }: { readonly item: number | null }) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (item === null) return null;
  return (
    <Link as="button" className={styles.place} aria-label={texts.checkShow({ number: item })} onClick={() => showItem(item)}>
      {texts.checkPlace({ number: item })}
    </Link>
  );
}

interface MergeProps {
  readonly meeting: string;
  readonly check: Extract<Check, { code: 'samePerson' }>;
  readonly onMerged: () => void;
}

/** Two spellings: which one it is from now on. */
function Merge({ meeting, check: { a, b }, onMerged }: MergeProps) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const merge = (keep: string, drop: string): void => {
    void acting.act(async () => {
      await api.press(meeting, { type: 'mergePeople', keep, drop });
      onMerged();
    });
  };
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
      </div>
    </>
  );
}

import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { MyAction } from '../../src/server/routes/my-actions.ts';
import { AboutMe } from './about-me.tsx';
import { type Ended, EndedAction } from './ended-action.tsx';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { Loading } from './loading.tsx';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';
import { useFetched } from './use-fetched.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '720px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalM,
    minHeight: '100vh',
    boxSizing: 'border-box',
    alignContent: 'start',
  },
  title: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  action: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The open actions of one person, council by council: what they look at between the meetings. */
export function MyActionsPage() {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useFetched(useCallback(() => api.myActions(), [api]));
  const [ended, setEnded] = useState<Ended | null>(null);
  const then = (what: Ended | null) => {
    setEnded(what);
    again();
  };
  const actions = fetched.status === 'fetched' ? fetched.value : [];
  const councils = [...new Map(actions.map(({ series, council }) => [series, council]))];
  return (
    <main className={styles.page} aria-labelledby="my-actions">
      <h1 className={styles.title} id="my-actions">
        <Title3>{texts.pageMyActions}</Title3>
      </h1>
      <div role="status">{ended !== null && <EndedAction key={keyOf(ended)} ended={ended} onUndone={() => then(null)} />}</div>
      {fetched.status === 'fetching' && <Loading onAgain={again} />}
      {fetched.status === 'failed' && <FailedBar said={fetched.said} onAgain={again} />}
      {fetched.status === 'fetched' && actions.length === 0 && <Text>{texts.myActionsNone}</Text>}
      {councils.map(([series, council]) => (
        <Section key={series} title={council}>
          <ul className={styles.list}>
            {actions
              .filter((action) => action.series === series)
              .map((action) => (
                <OneAction key={action.number} action={action} onEnded={then} />
              ))}
          </ul>
        </Section>
      ))}
      <AboutMe />
    </main>
  );
}

const keyOf = ({ action: { at, number }, status }: Ended): string => `${at} ${number} ${status}`;

function OneAction({ action, onEnded }: { readonly action: MyAction; readonly onEnded: (ended: Ended) => void }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const { number, what, due, overdue, who } = action;
  const end = (status: Ended['status']) =>
    acting.act(async () => {
      await api.press(action.at, { type: 'followUpAction', number, status, reason: null });
      onEnded({ action, status });
    });
  const name = texts.actionLabel({ number, what });
  return (
    <li className={styles.action}>
      <Text>{name}</Text>
      <Text size={200} className={styles.facts}>
        {who.length > 1 && `${texts.actionOwners({ names: who })} · `}
        {dueOf(action, texts.actionDueNone, (date) => texts.actionDueDate({ date }))}
        {overdue && due !== null && <span className={styles.late}>{` · ${texts.actionOverdueLabel}`}</span>}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={acting.busy}
          aria-label={`${texts.buttonActionDone}: ${name}`}
          onClick={() => end('done')}
        >
          {texts.buttonActionDone}
        </Button>
        <Button
          size="small"
          disabledFocusable={acting.busy}
          aria-label={`${texts.buttonActionDrop}: ${name}`}
          onClick={() => end('dropped')}
        >
          {texts.buttonActionDrop}
        </Button>
      </div>
      <RefusalBar acting={acting} />
    </li>
  );
}

/** The day in full where there is one; else the words that were written. */
function dueOf({ due }: MyAction, none: string, on: (date: string) => string): string {
  if (due === null) return none;
  return due.date === null ? due.text : on(due.date);
}

import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';
import { isLive } from './who.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** What waits for an answer: motions and proposed items, which whoever leads can take up, and open questions. */
export function Proposals({ agenda }: { readonly agenda: AgendaFor }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const decides = agenda.you.leads && (isLive(agenda) || agenda.status === 'planned');
  const decide = (type: 'adoptProposal' | 'rejectProposal', number: number): void => {
    void acting.act(() => api.press(agenda.meeting, { type, number }));
  };
  return (
    <>
      {agenda.proposals.length > 0 && (
        <Section title={texts.tabProposals}>
          <RefusalBar acting={acting} />
          <ul className={styles.list}>
            {agenda.proposals.map(({ number, kind, text, by, until, objections = [] }) => (
              <li key={number}>
                <Text className="written">
                  {kind === 'item'
                    ? texts.motionItemLabel({ number, name: by, title: text })
                    : texts.motionLabel({ number, name: by, text })}
                </Text>
                {until !== undefined && <Caption1 block>{texts.consensusWaits({ number, at: until })}</Caption1>}
                {objections.map(({ name, text: reason }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the place tells them apart
                  <Caption1 block className="written" key={index}>
                    {texts.objectionRecorded({ name, text: reason === '' ? null : reason })}
                  </Caption1>
                ))}
                {decides && (
                  <div className={styles.buttons}>
                    <Button size="small" disabledFocusable={acting.busy} onClick={() => decide('adoptProposal', number)}>
                      {texts.buttonAdopt}
                    </Button>
                    <Button size="small" disabledFocusable={acting.busy} onClick={() => decide('rejectProposal', number)}>
                      {texts.buttonReject}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {agenda.questions.length > 0 && (
        <Section title={texts.tabQuestions}>
          <ul className={styles.list}>
            {agenda.questions.map(({ number, text, by }) => (
              <li key={number}>
                <Text className="written">
                  {number}. {texts.questionOpen({ name: by, text })}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

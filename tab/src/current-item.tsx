import { Button, Caption1, makeStyles, ProgressBar, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';
import { RoundLine } from './round-line.tsx';
import { useMinutesSince } from './use-minutes-since.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 1.2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  round: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly agenda: AgendaFor;
  /** Leads to the page of the round; null where the round stands beside. */
  readonly onRound: (() => void) | null;
}

/** The item that is up: its place, its responsible, its time, its round, and what comes after it. */
export function CurrentItem({ agenda, onRound }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const used = useMinutesSince(agenda.currentSince);
  const item = agenda.items.find(({ number }) => number === agenda.current);
  const next = agenda.items.find(({ number, status }) => number > (agenda.current ?? 0) && status === 'waiting');
  if (item === undefined) {
    const none = agenda.you.guest ? texts.tabNotYourItem : texts.agendaNoneUp;
    return (
      <section className={styles.box}>
        <Text>{agenda.items.length === 0 ? texts.agendaEmpty : none}</Text>
      </section>
    );
  }
  const over = used !== null && item.minutes !== null && used > item.minutes;
  return (
    <section className={styles.box} aria-label={texts.a11yCurrentItem({ number: item.number, title: item.title })}>
      <Caption1 className={styles.quiet}>{texts.agendaProgress({ number: item.number, total: agenda.items.length })}</Caption1>
      <h2 className={styles.title}>
        <Subtitle1 className="written">{item.title}</Subtitle1>
      </h2>
      <div className={styles.facts}>
        {item.responsible !== null && <Text>{texts.itemResponsible({ responsible: item.responsible })}</Text>}
        {used !== null && (
          <Text>
            {texts.tabTimeUsed}: {texts.itemTimeUsed({ used, minutes: item.minutes })}
          </Text>
        )}
      </div>
      {item.returned !== undefined && (
        <Text className="written">{texts.itemReturned({ number: item.returned.from, reason: item.returned.reason })}</Text>
      )}
      {agenda.recorded.map(
        ({ line, approves }) => approves !== undefined && <Text key={line}>{texts.approvalCounts({ numbers: approves })}</Text>,
      )}
      {agenda.unapproved !== undefined && agenda.unapproved.length > 0 && (
        <Text>{texts.approvalWaiting({ numbers: agenda.unapproved.map(({ number }) => number) })}</Text>
      )}
      {used !== null && item.minutes !== null && (
        <ProgressBar value={Math.min(used / item.minutes, 1)} color={over ? 'warning' : 'brand'} aria-label={texts.tabTimeUsed} />
      )}
      {over && item.minutes !== null && <Text>{texts.agendaOverTime({ minutes: used - item.minutes })}</Text>}
      {onRound !== null && agenda.round?.status === 'open' && (
        <div className={styles.round}>
          <RoundLine round={agenda.round} you={agenda.you.name} />
          <Button size="small" onClick={onRound}>
            {texts.pageRound}
          </Button>
        </div>
      )}
      <Text className={styles.quiet}>{next === undefined ? texts.agendaLast : texts.agendaNext({ title: next.title })}</Text>
    </section>
  );
}

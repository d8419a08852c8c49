import { Badge, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { HeldSummary } from '../../src/councils.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { dateLabel } from '../../src/texts/grammar/dates.ts';
import { statusText } from '../../src/texts/status-text.ts';
import { useHouse } from './house.ts';
import { ShareButton } from './stage/share-button.tsx';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground3 },
  choice: { maxWidth: '100%' },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly meetings: readonly HeldSummary[];
  readonly onShow: (meeting: string) => void;
}

/** Which council and meeting this is, and how it stands with it. */
export function MeetingHead({ agenda, meetings, onShow }: Props) {
  const { texts, language } = useHouse();
  const styles = useStyles();
  const { council, number, date, status, documentTitle } = agenda;
  const facts = [date === null ? null : dateLabel(date, language), agenda.place].filter((fact) => fact !== null);
  return (
    <header className={styles.head}>
      <Text size={200} className={styles.quiet}>
        {council}
      </Text>
      <div className={styles.row}>
        <h1 className={styles.title}>
          <Subtitle2>{texts.meetingNumber({ number })}</Subtitle2>
        </h1>
        <Badge appearance={status === 'open' ? 'filled' : 'outline'} color={status === 'open' ? 'brand' : 'informative'}>
          {statusText(status, documentTitle, texts)}
        </Badge>
        {(status === 'circulated' || status === 'verified') && (
          <Badge appearance="outline" color="warning">
            {texts.stateDraft}
          </Badge>
        )}
        {meetings.length > 1 && (
          <Select
            className={styles.choice}
            size="small"
            aria-label={texts.tabChooseMeeting}
            value={agenda.meeting}
            onChange={(_, { value }) => onShow(value)}
          >
            {meetings.map((one) => (
              <option key={one.id} value={one.id}>
                {texts.meetingNumber({ number: one.number })} · {statusText(one.status, documentTitle, texts)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {agenda.you.leads && <ShareButton />}
      {facts.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {facts.join(' · ')}
        </Text>
      )}
    </header>
  );
}

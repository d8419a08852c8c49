import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Link,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { seriesOfImported } from '../../../src/core/imported.ts';
import type { MeetingSummary } from '../../../src/councils.ts';
import { statusText } from '../../../src/texts/status-text.ts';
import { useHouse } from '../house.ts';
import { Section } from '../section.tsx';
import { YearStrip } from './year-strip.tsx';

const useStyles = makeStyles({
  link: { minHeight: '24px', textAlign: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  meeting: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, width: '100%' },
});

/** The meetings of each year, the latest first; those without a date last, under null. */
export function byYear(meetings: readonly MeetingSummary[]): readonly (readonly [number | null, readonly MeetingSummary[]])[] {
  const years = new Map<number | null, MeetingSummary[]>();
  const sorted = meetings.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (b.number ?? 0) - (a.number ?? 0));
  for (const meeting of sorted) {
    const year = meeting.date === null ? null : Number(meeting.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years];
}

interface Props {
  readonly meetings: readonly MeetingSummary[];
  /** The series' document title, which the words for a status bend by. */
  readonly title: string;
  readonly onMeeting: (meeting: string) => void;
}

/** All meetings, held here and imported, by year. */
export function MeetingList({ meetings, title, onMeeting }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const years = byYear(meetings);
  return (
    <Section title={texts.archiveMeetings}>
      {years.length === 0 && <Text>{texts.archiveEmpty}</Text>}
      <Accordion multiple collapsible defaultOpenItems={years.slice(0, 1).map(([year]) => String(year))}>
        {years.map(([year, all]) => (
          <AccordionItem key={year} value={String(year)}>
            <AccordionHeader as="h3" size="small">
              <span className={styles.head}>
                {year === null ? texts.archiveUndated({ n: all.length }) : texts.archiveYearLabel({ year, n: all.length })}
                {year !== null && <YearStrip dates={all.map(({ date }) => date)} />}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {all.map((meeting) => (
                  <li key={meeting.id} className={styles.meeting}>
                    <Link as="button" className={styles.link} onClick={() => onMeeting(meeting.id)}>
                      {[
                        meeting.date ?? texts.archiveNoDate,
                        ...(meeting.number === null ? [] : [texts.meetingNumber({ number: meeting.number })]),
                      ].join(', ')}
                    </Link>
                    <Badge appearance="outline" color="informative">
                      {seriesOfImported(meeting.id) === null ? statusText(meeting.status, title, texts) : texts.archiveImported}
                    </Badge>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

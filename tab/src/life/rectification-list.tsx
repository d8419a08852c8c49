import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { ItemLink } from '../item-link.tsx';
import { MeetingLink, type OnMeeting } from './meeting-link.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly minutes: MinutesView;
  readonly onMeeting: OnMeeting;
}

/** What was found wrong in these minutes, and what was found in earlier ones at the time of this meeting; linked to each other. */
export function RectificationList({ minutes: { rectifications, rectified = [] }, onMeeting }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <>
      {rectifications.length > 0 && (
        <Listed title={texts.printRectifications}>
          {rectifications.map(({ at, by, item, text, during }) => (
            <li key={`${at}${text}`}>
              <div className={styles.facts}>
                <ItemLink item={item} />
                <Text size={200} className={styles.quiet}>
                  {texts.lifeRectifiedBy({ name: by, at })}
                </Text>
              </div>
              <Text className="written">{text}</Text> {during !== undefined && <MeetingLink to={during} onMeeting={onMeeting} />}
            </li>
          ))}
        </Listed>
      )}
      {rectified.length > 0 && (
        <Listed title={texts.lifeRectifiedEarlier}>
          {rectified.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and the same words may stand twice
            <li key={index}>
              <Text className="written">{texts.lifeRectifiedOf(one)}</Text> <MeetingLink to={one} onMeeting={onMeeting} />
            </li>
          ))}
        </Listed>
      )}
    </>
  );
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>
        <Text weight="semibold">{title}</Text>
      </h3>
      <ul className={styles.list} aria-label={title}>
        {children}
      </ul>
    </div>
  );
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { Texts } from '../../../src/texts/texts.ts';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { MeetingLink, type OnMeeting } from './meeting-link.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  verifier: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  icon: { display: 'inline-flex', alignSelf: 'center' },
});

/** How far they have come, in a sentence or two; '' where the status says it all. */
function standingText({ status, documentTitle, circulated, verifiers, approvedBy, approvedAt }: MinutesView, texts: Texts): string {
  const until = circulated?.until ?? null;
  switch (status) {
    case 'draft':
      return texts.lifeNowDraft;
    case 'circulated':
      return until === null ? '' : texts.lifeNowUntil({ date: until });
    case 'verified': {
      const silent = until !== null && !verifiers.every(({ at }) => at !== null);
      return `${silent || (until !== null && verifiers.length === 0) ? `${texts.lifeNowSilence({ date: until })} ` : ''}${texts.lifeNowWaits}`;
    }
    case 'approved':
      return approvedBy === undefined || approvedAt === null
        ? ''
        : texts.lifeNowLocked({ title: documentTitle, number: approvedBy.number, at: approvedAt });
    case 'planned':
    case 'open':
    case 'paused':
    case 'archived':
      return '';
  }
}

/** Where the minutes stand now, and what each of the verifiers has done; in words as well as by a sign. */
export function Standing({ minutes, onMeeting }: { readonly minutes: MinutesView; readonly onMeeting: OnMeeting }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const said = standingText(minutes, texts);
  const waits = minutes.status === 'circulated' || minutes.status === 'verified';
  return (
    <>
      {said !== '' && <Text>{said}</Text>}
      {minutes.approvedBy !== undefined && <MeetingLink to={minutes.approvedBy} onMeeting={onMeeting} />}
      {minutes.verifiers.length > 0 && (waits || minutes.status === 'approved') && (
        <ul className={styles.list} aria-label={texts.lifeVerifiers}>
          {minutes.verifiers.map(({ name, at }) => (
            <li key={name} className={styles.verifier}>
              <span className={styles.icon} aria-hidden>
                {at === null ? <CircleRegular /> : <CheckmarkCircleRegular />}
              </span>
              <Text className="written">{at === null ? texts.lifeVerifyWaits({ name }) : texts.lifeVerifiedAt({ name, at })}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

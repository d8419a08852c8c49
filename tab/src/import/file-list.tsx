import { Badge, Button, Link, makeStyles, mergeClasses, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useHouse } from '../house.ts';
import type { DeskFile, OnDesk } from './desk.ts';

const useStyles = makeStyles({
  link: { minHeight: '24px', textAlign: 'start' },
  shown: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  file: { flexGrow: 1, minWidth: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  meeting: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A meeting on the desk, by its file and its place in it. */
export interface Chosen {
  readonly id: string;
  readonly nth: number;
}

interface Props {
  readonly files: readonly DeskFile[];
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onRemove: (id: string) => void;
  readonly onAgain: (file: File, id: string) => void;
}

/** How far each file has come, what was refused and why, and what there is to look at. */
export function FileList({ files, chosen, onChoose, onRemove, onAgain }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const all = files.length;
  const done = files.filter(({ status }) => status === 'read' || status === 'refused').length;
  return (
    <>
      <Text role="status">{all > 0 && texts.importProgress({ done, all })}</Text>
      {done < all && <ProgressBar aria-label={texts.importFiles} value={done} max={all} />}
      <ul className={styles.list} aria-label={texts.importFiles}>
        {files.map((file) => (
          <li key={file.id} className={styles.row}>
            <div className={styles.file}>
              {file.status === 'read' ? (
                file.meetings.map((meeting) => (
                  <ReadMeeting
                    key={meeting.nth}
                    name={file.meetings.length === 1 ? file.name : texts.importMeetingIn({ file: file.name, number: meeting.nth })}
                    meeting={meeting}
                    shown={chosen?.id === file.id && chosen.nth === meeting.nth}
                    onChoose={() => onChoose({ id: file.id, nth: meeting.nth })}
                  />
                ))
              ) : (
                <div className={styles.meeting}>
                  <Text className="written">{file.name}</Text>
                  {file.status === 'reading' && <Spinner size="tiny" />}
                  <Badge appearance="outline" color={file.status === 'refused' ? 'danger' : 'informative'}>
                    {texts.importState[file.status]}
                  </Badge>
                </div>
              )}
              {file.status === 'refused' && (
                <div className={styles.buttons} role="alert">
                  <Text>{file.said}</Text>
                  <Button size="small" onClick={() => onAgain(file.from, file.id)}>
                    {texts.buttonRetry}
                  </Button>
                </div>
              )}
            </div>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.importRemove({ file: file.name })}
              onClick={() => onRemove(file.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReadProps {
  readonly name: string;
  readonly meeting: OnDesk;
  readonly shown: boolean;
  readonly onChoose: () => void;
}

function ReadMeeting({ name, meeting: { minutes, warnings, stored }, shown, onChoose }: ReadProps) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <div className={styles.meeting}>
      <Link
        as="button"
        className={mergeClasses(styles.link, shown && styles.shown)}
        {...(shown && { 'aria-current': true })}
        onClick={onChoose}
      >
        <span className="written">{name}</span>
      </Link>
      {minutes.date !== null && <Text size={200}>{minutes.date}</Text>}
      <Badge appearance={stored === null ? 'outline' : 'filled'} color={stored === null ? 'informative' : 'success'}>
        {stored === null ? texts.importState.read : texts.importState.stored}
      </Badge>
      {stored === null && warnings.length > 0 && (
        <Badge appearance="outline" color="warning">
          {texts.importWarningCount({ warnings: warnings.length })}
        </Badge>
      )}
    </div>
  );
}

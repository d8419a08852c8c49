import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { DOWNLOADS, type Download } from './api.ts';
import type { SavedFile } from './asking.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSaved } from './use-saved.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly label: string;
  readonly meeting: string;
  readonly fetchAs: (form: Download) => Promise<SavedFile>;
}

/** A button for each form that minutes can be had in. */
export function SaveAs({ label, meeting, fetchAs }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { saved, acting, saveFile } = useSaved();
  return (
    <>
      <RefusalBar acting={acting} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a row */}
      <div className={styles.row} role="group" aria-label={label}>
        <Text size={200}>{label}</Text>
        {DOWNLOADS.map((form) => (
          <Button
            key={form}
            size="small"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={acting.busy}
            onClick={() => saveFile(() => fetchAs(form), `${meeting}.${form}`)}
          >
            {texts.tabFormats[form]}
          </Button>
        ))}
      </div>
      <SavedNote saved={saved} />
    </>
  );
}

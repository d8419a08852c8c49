import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { DOWNLOADS, type Download } from './api.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Hands a file to the browser: a link of its own can't say who asks. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The minutes as files. */
export function Downloads({ meeting, number }: { readonly meeting: string; readonly number: number }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const download = (form: Download): void => {
    void acting.act(async () => save(await api.download(meeting, form), `${number}.${form}`));
  };
  return (
    <>
      <RefusalBar acting={acting} />
      <div className={styles.row}>
        <Text size={200}>{texts.tabDownloadAs}</Text>
        {DOWNLOADS.map((form) => (
          <Button key={form} size="small" icon={<ArrowDownloadRegular />} disabledFocusable={acting.busy} onClick={() => download(form)}>
            {texts.tabFormats[form]}
          </Button>
        ))}
      </div>
    </>
  );
}

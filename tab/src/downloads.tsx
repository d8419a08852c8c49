import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { DOWNLOADS, type Download } from './api.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { save } from './save.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The minutes as files. The server names them: a draft is called so by its name as well as inside. */
export function Downloads({ meeting }: { readonly meeting: string }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const download = (form: Download): void => {
    void acting.act(async () => {
      const { blob, name } = await api.download(meeting, form);
      save(blob, name ?? `${meeting}.${form}`);
    });
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

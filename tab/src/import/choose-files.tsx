import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useHouse } from '../house.ts';

const TAKEN = '.docx,.html,.htm,.txt,.md,.json,.xml';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px solid ${tokens.colorBrandStroke1}` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Where files are dropped or chosen; several at a time. */
export function ChooseFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    setOver(false);
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button does the same
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <Text>{texts.importDrop}</Text>
      <Button appearance="primary" icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>
        {texts.importChoose}
      </Button>
      <Text size={200} className={styles.quiet}>
        {texts.importKinds}
      </Text>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={TAKEN}
        aria-label={texts.importChoose}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen once more, mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

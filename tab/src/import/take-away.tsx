import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { SeriesSettings } from '../../../src/core/series.ts';
import { useHouse } from '../house.ts';
import { save } from '../save.ts';

/** A proposed council as the file that sets one up. */
export function TakeAway({ settings }: { readonly settings: SeriesSettings }) {
  const { texts } = useHouse();
  const download = (): void => {
    const { unknown, ...file } = settings;
    save(new Blob([JSON.stringify({ ...file, ...unknown }, null, 2)], { type: 'application/json' }), `${settings.name || 'series'}.json`);
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={download}>
        {texts.proposeDownload}
      </Button>
      <Text size={200}>{texts.proposeHow}</Text>
    </>
  );
}

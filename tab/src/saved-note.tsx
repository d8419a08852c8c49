import { Text } from '@fluentui/react-components';
import { useHouse } from './house.ts';

/** Says which file was handed to the browser, which not every browser does. */
export function SavedNote({ saved }: { readonly saved: string | null }) {
  const { texts } = useHouse();
  return (
    <Text size={200} className="written" role="status">
      {saved !== null && texts.tabDownloaded({ name: saved })}
    </Text>
  );
}

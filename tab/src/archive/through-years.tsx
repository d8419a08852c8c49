import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { createContext, useContext } from 'react';
import { useHouse } from '../house.ts';

/** Shows an item of the minutes on this page through the years; null where that is nobody's to see. */
export const ThroughYearsContext = createContext<((item: number) => void) | null>(null);

/** The way from an item of the minutes to the same matter in all other meetings. */
export function ThroughYears({ number }: { readonly number: number }) {
  const { texts } = useHouse();
  const show = useContext(ThroughYearsContext);
  if (show === null) return null;
  const label = texts.archiveThroughYears({ number });
  return (
    <Button appearance="transparent" size="small" icon={<HistoryRegular />} aria-label={label} title={label} onClick={() => show(number)} />
  );
}

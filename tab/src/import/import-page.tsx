import { useCallback } from 'react';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import { useHouse } from '../house.ts';
import { useFetched } from '../use-fetched.ts';
import { useDesk } from './desk.ts';
import { ProposeCouncil } from './propose-council.tsx';
import { Readings } from './readings.tsx';
import { StoreAll } from './store-all.tsx';

interface Props {
  readonly agenda: AgendaFor;
  /** Shows minutes that have been stored. */
  readonly onShow: (meeting: string) => void;
}

/** Files of old minutes: read, looked at beside their original, mended, and stored in the council's archive. */
export function ImportPage({ agenda: { series, council, documentTitle }, onShow }: Props) {
  const { texts } = useHouse();
  const [desk, files] = useDesk(series);
  const days = useDays(series);
  return (
    <>
      <Readings
        {...{ desk, files }}
        chat={null}
        intro={texts.importIntro}
        home={{ id: series, name: council, documentTitle, days, onShow }}
      >
        <StoreAll desk={desk} files={files} series={series} />
      </Readings>
      <ProposeCouncil files={files} chat={null} />
    </>
  );
}

const NO_DAYS: ReadonlySet<string> = new Set();

/** The days that the archive has a meeting of. Where they can't be had, nothing is said of them. */
function useDays(series: string): ReadonlySet<string> {
  const { api } = useHouse();
  const fetch = useCallback(async () => {
    const meetings = await api.meetings(series);
    return new Set(meetings.flatMap(({ date, status }) => (date === null || status === 'planned' ? [] : [date])));
  }, [api, series]);
  const { fetched } = useFetched(fetch);
  return fetched.status === 'fetched' ? fetched.value : NO_DAYS;
}

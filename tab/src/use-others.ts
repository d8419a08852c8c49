import { useEffect } from 'react';
import type { HeldSummary } from '../../src/councils.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';

/** Looks for the meeting to show anew when this one stands otherwise than the list of meetings has it. */
export function useOthers(agenda: AgendaFor | null, meetings: readonly HeldSummary[], onOther: () => void): void {
  const status = agenda?.status;
  const listed = meetings.find(({ id }) => id === agenda?.meeting)?.status;
  useEffect(() => {
    if (status !== undefined && status !== listed) onOther();
  }, [status, listed, onOther]);
}

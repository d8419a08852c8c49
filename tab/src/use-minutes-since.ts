import { useEffect, useState } from 'react';
import type { Instant } from '../../src/core/origin.ts';

const TICK_MS = 5_000;

const minutesSince = (since: Instant): number => Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 60_000));

/** Whole minutes since then, ticking; null where nothing has begun. */
export function useMinutesSince(since: Instant | null): number | null {
  const [, tick] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => tick((times) => times + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? null : minutesSince(since);
}

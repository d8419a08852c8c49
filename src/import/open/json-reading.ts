import { warning } from '../read/warning.ts';
import type { Reading, Warning } from '../reading.ts';
import { importedMinutesSchema } from './imported-minutes.ts';

/**
 * Minutes in our own JSON (`minutes.json`, what `import --json` prints, one meeting or several); null where it is none of
 * ours. Keys that we don't know are left out and named. Never throws.
 */
export function jsonReading(text: string): readonly Reading[] | null {
  const readings = meetingsIn(text).map((meeting) => readingOf(meeting, text));
  return readings.length === 0 || readings.includes(null) ? null : readings.filter((reading) => reading !== null);
}

function meetingsIn(text: string): readonly unknown[] {
  try {
    const data: unknown = JSON.parse(text);
    if (Array.isArray(data)) return data;
    return isRecord(data) && Array.isArray(data['meetings']) ? data['meetings'] : [data];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readingOf(meeting: unknown, text: string): Reading | null {
  if (!isRecord(meeting)) return null;
  const { warnings: _, ...written } = meeting;
  const first = importedMinutesSchema.safeParse(written);
  if (first.success) return { minutes: first.data, warnings: [] };
  const warnings: Warning[] = [];
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return null;
    const place = placeIn(written, issue.path);
    for (const key of issue.keys) {
      warnings.push(warning(lineOf(text, key), 'textLeftOut', `${key}: ${JSON.stringify(place[key])}`));
      delete place[key];
    }
  }
  const second = importedMinutesSchema.safeParse(written);
  return second.success ? { minutes: second.data, warnings: warnings.toSorted((a, b) => a.line - b.line) } : null;
}

function placeIn(written: Record<string, unknown>, path: readonly PropertyKey[]): Record<string, unknown> {
  let place: unknown = written;
  for (const step of path) place = isRecord(place) ? place[String(step)] : undefined;
  return isRecord(place) ? place : {};
}

/** The line where a key is first written. */
const lineOf = (text: string, key: string): number => text.slice(0, Math.max(text.indexOf(JSON.stringify(key)), 0)).split('\n').length;

import { z } from 'zod';
import type { Language } from '../core/vocabulary.ts';
import { importedSchema } from '../import/imported-schema.ts';
import { legible } from '../import/open/legible.ts';
import { MOST_TEXT } from '../import/open/limits.ts';
import { edgeText } from './edge-text.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/** Every text of a request as it comes in, wherever it stands. */
function atTheEdge(given: unknown): unknown {
  if (typeof given === 'string') return edgeText(given);
  if (Array.isArray(given)) return given.map(atTheEdge);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, atTheEdge(value)]));
}

const minutes = z.unknown().transform(atTheEdge).pipe(importedSchema);
const id = z.string().min(1).max(200);

/** The file that minutes were read out of, as `POST /api/import/readings` named it. */
const file = z.strictObject({
  name: z.string().transform(edgeText).pipe(z.string().min(1).max(300)),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

// Its lines are counted: nothing of it may be trimmed.
const original = z
  .string()
  .max(MOST_TEXT)
  .transform((text) => legible(text).text);
const nth = z.int().min(1).max(999).default(1);

export const importSchema = z.strictObject({ id, series: z.string().min(1).max(100), file, nth, original, minutes });

export const mendSchema = z.strictObject({ id, minutes });

const name = z.string().transform(edgeText);
const settled = z
  .array(z.strictObject({ a: name, b: name, keep: name.nullable() }))
  .max(1_000)
  .default([]);

export const readingsSchema = z.strictObject({ readings: z.array(minutes).min(1).max(1_000), settled });

const read = z.strictObject({ file, original, meetings: z.array(z.strictObject({ nth, minutes })).min(1).max(999) });

export const foundSchema = z.strictObject({ id, chat: z.string().min(1).max(300), files: z.array(read).min(1).max(1_000), settled });

/** @throws ProblemError that names the fields that are wrong */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, language: Language = 'sv'): T {
  if (body === undefined) throw new ProblemError(PROBLEMS.mediaType, language);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join('.')).filter((field) => field !== '');
  throw new ProblemError({ ...PROBLEMS.invalid, ...(fields.length > 0 && { fields }) }, language);
}

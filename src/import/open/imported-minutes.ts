import { z } from 'zod';
import { minutesSchema } from '../../documents/minutes-schema.ts';
import type { ImportedMinutes } from '../reading.ts';

/** Minutes that come back in: as they are published, but that a document need not say everything, and what it says is archived. */
export const importedMinutesSchema: z.ZodType<ImportedMinutes> = minutesSchema.extend({
  series: z.string().nullable(),
  council: z.string().nullable(),
  documentTitle: z.string().nullable(),
  status: z.unknown().transform(() => 'archived' as const),
});

import { minutesJsonSchema } from '../../documents/minutes-schema.ts';
import type { KnownHandler } from '../parts.ts';

/** `GET /api/schemas/minutes.json`: what `minutes.json` is made of, as JSON Schema (draft 2020-12). */
export const minutesSchemaFile = (): KnownHandler => {
  const schema = JSON.stringify(minutesJsonSchema(), null, 2);
  return (_req, res) => {
    res.type('application/schema+json').send(schema);
  };
};

import { z } from 'zod';

/** What of the manifest the package needs to know; all else is for its schema to say. */
const manifest = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  icons: z.object({ color: z.string(), outline: z.string() }),
});

export type Manifest = z.infer<typeof manifest>;

/** @throws ZodError for a text that is no manifest of ours, SyntaxError for one that is no JSON */
export const manifestOf = (text: string): Manifest => manifest.parse(JSON.parse(text));

/** The names of what people read, wherever they stand in a manifest. */
const READ = new Set(['title', 'description', 'short', 'full']);

/** Names are ids, but for those of tabs. */
const isRead = (key: string, path: string): boolean => READ.has(key) || (key === 'name' && /^staticTabs\[\d+\]$/.test(path));

/** Every text of a manifest that people read, by its path as a language file names it: "staticTabs[0].name". */
export function textsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, one]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof one === 'string' ? (isRead(key, path) ? [here] : []) : textsIn(one, here);
  });
}

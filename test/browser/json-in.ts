export interface Json {
  readonly [key: string]: unknown;
}
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** All objects in it, at any depth. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (!isJson(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** What the JSON in it says: a whole answer, or the events of a stream. Nothing where there is none. */
export function jsonIn(text: string): readonly unknown[] {
  const events = text.match(/(?<=^data: ).*$/gm);
  try {
    return events === null ? [JSON.parse(text)] : events.map((event) => JSON.parse(event));
  } catch {
    return [];
  }
}

/** One server-sent event as a reader gets it; a comment has the event ''. */
export interface ServerEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: unknown;
}

function eventOf(block: string): ServerEvent {
  const field = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
  const data = field('data');
  return { id: field('id'), event: field('event') ?? '', data: data === null ? null : JSON.parse(data) };
}

/** Reads a stream of server-sent events one by one, with fetch as the tab does. */
export async function* readEvents(url: string, headers: Record<string, string>): AsyncGenerator<ServerEvent, void> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  let text = '';
  try {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        yield eventOf(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
  } finally {
    leaving.abort();
  }
}

/** The next event that fulfils `wanted`. Rejects when the stream ends before. */
export async function nextWhere(events: AsyncGenerator<ServerEvent, void>, wanted: (event: ServerEvent) => boolean): Promise<ServerEvent> {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error('the stream ended');
    if (wanted(value)) return value;
  }
}

import { inTime } from './in-time.ts';

/** A file as the server hands it out, by the name that it gives it. */
export interface SavedFile {
  readonly blob: Blob;
  readonly name: string | null;
}

/** What the server answered instead of doing it; `title` is a sentence for people. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, title: string) {
    super(title);
    this.name = 'Refused';
    this.status = status;
  }
}

/** The title of problem details (RFC 9457), or '' where there are none. */
async function titleOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  return typeof problem === 'object' && problem !== null && 'title' in problem ? String(problem.title) : '';
}

/** RFC 6266, as our server writes it. */
function fileName(response: Response): string | null {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}

const savedFile = async (response: Response): Promise<SavedFile> => ({ blob: await response.blob(), name: fileName(response) });

interface Sent {
  readonly body: string | Blob;
  readonly headers: Readonly<Record<string, string>>;
}

/** The requests of one person: who asks, in which language. They reject with `Refused`, or a TypeError without a connection. */
export class Asking {
  readonly #authorization: () => Promise<string>;
  readonly #language: string;

  constructor(authorization: () => Promise<string>, language: string) {
    this.#authorization = authorization;
    this.#language = language;
  }

  async json<T>(path: string): Promise<T> {
    return (await this.ask(path)).json();
  }

  async file(path: string): Promise<SavedFile> {
    return savedFile(await this.ask(path));
  }

  post(path: string, body: object): Promise<Response> {
    return this.ask(path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  async postForFile(path: string, body: object): Promise<SavedFile> {
    return savedFile(await this.post(path, body));
  }

  /** A stream of events, from after the one of that id. Not checked: whoever follows it looks at the status. */
  async stream(path: string, lastId: string | null, signal: AbortSignal): Promise<Response> {
    const headers = { ...(await this.#headers()), accept: 'text/event-stream', ...(lastId === null ? {} : { 'last-event-id': lastId }) };
    return fetch(`../api/${path}`, { headers, signal, cache: 'no-store' });
  }

  /** Gets, or posts where something is sent. */
  async ask(path: string, sent: Sent | null = null): Promise<Response> {
    const method = sent === null ? {} : { method: 'POST', body: sent.body };
    const ask = async (limit: { readonly signal?: AbortSignal }): Promise<Response> => {
      const headers = { ...(await this.#headers()), ...sent?.headers };
      return fetch(`../api/${path}`, { ...method, ...limit, headers, cache: 'no-store' });
    };
    // A file of old minutes takes the time that it takes.
    const response = await (sent !== null && path.startsWith('import') ? ask({}) : inTime((signal) => ask({ signal })));
    if (!response.ok) throw new Refused(response.status, await titleOf(response));
    return response;
  }

  async #headers(): Promise<Record<string, string>> {
    return { authorization: await this.#authorization(), 'accept-language': this.#language };
  }
}

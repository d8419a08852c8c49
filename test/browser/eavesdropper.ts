import type { Page } from 'playwright-core';

/** Everything that the server says while it is listened to: to a page, and on streams of server-sent events. */
export class Eavesdropper {
  readonly heard: { readonly from: string; text: string }[] = [];
  readonly #leaving = new AbortController();

  /** All answers to what the page asks for but its own files. */
  page(page: Page): void {
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!/^\/(?:room|api)\//.test(pathname) || response.headers()['content-type']?.startsWith('text/event-stream') === true) return;
      // An answer that a kill cuts off is none.
      response.text().then(
        (text) => this.heard.push({ from: pathname, text }),
        () => undefined,
      );
    });
  }

  /** A stream, until it ends. Resolves when it has begun. */
  async stream(url: string, name: string): Promise<void> {
    const headers = { authorization: `Local ${encodeURIComponent(name)}` };
    const response = await fetch(url, { headers, signal: this.#leaving.signal });
    const said = { from: `${url} for ${name}`, text: '' };
    this.heard.push(said);
    const read = async (): Promise<void> => {
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) said.text += chunk;
    };
    read().catch(() => undefined);
  }

  stop(): void {
    this.#leaving.abort();
  }
}

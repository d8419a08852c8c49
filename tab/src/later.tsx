import type { ComponentType } from 'react';
import { FailedBar } from './failed-bar.tsx';
import { Loading } from './loading.tsx';
import { useFetched } from './use-fetched.ts';

/** A page whose code is fetched when it is first shown: what draws the meeting need not wait for it. */
interface LaterPage<Props> {
  /** Null until it is there. */
  readonly come: () => ComponentType<Props> | null;
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/** How to fetch each of them. */
const all: (() => Promise<unknown>)[] = [];

/**
 * A browser does not fetch a module again that has failed to come, unless it goes by another address. Where the error does
 * not tell the address, the same error comes again.
 */
async function importAnew<Module>(failed: unknown): Promise<Module> {
  const [address] = /https?:\/\/\S+\.js/.exec(String(failed)) ?? [];
  if (address === undefined) throw failed;
  return import(/* @vite-ignore */ `${address}?${Date.now()}`);
}

/**
 * @param load imports the module that it is in
 * @param pick takes it out of there
 */
export function later<Module, Props>(load: () => Promise<Module>, pick: (module: Module) => ComponentType<Props>): LaterPage<Props> {
  let page: ComponentType<Props> | null = null;
  let hasFailed = false;
  const fetch = async (): Promise<ComponentType<Props>> => {
    page ??= pick(
      await load().catch((error: unknown) => {
        if (!hasFailed) {
          hasFailed = true;
          throw error;
        }
        return importAnew<Module>(error);
      }),
    );
    return page;
  };
  all.push(fetch);
  return { come: () => page, fetch };
}

/** A server that answers, but has the file no longer, is a newer one: its own page knows the new names. */
async function fetchAnew(fetch: () => Promise<unknown>): Promise<void> {
  const isThere = await fetch().then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const answer = await globalThis.fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok === true) location.reload();
}

interface Shown<Props> {
  readonly page: LaterPage<Props>;
  readonly props: Props;
}

/** Until the page is there it says that it is on its way, and where it does not come, what to do. */
export function Later<Props extends object>({ page: { come, fetch }, props }: Shown<Props>) {
  const { fetched, again } = useFetched(fetch);
  const Page = come();
  if (Page !== null) return <Page {...props} />;
  return fetched.status === 'failed' ? (
    <FailedBar said={fetched.said} onAgain={() => void fetchAnew(fetch).then(again)} />
  ) : (
    <Loading onAgain={again} />
  );
}

/** Long enough for the page that is shown to fetch what it shows. */
const REST_MS = 1_500;

async function fetchAll(isWanted: () => boolean): Promise<void> {
  for (const fetch of all) {
    if (!isWanted()) return;
    // What does not come now is asked for again by who opens the page.
    await fetch().catch(() => undefined);
  }
}

/**
 * Fetches the pages that are not there yet, one after another, once there is time: then they open at once, and without a
 * connection too.
 * @returns how to leave off
 */
export function fetchRest(): () => void {
  let isWanted = true;
  const timer = setTimeout(() => void fetchAll(() => isWanted), REST_MS);
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}

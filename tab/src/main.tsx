import type { Language } from '../../src/core/vocabulary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { Api } from './api.ts';
import { type Host, openHost } from './host.ts';
import type { FirstLook } from './use-meeting.ts';

/** Says on the page that stands there that it stays so, and what to do; and tells the host why. */
async function giveUp(error: unknown): Promise<void> {
  document.getElementById('first')?.classList.add('broken');
  (await host.catch(() => null))?.failed(String(error));
}

/** Asks for what the first page shows, and for its code where that comes later, without waiting for what draws it. */
function lookAhead(api: Api, { page, chat, meeting, frame }: Host): FirstLook {
  if (page === 'configure' || (page === 'my-actions' && meeting === null)) return null;
  // The page asks for it again, and says so where it does not come.
  if (meeting !== null) import('./minutes-page.tsx').catch(() => undefined);
  if (frame === 'stage') import('./stage/stage-page.tsx').catch(() => undefined);
  const looking = api.opening(chat, meeting);
  looking.catch(() => undefined);
  return looking;
}

/** One language's words: the other's need not come before the first page is drawn. */
const TEXTS: Readonly<Record<Language, () => Promise<Texts>>> = {
  sv: async () => (await import('../../src/texts/sv/sv.ts')).sv,
  en: async () => (await import('../../src/texts/en/en.ts')).en,
};

// The host is greeted, and asked for the meeting, while the pages come: the first words of index.html stand until they are there.
const host = openHost();
const root = document.getElementById('root');
if (root !== null) {
  const pages = import('./draw.tsx');
  host
    .then(async (around) => {
      const api = new Api(around.authorization, around.language);
      const look = lookAhead(api, around);
      const texts = await TEXTS[around.language]();
      (await pages).draw(root, { host: around, api, texts, look });
    })
    .catch(giveUp);
}

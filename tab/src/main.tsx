import { openHost } from './host.ts';

/** Says on the page that stands there that it stays so, and what to do; and tells the host why. */
async function giveUp(error: unknown): Promise<void> {
  document.getElementById('first')?.classList.add('broken');
  (await host.catch(() => null))?.failed(String(error));
}

// The host is greeted while the pages come: the first words of index.html stand until both are there.
const host = openHost();
const root = document.getElementById('root');
if (root !== null) {
  Promise.all([host, import('./draw.tsx')])
    .then(([around, { draw }]) => draw(root, around))
    .catch(giveUp);
}

import { createRoot } from 'react-dom/client';
import type { Host } from './host.ts';
import { Tab } from './tab.tsx';

/** Draws the tab in the place of the first words. */
export function draw(root: HTMLElement, host: Host): void {
  document.documentElement.lang = host.language;
  createRoot(root).render(<Tab host={host} />);
}

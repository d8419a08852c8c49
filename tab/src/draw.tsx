import { createRoot } from 'react-dom/client';
import { Tab, type TabProps } from './tab.tsx';

/** Draws the tab in the place of the first words. */
export function draw(root: HTMLElement, tab: TabProps): void {
  document.documentElement.lang = tab.host.language;
  createRoot(root).render(<Tab {...tab} />);
}

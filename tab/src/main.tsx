import { createRoot } from 'react-dom/client';
import { openHost } from './host.ts';
import { Tab } from './tab.tsx';

const root = document.getElementById('root');
if (root !== null) {
  const host = await openHost();
  document.documentElement.lang = host.language;
  createRoot(root).render(<Tab host={host} />);
}

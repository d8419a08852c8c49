import { createRoot } from 'react-dom/client';
import { Room } from './room.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Room />);

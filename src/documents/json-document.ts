import type { MinutesView } from '../views/minutes.ts';

/** The minutes as data: the model itself (`minutes-schema.ts`). */
export const jsonDocument = (view: MinutesView): string => `${JSON.stringify(view, null, 2)}\n`;

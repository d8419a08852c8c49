import { createContext, useContext } from 'react';
import type { Language } from '../../src/core/vocabulary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { Api } from './api.ts';
import type { Frame } from './host.ts';
import type { Stage } from './stage/to-stage.ts';

/** What every page of the tab stands on: the words, and the way to the server. */
export interface House {
  readonly api: Api;
  readonly language: Language;
  readonly texts: Texts;
  readonly frame: Frame;
  /** In the meeting without an account. */
  readonly anonymous: boolean;
  /** The way to the meeting's stage; null outside a meeting. */
  readonly stage: Stage | null;
}

export const HouseContext = createContext<House | null>(null);

/** Throws outside the tab: that is a page rendered in the wrong place. */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (house === null) throw new Error('no house around this component');
  return house;
}

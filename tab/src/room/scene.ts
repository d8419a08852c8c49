import type { Language } from '../../../src/core/vocabulary.ts';
import type { RoomPerson } from '../../../src/server/room/people.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import type { ThemeName } from '../host.ts';

export type Layout = keyof Texts['roomLayouts'];

/** How the room is looked at: as whom, where the tab stands, in which colours and language. */
export interface Scene {
  readonly me: RoomPerson;
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly language: Language;
}

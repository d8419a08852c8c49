import { agendaRules } from './surfaces/agendas.ts';
import { keyboardRules } from './surfaces/keyboard.ts';
import { liveRules } from './surfaces/live.ts';
import { type LivelyCouncil, openLivelyCouncil } from './surfaces/lively-council.ts';
import { motionRules } from './surfaces/motion.ts';
import { roleRules } from './surfaces/roles.ts';
import { roomForWordsRules } from './surfaces/room-for-words.ts';
import { stageRules } from './surfaces/stage.ts';
import { themeRules } from './surfaces/themes.ts';

/** Rules of docs/teams-checklist.md that are looked at in every place where Teams opens the tab; one server and one browser for all. */
describe('the store’s rules for the places of a tab', function () {
  this.timeout(120_000);
  let council: LivelyCouncil;
  before(async () => {
    council = await openLivelyCouncil();
  });
  afterEach(() => council?.leave());
  after(() => council?.close());

  stageRules(() => council);
  roleRules(() => council);
  agendaRules(() => council);
  themeRules(() => council);
  keyboardRules(() => council);
  liveRules(() => council);
  motionRules(() => council);
  roomForWordsRules(() => council);
});

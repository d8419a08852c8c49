import type { RefusedCode } from '../import/open/refused.ts';
import type { Warning } from '../import/reading.ts';
import type { Texts } from './texts.ts';

/** Why a file of old minutes was not read. */
export function refusedFileText(code: RefusedCode, file: string, texts: Texts): string {
  switch (code) {
    case 'empty':
      return texts.importEmpty({ file });
    case 'tooLarge':
      return texts.importTooLarge({ file });
    case 'tooLong':
      return texts.importTooLong({ file });
    case 'format':
      return texts.importUnreadable({ file });
    case 'oldWord':
      return texts.importOldWord({ file });
    case 'damaged':
      return texts.importDamaged({ file });
    case 'entities':
      return texts.importEntities({ file });
    case 'notMinutes':
      return texts.importNotMinutes({ file });
    case 'tooHeavy':
      return texts.importTooHeavy({ file });
  }
}

/** What to look at in a reading, without its place. */
export function doubtText({ code, text }: Warning, file: string, texts: Texts): string {
  switch (code) {
    case 'noItems':
      return texts.warnNoItems;
    case 'noDate':
      return texts.importNoDate({ file });
    case 'dateDoubtful':
      return texts.warnDate({ text });
    case 'timeDoubtful':
      return texts.warnTime({ text });
    case 'numberDoubtful':
      return texts.warnNumber({ text });
    case 'personDoubtful':
      return texts.warnPerson({ text });
    case 'organisationDoubtful':
      return texts.warnOrganisation({ text });
    case 'guestItemsDoubtful':
      return texts.warnGuestItems({ text });
    case 'secretaryDoubtful':
      return texts.warnSecretary({ text });
    case 'presenceDoubtful':
      return texts.warnPresence({ text });
    case 'headDoubtful':
      return texts.warnHead({ text });
    case 'itemNumberDoubtful':
      return texts.warnItemNumber({ text });
    case 'actionDoubtful':
      return texts.warnAction({ text });
    case 'decisionDoubtful':
      return texts.warnDecision({ text });
    case 'nextMeetingDoubtful':
      return texts.warnNextMeeting({ text });
    case 'textLeftOut':
      return texts.warnLeftOut({ text });
  }
}

/** A warning of a reading: the file, its line, and what to look at there. */
export const warningText = (warning: Warning, file: string, texts: Texts): string =>
  texts.importWarning({ file, line: warning.line, what: doubtText(warning, file, texts) });

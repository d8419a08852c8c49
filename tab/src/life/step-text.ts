import type { Texts } from '../../../src/texts/texts.ts';
import type { LifeStep } from '../../../src/views/life-view.ts';

/**
 * A step in the life of minutes, as a sentence.
 * @param title the series' document title
 */
export function stepText(step: LifeStep, title: string, texts: Texts): string {
  const name = step.by;
  switch (step.type) {
    case 'ended':
      return texts.lifeEnded({ name });
    case 'circulated':
      return step.until === null ? texts.lifeCirculated({ name }) : texts.lifeCirculatedUntil({ name, date: step.until });
    case 'verified':
      return texts.verificationDone({ name, title });
    case 'reset':
      return texts.verificationReset;
    case 'changeRequested':
      return texts.lifeChangeRequested({ name, item: step.item, text: step.text });
    case 'commented':
      return texts.lifeCommented({ name, item: step.item, text: step.text });
    case 'approved':
      return texts.lifeApproved({ name, number: step.meeting.number });
    case 'unlockRequested':
      return texts.lifeUnlockRequested({ name });
    case 'unlocked':
      return texts.lifeUnlocked({ name });
    case 'rectified':
      return texts.lifeRectified({ name, item: step.item, text: step.text });
    case 'changed':
      return texts.lifeChanged({ name, n: step.times });
  }
}

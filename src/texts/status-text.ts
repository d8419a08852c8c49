import type { MeetingStatus } from '../core/vocabulary.ts';
import type { Texts } from './texts.ts';

/**
 * The state of a meeting or of its minutes, as a label: "Pågår", "Godkända".
 * @param title the series' document title, which the word bends after
 */
export function statusText(status: MeetingStatus, title: string, texts: Texts): string {
  switch (status) {
    case 'planned':
      return texts.statePlanned;
    case 'open':
      return texts.stateOpen;
    case 'paused':
      return texts.statePaused;
    case 'draft':
      return texts.stateDraft;
    case 'circulated':
      return texts.stateCirculated;
    case 'verified':
      return texts.stateVerified({ title });
    case 'approved':
      return texts.stateApproved({ title });
    case 'archived':
      return texts.stateArchived({ title });
  }
}

import type { Refusal } from './core/refusal.ts';
import type { Language } from './core/vocabulary.ts';
import type { StoreFault } from './store/store.ts';

/** What a person asked to see. */
export type Show =
  | { readonly what: 'help'; readonly leads: boolean }
  | { readonly what: 'agenda' }
  | { readonly what: 'minutes' }
  /** `mine`: only the asker's own open actions. */
  | { readonly what: 'actions'; readonly mine: boolean }
  | { readonly what: 'search'; readonly words: string };

/** What became of one incoming. Only `refused`, `shown`, `askedForCouncil` and `notStored` are said in the chat. */
export type Answer =
  /** On disk (or nothing to do). `meeting` and `version` are of the stream that was written. */
  | { readonly status: 'done'; readonly series: string; readonly meeting: string; readonly version: number }
  /** Delivered before. */
  | { readonly status: 'known'; readonly series: string | null; readonly meeting: string | null; readonly version: number }
  | { readonly status: 'shown'; readonly show: Show; readonly series: string; readonly meeting: string; readonly language: Language }
  /** `once`: a key under which it is said only once per person and meeting; null: always said. */
  | {
      readonly status: 'refused';
      readonly refusal: Refusal;
      readonly once: string | null;
      readonly series: string | null;
      readonly language: Language;
    }
  /** Not addressed, off the record, or an everyday word that means nothing now: no answer, nothing stored. */
  | { readonly status: 'ignored' }
  /** A chat without a series was spoken to. */
  | { readonly status: 'askedForCouncil' }
  /** In a personal chat where it is not clear which council is meant. */
  | { readonly status: 'askedWhichCouncil'; readonly names: readonly string[] }
  /** From the API: no such meeting, or not this person's to see. */
  | { readonly status: 'notFound' }
  | { readonly status: 'notStored'; readonly fault: StoreFault; readonly file: string; readonly language: Language };

import type { Language } from '../core/vocabulary.ts';
import { ConfigError } from '../environment.ts';
import { LockedError } from '../store/lock.ts';
import { StoreError } from '../store/store.ts';
import { faultText } from '../texts/fault-text.ts';
import { type Texts, textsFor } from '../texts/texts.ts';

/** Why a command stops, as a sentence of a catalogue. */
export class Complaint extends Error {
  readonly say: (texts: Texts) => string;
  constructor(say: (texts: Texts) => string, options?: ErrorOptions) {
    super(say(textsFor('en')), options);
    this.name = 'Complaint';
    this.say = say;
  }
}

/** @returns the language of the terminal, as the system's settings say it: Swedish or else English */
export const terminalLanguage = (): Language => (new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en');

/** @returns the catalogue for who sits at the terminal */
export const terminalTexts = (): Texts => textsFor(terminalLanguage());

function ofSystem(error: Error & { readonly code?: unknown; readonly port?: unknown }, texts: Texts): string {
  const taken = error.code === 'EADDRINUSE' && typeof error.port === 'number';
  return taken ? texts.cliPortTaken({ port: error.port }) : error.message;
}

/** Who runs the command owns the folder: the system's own words say what to mend. */
function ofStore({ fault, file, cause }: StoreError, texts: Texts): string {
  if (fault === 'damaged') return faultText(fault, file, texts);
  return texts.cliNotWritten({ file, problem: cause instanceof Error ? cause.message : faultText(fault, file, texts) });
}

/** @returns what to tell who runs the command: one line, or one for each fault of the environment */
export function complaintLines(error: unknown, texts: Texts): readonly string[] {
  const lines = ((): readonly string[] => {
    if (error instanceof ConfigError) return error.faults.map((fault) => fault(texts));
    if (error instanceof Complaint) return [error.say(texts)];
    if (error instanceof LockedError) return [texts.cliLocked({ dir: error.folder })];
    if (error instanceof StoreError) return [ofStore(error, texts)];
    return [error instanceof Error ? ofSystem(error, texts) : String(error)];
  })();
  return lines.map((line) => line.trim().replaceAll(/\s*\n\s*/g, ' '));
}

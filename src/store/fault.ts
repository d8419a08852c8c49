import { StoreError, type StoreFault } from './store.ts';

/** The system's own code of an error, "ENOSPC"; '' where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const FAULTS: Readonly<Record<string, StoreFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
};

/** What kept us from writing. A `StoreError` stays what it is. */
export function writeFault(error: unknown, file: string): StoreError {
  return error instanceof StoreError ? error : new StoreError(FAULTS[codeOf(error)] ?? 'failed', file, error);
}

/** The machine, not the file, is out of something. */
const PASSING = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** What kept us from reading a file that is there. */
export function readFault(error: unknown, file: string): StoreError {
  return new StoreError(PASSING.includes(codeOf(error)) ? 'failed' : 'damaged', file, error);
}

import type { Texts } from './texts.ts';

/** What a person is told when the store could not keep what they wrote. `file` is named only where it helps whoever runs the server. */
export function faultText(fault: 'full' | 'readOnly' | 'damaged' | 'failed', file: string, texts: Texts): string {
  switch (fault) {
    case 'full':
      return texts.errorDiskFull;
    case 'readOnly':
      return texts.errorReadOnly;
    case 'damaged':
      return texts.errorDamaged({ file });
    case 'failed':
      return texts.errorNotSaved;
  }
}

import assert from 'node:assert/strict';
import { openDocument } from '../../src/import/open/open-document.ts';

describe('opening markdown', () => {
  it('takes a line that begins with a label for a line of its own, and a folded one for the rest of its paragraph', async () => {
    const opened = await openDocument(Buffer.from('**Tid:** 9\n**Plats:** Zoom\nSekreterare: Liv\n\nEn rad\nsom går vidare.\n'), 'a.md');
    assert.deepEqual(
      opened.kind === 'sheet' ? opened.sheet.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])) : opened.kind,
      ['Tid: 9\nPlats: Zoom\nSekreterare: Liv', 'En rad som går vidare.'],
    );
  });
});

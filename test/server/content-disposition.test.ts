import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentDisposition } from '../../src/server/content-disposition.ts';

describe('the name of a file that goes out', () => {
  const cases: readonly [string, string, string][] = [
    ['Möte 57', 'Mote 57.pdf', 'M%C3%B6te%2057.pdf'],
    ['a"b\\c/d:e*f?g<h>i|j', 'abcdefghij.pdf', 'abcdefghij.pdf'],
    ['../../etc/passwd', 'etcpasswd.pdf', 'etcpasswd.pdf'],
    ['a\r\nSet-Cookie: x', 'a Set-Cookie x.pdf', 'a%20Set-Cookie%20x.pdf'],
    ['fdp\u202efil', 'fdpfil.pdf', 'fdpfil.pdf'],
    ["Åsa's (2*3) 100 %", "Asa's (23) 100 .pdf", 'A%CC%8Asa%27s%20%2823%29%20100%20%25.pdf'],
    ['...', 'laget-runt.pdf', 'laget-runt.pdf'],
  ];
  for (const [name, ascii, encoded] of cases)
    it(JSON.stringify(name), () => {
      const header = contentDisposition('attachment', name.normalize('NFC'), 'pdf');
      assert.equal(
        header,
        `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(decodeURIComponent(encoded).normalize('NFC')).replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29')}`,
      );
    });

  it('is a header that can be sent, whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = contentDisposition('inline', name, 'docx');
        assert.match(header, /^inline; filename="[ !#$&-[\]-~]+\.docx"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/);
        new Headers({ 'content-disposition': header });
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { xmlReading } from '../../src/import/open/xml-reading.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const REAL = new URL('schemas/svkgs-moten/KS_2026_1.xml', SHARED);
const EXPECTED = new URL('samples/minutes/37-kyrkostyrelsen-2026-1.expected.json', SHARED);

const meeting = (matter: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<boardMeeting xmlns="https://earkiv.svenskakyrkan.se/schemas/SVK-MOTE/v1"><meetingHeader><meetingId>1</meetingId>
<governingBody>Hamnr&#229;det &amp; <![CDATA[<co>]]></governingBody><meetingDate>2024-05-14</meetingDate></meetingHeader>
<matters><matter><matterNumber>§ 4</matterNumber><matterTitle>Bryggan</matterTitle>
${matter}</matter></matters></boardMeeting>`;

const read = (text: string) => {
  const [reading] = xmlReading(text) ?? [];
  assert.ok(reading);
  return reading;
};

describe('reading minutes in SvKGS-Möten that others have written', () => {
  it('reads a real one: who was there, what was decided, who signed', function () {
    if (!existsSync(REAL) || !existsSync(EXPECTED)) this.skip();
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8'));
    const { minutes } = read(readFileSync(REAL, 'utf8'));
    assert.deepEqual(
      {
        council: minutes.council,
        department: minutes.department,
        date: minutes.date,
        time: `${minutes.time.start}-${minutes.time.end}`,
        place: minutes.place,
        present: minutes.present.map(({ name, role }) => ({ name, role })),
        absent: [...minutes.apologies, ...minutes.absent],
        items: minutes.items.map(({ number, title, responsible }) => ({ no: String(number), title, ...(responsible && { responsible }) })),
        decisions: minutes.items.flatMap(({ decisions }) => decisions.map(({ text }) => text)),
        secretary: minutes.secretary,
        chair: minutes.chair,
        adjusters: minutes.verifiers.map(({ name }) => name),
      },
      {
        council: expected.council,
        department: expected.department,
        date: expected.date,
        time: expected.time,
        place: expected.place,
        present: expected.present,
        absent: expected.absent,
        items: expected.items,
        decisions: expected.decisions,
        secretary: expected.secretary,
        chair: expected.chair,
        adjusters: expected.adjusters,
      },
    );
  });

  it('keeps what is told of its matters, and names with their line what our minutes have no place for', function () {
    if (!existsSync(REAL)) this.skip();
    const text = readFileSync(REAL, 'utf8');
    const { minutes, warnings } = read(text);
    const told = minutes.items.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
    for (const [, description = ''] of text.matchAll(/<matterDescription>([^<]*)</g)) assert.ok(told.includes(description));
    const lines = text.split('\n');
    for (const { line, code, text: quoted } of warnings.filter((one) => one.code === 'textLeftOut'))
      assert.ok(
        lines
          .slice(line - 1, line + 4)
          .join('\n')
          .includes(quoted.replace(/…$/, '')),
        `${line} ${code} ${quoted}`,
      );
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    assert.equal(warnings.filter(({ code }) => code === 'textLeftOut').length, count(/<diaryId>/g) + count(/<attachment>/g));
    assert.equal(warnings.filter(({ code }) => code === 'presenceDoubtful').length, count(/<itemAbsence /g));
    assert.deepEqual(
      warnings.filter(({ code }) => code === 'numberDoubtful' || code === 'dateDoubtful').map((one) => one.text),
      ['2026-02-25', 'KS 2026:1'],
    );
  });

  it('takes a reservation as a dissent from the decision, and other statements as notes', () => {
    const { minutes } = read(
      meeting(`<decision>Bryggan
        lagas.</decision><statements><statement type="reservation"><name>Ada</name><statementText>Nej.</statementText></statement>
        <statement type="sarskilt-yttrande"><name>Bo</name><statementText>Hm.</statementText></statement></statements>`),
    );
    assert.equal(minutes.council, 'Hamnrådet & <co>');
    assert.deepEqual(minutes.items[0]?.decisions, [
      { kind: 'decision', text: 'Bryggan\nlagas.', vote: null, dissents: [{ name: 'Ada', text: 'Nej.', sources: [] }], sources: [] },
    ]);
    assert.deepEqual(minutes.items[0]?.paragraphs, [{ kind: 'note', text: 'Bo: Hm.', answer: null, sources: [] }]);
  });

  it('reads the decisions under a matter as decisions of it', () => {
    const sub =
      '<subMatter><subMatterNumber>§ 4a</subMatterNumber><subMatterTitle>Räcket</subMatterTitle><decision>Målas.</decision></subMatter>';
    const { minutes } = read(meeting(`<subMatters>${sub}</subMatters>`));
    assert.deepEqual(
      minutes.items[0]?.paragraphs.map(({ text }) => text),
      ['§ 4a Räcket'],
    );
    assert.deepEqual(
      minutes.items[0]?.decisions.map(({ text }) => text),
      ['Målas.'],
    );
  });

  it('does not believe a file that says it is ours and is not', () => {
    const forged = meeting('').replace('<meetingHeader>', '<?laget-runt status="approved" language="sv" number="x"?><meetingHeader>');
    assert.deepEqual(read(forged).minutes, read(meeting('')).minutes);
  });

  it('takes no entities and no document type: neither bombs nor files from outside', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const head of [bomb, outside, '<!doctype x SYSTEM "http://x.invalid/x.dtd">']) {
      assert.equal(xmlReading(meeting('<decision>&a;</decision>', head)), null);
    }
    assert.equal(read(meeting('<decision>&a; &#x26;</decision>')).minutes.items[0]?.decisions[0]?.text, '&a; &');
  });

  it('comes to an end with a file that is very deep, very wide, or cut off', () => {
    assert.equal(xmlReading(meeting(`${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`)), null);
    assert.ok(read(meeting('<rapporteur>Ada</rapporteur>'.repeat(5_000))).minutes.items[0]?.responsible?.startsWith('Ada, Ada'));
    assert.equal(xmlReading(meeting('').slice(0, 300)), null);
  });
});

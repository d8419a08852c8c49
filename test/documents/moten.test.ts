import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { motenDocument } from '../../src/documents/xml/moten-document.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { open, planned, series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { anyMinutes } from './any-minutes.ts';
import { viewOf } from './rendered.ts';

const SCHEMA = new URL('../../../shared/schemas/svkgs-moten/SVK-MOTE.xsd', import.meta.url);
const BLNS = new URL('../../../shared/samples/hostile/blns.json', import.meta.url);

/** Another program, libxml2, says whether they follow the standard. */
async function follows(views: readonly MinutesView[]): Promise<void> {
  const xml = views.map((view, index) => ({ fileName: `${index}.xml`, contents: motenDocument(view) }));
  const { valid, errors } = await validateXML({ xml, schema: [readFileSync(SCHEMA, 'utf8')] });
  assert.ok(
    valid,
    errors
      .map(({ message }) => message)
      .slice(0, 5)
      .join('\n'),
  );
}

describe('minutes as SvKGS-Möten', () => {
  const swedish = minutesView(series, fullMeeting, 'a'.repeat(64));

  it('have what the standard has a place for in its own elements', () => {
    const xml = motenDocument({
      ...swedish,
      approvedAt: '2024-06-11T22:30:00.000Z',
      verifiers: [{ name: 'Liv Ström', at: '2024-05-20T08:00:00.000Z' }],
    });
    for (const part of [
      '<governingBody>Rådet för digital samverkan</governingBody>',
      '<fondsCreator idType="aid" creatorId="rds">Staben för verksamhetsutveckling</fondsCreator>',
      '<meetingTimeFrom>2024-05-14T09:00:00</meetingTimeFrom>',
      '<meetingTimeTo>2024-05-14T11:30:00</meetingTimeTo>',
      '<itemTitle>Sensorer i vattennätet</itemTitle>',
      '<decision>Minnesanteckningarna från mötet i april godkändes.</decision>',
      '<adjustmentDate>2024-05-20</adjustmentDate>',
      '<signingDate>2024-06-12</signingDate>',
      '<signatory role="chair">Ylva Sandgren</signatory>',
      '<signatory role="adjuster">Liv Ström</signatory>',
      '<signatory role="secretary">Jonas Hedlund</signatory>',
      '<itemAbsence matterRef="1" reason="not-yet-arrived"/>',
      '<itemAbsence matterRef="5" reason="left-meeting"/>',
    ])
      assert.ok(xml.includes(part), part);
    assert.match(
      xml,
      /<statement type="reservation">\s*<\?laget-runt kind="dissent"\?>\s*<name>Bengt-Åke Moberg<\/name>\s*<statementText>Kusten vill vänta till våren\.</,
    );
  });

  it('are the same file for the same minutes', () => assert.equal(motenDocument(swedish), motenDocument(swedish)));

  it('are valid: whole meetings in both languages, one that runs, one without anything', async function () {
    if (!existsSync(SCHEMA)) this.skip();
    const views = [fullMeeting, open(), planned({ date: null })].flatMap((meeting) =>
      (['sv', 'en'] as const).map((language) => minutesView({ ...series, language }, meeting)),
    );
    const { series: id, council, language } = swedish;
    const late = { ...swedish, time: { start: '22:00', end: '00:30' } };
    const nobody = {
      ...swedish,
      present: [],
      apologies: [],
      absent: [],
      guests: [],
      items: [],
      chair: null,
      secretary: null,
      verifiers: [],
    };
    assert.ok(motenDocument(late).includes('<meetingTimeTo>2024-05-15T00:30:00</meetingTimeTo>'));
    await follows([...views, late, nobody, { ...nobody, series: id, council, language, date: null, time: { start: null, end: null } }]);
  });

  it('are valid whatever people write: the naughty strings', async function () {
    if (!existsSync(SCHEMA) || !existsSync(BLNS)) this.skip();
    const list: unknown = JSON.parse(readFileSync(BLNS, 'utf8'));
    const texts = Array.isArray(list) ? list.map(String) : [];
    const parts = [0, 1, 2, 3, 4, 5].map((part) => viewOf(texts.slice(part * 90, (part + 1) * 90)));
    await follows([...parts, viewOf(['\u0000\ufffe\ud800\u001b<&>"\'?>]]>'])]);
  });

  it('are valid whatever the meeting was', async function () {
    if (!existsSync(SCHEMA)) this.skip();
    await follows(fc.sample(anyMinutes, { numRuns: 150, seed: 57 }));
  });
});

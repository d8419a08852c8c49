import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import ICAL from 'ical.js';
import request from 'supertest';
import { type House, local, openHouse } from './house.ts';

const YLVA = local('Ylva Brandt');
const DISA = local('Disa Malm');
const STRANGER = local('Nils Falk');

/** Any body as it came. */
const bytes = (response: request.Response, done: (error: Error | null, body: Buffer) => void): void => {
  buffer(response as unknown as IncomingMessage).then(
    (body) => done(null, body),
    (error) => done(error, Buffer.alloc(0)),
  );
};

describe('the documents of a council', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
    for (const text of [
      ...['datum: 2026-03-10', 'gäst: Disa Malm, arkivarie (2)', 'starta mötet', 'närvarande: @Amina, @Petter Nordin'],
      ...[
        'beslut: Internt beslut',
        'åtgärd: @Amina gör det inre',
        'punkt 2',
        'beslut: Arkivet öppnas',
        'åtgärd: @Disa Malm öppnar arkivet',
      ],
      'nästa möte: 14 april kl. 9–11 i Sjösalen',
    ]) {
      const { status, body } = await house.say('Ylva Brandt', text);
      assert.equal(status, 200, `${text}: ${JSON.stringify(body)}`);
    }
  });
  after(() => house.close());

  const get = (path: string, who = YLVA) => request(house.server).get(`/api/${path}`).set('Authorization', who).buffer(true).parse(bytes);
  const meeting = (rest: string) => `meetings/${house.meeting}/${rest}`;

  async function lineOf(text: string): Promise<string> {
    const { body } = await request(house.server)
      .get(`/api/${meeting('minutes.json')}`)
      .set('Authorization', YLVA);
    const decisions = body.items.flatMap((item: { decisions: { text: string; sources: { id: string }[] }[] }) => item.decisions);
    return decisions.find((one: { text: string }) => one.text === text).sources[0].id;
  }

  it('gives the minutes for Word, by a name that says what they are', async () => {
    const { status, headers, body } = await get(meeting('minutes.docx'));
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="2026-03-10 Minnesanteckningar mote 24 utkast.docx"; filename*=UTF-8''2026-03-10%20Minnesanteckningar%20m%C3%B6te%2024%20utkast.docx`,
    );
    assert.equal(body.subarray(0, 2).toString('latin1'), 'PK');
  });

  it('names what browsers show too, without making them save it', async () => {
    assert.match((await get(meeting('minutes.html'))).headers['content-disposition'] ?? '', /^inline; filename="2026-03-10 .+\.html"/);
  });

  for (const format of ['docx', 'pdf', 'html', 'md', 'txt'])
    it(`gives an excerpt of one decision as ${format}`, async () => {
      const { status, headers, body } = await get(meeting(`decisions/${await lineOf('Arkivet öppnas')}.${format}`));
      assert.equal(status, 200);
      assert.match(headers['content-disposition'] ?? '', /filename="2026-03-10 Utdrag ur minnesanteckningarna mote 24 utkast\./);
      if (format === 'txt') assert.match(body.toString(), /Beslut: Arkivet öppnas/);
      if (format === 'txt') assert.doesNotMatch(body.toString(), /Internt|Åtgärd/);
    });

  it('has no excerpt of what is no decision, or as what is no print', async () => {
    assert.equal((await get(meeting('decisions/x.txt'))).status, 404);
    assert.equal((await get(meeting(`decisions/${await lineOf('Arkivet öppnas')}.json`))).status, 404);
  });

  it('shows a guest the decisions of their items, and a stranger none', async () => {
    const [theirs, others] = [await lineOf('Arkivet öppnas'), await lineOf('Internt beslut')];
    const status = async (line: string, who: string) => (await get(meeting(`decisions/${line}.txt`), who)).status;
    assert.deepEqual([await status(theirs, DISA), await status(others, DISA), await status(theirs, STRANGER)], [200, 404, 403]);
  });

  it('gives the next meeting for a calendar, with the time that its words say', async () => {
    const { status, headers, body } = await get(meeting('next-meeting.ics'));
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(headers['content-disposition'] ?? '', /^attachment; .*2026-04-14%20N%C3%A4sta%20m%C3%B6te/);
    const event = new ICAL.Component(ICAL.parse(body.toString())).getFirstSubcomponent('vevent');
    assert.equal(event?.getFirstPropertyValue('dtstart')?.toString(), '2026-04-14T07:00:00Z');
    assert.equal((await get(meeting('next-meeting.ics'), DISA)).status, 404);
  });

  it('gives decisions and actions for Excel; a guest gets those of their items, a stranger nothing', async () => {
    const rows = async (name: string, who: string) => (await get(`series/${house.series}/${name}.csv`, who)).body.toString();
    assert.match(await rows('decisions', YLVA), /"Internt beslut".*\r\n.*"Arkivet öppnas"/);
    assert.match(await rows('actions', YLVA), /"1";"gör det inre";"Amina Warsame".*\r\n"2";"öppnar arkivet";"Disa Malm"/);
    assert.match(await rows('decisions', DISA), /Arkivet öppnas/);
    for (const name of ['decisions', 'actions']) assert.doesNotMatch(await rows(name, DISA), /Internt|gör det inre/);
    const { headers } = await get(`series/${house.series}/decisions.csv`);
    assert.match(headers['content-disposition'] ?? '', /^attachment; filename="Beslut Radet for digital samverkan\.csv"/);
    for (const name of ['decisions', 'actions']) assert.equal((await get(`series/${house.series}/${name}.csv`, STRANGER)).status, 403);
    assert.equal((await get('series/none/actions.csv')).status, 404);
  });
});

import assert from 'node:assert/strict';
import request from 'supertest';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { type Store, StoreError, type StoreFault } from '../../src/store/store.ts';
import { type House, local, openHouse } from './house.ts';

interface Asked {
  readonly who: string | null;
  readonly method?: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly body?: string | object;
  readonly type?: string;
}

const YLVA = local('Ylva Brandt');
const AMINA = local('Amina Warsame');
const DISA = local('Disa Malm');
const COMMANDS = '/api/meetings/:id/commands';
const said = (who: string, text: string): Asked => ({ who, method: 'post', path: COMMANDS, body: { id: 'x', text } });

const TABLE: readonly (readonly [why: string, asked: Asked, status: number, code: string])[] = [
  ['nobody', { who: null, path: '/api/series' }, 401, 'noIdentity'],
  ['another scheme', { who: 'Bearer abc', path: '/api/series' }, 401, 'noIdentity'],
  ['a name that is no UTF-8', { who: 'Local %ff', path: '/api/series' }, 401, 'noIdentity'],
  ['a name that is cut off', { who: 'Local Ylva%2', path: '/api/series' }, 401, 'noIdentity'],
  ['an empty name', { who: 'Local %20', path: '/api/series' }, 401, 'noIdentity'],
  ['nobody, with a command', { who: null, method: 'post', path: COMMANDS, body: '{' }, 401, 'noIdentity'],
  ['an agenda of others', { who: DISA, path: '/api/meetings/:id/agenda' }, 403, 'noAccess'],
  ['minutes of others', { who: DISA, path: '/api/meetings/:id/minutes.md' }, 403, 'noAccess'],
  ['events of others', { who: DISA, path: '/api/meetings/:id/events' }, 403, 'noAccess'],
  ['meetings of others', { who: DISA, path: '/api/meetings?series=:series' }, 403, 'noAccess'],
  ['checks of others', { who: DISA, path: '/api/meetings/:id/checks' }, 403, 'noAccess'],
  ['checks, for who does not lead', { who: AMINA, path: '/api/meetings/:id/checks' }, 403, 'noAccess'],
  ['a command in a meeting of others', said(DISA, 'not: hej'), 403, 'noAccess'],
  ['what the chair does', said(AMINA, 'starta mötet'), 403, 'role'],
  ['a series that is not', { who: YLVA, path: '/api/meetings?series=nix' }, 404, 'notFound'],
  ['no series', { who: YLVA, path: '/api/meetings' }, 404, 'notFound'],
  ['a meeting that is not', { who: YLVA, path: '/api/meetings/nix/agenda' }, 404, 'notFound'],
  ['a meeting that would be another file', { who: YLVA, path: '/api/meetings/..%2f..%2fetc/agenda' }, 404, 'notFound'],
  ['a path that is not', { who: YLVA, path: '/api/nix' }, 404, 'notFound'],
  ['a page that is not', { who: null, path: '/nix' }, 404, 'notFound'],
  ['a path with half an escape', { who: YLVA, path: '/api/meetings/%/agenda' }, 400, 'malformed'],
  ['another method', { who: YLVA, method: 'delete', path: '/api/series' }, 405, 'method'],
  ['changing the events', { who: YLVA, method: 'post', path: '/api/meetings/:id/events' }, 405, 'method'],
  ['reading where one writes', { who: YLVA, path: COMMANDS }, 405, 'method'],
  ['putting where one writes', { who: YLVA, method: 'put', path: COMMANDS, body: {} }, 405, 'method'],
  ['broken JSON', { who: YLVA, method: 'post', path: COMMANDS, body: '{"id":' }, 400, 'malformed'],
  ['too much', { who: YLVA, method: 'post', path: COMMANDS, body: { id: 'x', text: 'å'.repeat(300_000) } }, 413, 'tooLarge'],
  ['no JSON', { who: YLVA, method: 'post', path: COMMANDS, body: 'id=1', type: 'text/plain' }, 415, 'mediaType'],
  ['no id', { who: YLVA, method: 'post', path: COMMANDS, body: { text: 'nästa' } }, 422, 'invalid'],
  ['neither text nor command', { who: YLVA, method: 'post', path: COMMANDS, body: { id: 'x' } }, 422, 'invalid'],
  ['a list', { who: YLVA, method: 'post', path: COMMANDS, body: [] }, 422, 'invalid'],
  [
    'a command that is not',
    { who: YLVA, method: 'post', path: COMMANDS, body: { id: 'x', command: { type: 'toString' } } },
    422,
    'invalid',
  ],
  [
    'founding a council',
    { who: YLVA, method: 'post', path: COMMANDS, body: { id: 'x', command: { type: 'tieChat', chat: 'c' } } },
    422,
    'invalid',
  ],
  ['no open meeting', said(YLVA, 'nästa'), 409, 'noMeeting'],
  ['a day that is not', said(YLVA, 'datum: 31 februari'), 422, 'date'],
];

describe('problem details (RFC 9457)', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const ask = ({ who, method = 'get', path, body, type = 'application/json' }: Asked) => {
    const url = path.replace(':id', house.meeting).replace(':series', house.series);
    const asked = request(house.server)[method](url);
    if (who !== null) asked.set('Authorization', who);
    return body === undefined ? asked : asked.set('Content-Type', type).send(body);
  };

  for (const [why, asked, status, code] of TABLE) {
    it(`${status} ${code}: ${why}`, async () => {
      const response = await ask(asked);
      assert.equal(response.status, status);
      assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
      const problem = JSON.parse(response.text);
      assert.deepEqual([problem.code, problem.status, problem.type], [code, status, `urn:laget-runt:problem:${code}`]);
      assert.ok(problem.title.length > 10);
    });
  }

  it('names the fields that are wrong', async () => {
    const body = { id: 'x', command: { type: 'recordLine', body: { kind: 'note', text: ' ' } } };
    const response = await ask({ who: YLVA, method: 'post', path: COMMANDS, body });
    assert.deepEqual(JSON.parse(response.text).fields, ['command.body.text']);
  });

  it('says with which method one may', async () => {
    assert.equal((await ask({ who: YLVA, path: COMMANDS })).headers['allow'], 'POST');
  });

  for (const [accept, language, title] of [
    ['en', 'en', 'No meeting is open'],
    ['sv, en;q=0.5', 'sv', 'Inget möte är öppet'],
    ['fi', 'sv', 'Inget möte är öppet'],
    ['*', 'sv', 'Inget möte är öppet'],
  ] as const) {
    it(`is in ${language} for who reads ${accept}`, async () => {
      const response = await ask(said(YLVA, 'nästa')).set('Accept-Language', accept);
      assert.equal(response.headers['content-language'], language);
      assert.ok(JSON.parse(response.text).title.startsWith(title));
    });
  }
});

describe('a store that can not', () => {
  const failing = (): { store: Store; fault: { now: StoreFault | null } } => {
    const store = openMemoryStore();
    const fault: { now: StoreFault | null } = { now: null };
    const append: Store['append'] = async (...args) => {
      if (fault.now !== null) throw new StoreError(fault.now, '/somewhere/streams/rdr.json');
      return store.append(...args);
    };
    return { store: { ...store, append }, fault };
  };

  for (const what of ['full', 'readOnly', 'failed'] as const) {
    it(`is a 503 when it is ${what}, and the meeting goes on afterwards`, async () => {
      const { store, fault } = failing();
      const house = await openHouse({ store });
      fault.now = what;
      const refused = await house.say('Ylva Brandt', 'starta mötet', 'same');
      assert.deepEqual([refused.status, refused.body['code']], [503, 'notStored']);
      fault.now = null;
      assert.equal((await house.say('Ylva Brandt', 'starta mötet', 'same')).status, 200);
      await house.close();
    });
  }
});

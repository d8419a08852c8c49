import assert from 'node:assert/strict';
import { type Door, openDoor } from './door.ts';
import { isKnown, ROLES, type Role } from './roles.ts';
import { type Case, READABLE, ROUTES } from './routes.ts';
import { routesOf } from './routes-of.ts';
import { CANARY } from './two-councils.ts';

describe('every route, asked by every role', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
  });
  after(() => door.close());

  it('stands in the table, and the table has no others', () => {
    assert.deepEqual(
      Object.keys(ROUTES).toSorted(),
      routesOf(door.app).filter((route) => !route.startsWith('HEAD ')),
    );
  });

  const methodOf = (route: string): string => (route.startsWith('USE ') ? 'GET' : route.slice(0, route.indexOf(' ')));

  /** What they are answered is what the table says, and no word of it is not theirs. */
  async function walk(route: string, role: Role, { answers, tells = [], ...asked }: Case): Promise<number> {
    const { status, text } = await door.ask(role, { method: methodOf(route), ...asked });
    const where = `${role} at ${asked.path}`;
    if (answers !== 'open') assert.equal(status, answers[role], `${where}: ${text.slice(0, 300)}`);
    const read = new Set(text.match(CANARY));
    assert.deepEqual(
      [...read].filter((canary) => !READABLE[role].test(canary)),
      [],
      `${where} reads what is not theirs`,
    );
    const wanted = status === 200 ? tells.filter((canary) => READABLE[role].test(canary)) : [];
    assert.deepEqual(
      wanted.filter((canary) => !read.has(canary)),
      [],
      `${where} does not read what is theirs`,
    );
    return status;
  }

  for (const [route, cases] of Object.entries(ROUTES)) {
    it(`${route} answers each as the table says, and tells nobody what is not theirs`, async () => {
      for (const asked of cases) {
        const statuses = new Set<number>();
        for (const role of ROLES.toReversed()) statuses.add(await walk(route, role, asked));
        if (asked.answers === 'open') assert.equal(statuses.size, 1, `${asked.path} is not the same for all`);
      }
    });
  }

  it('has no other way in: each path refuses the methods that it does not have, and whom it does not know', async () => {
    const paths = new Map<string, Set<string>>();
    for (const [route, [first]] of Object.entries(ROUTES)) {
      const path = route.slice(route.indexOf(' ') + 1);
      if (path.startsWith('/api/') && path !== '/api/messages' && first !== undefined) {
        const [asked = ''] = first.path.split('?');
        paths.set(asked, new Set([...(paths.get(asked) ?? []), methodOf(route)]));
      }
    }
    for (const [path, methods] of paths) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter((one) => !methods.has(one))) {
        for (const role of ['chair', 'anonymous', 'otherTenant'] as const) {
          const { status } = await door.ask(role, { method, path });
          assert.equal(status, isKnown(role) ? 405 : 401, `${role}: ${method} ${path}`);
        }
      }
    }
  });
});

import assert from 'node:assert/strict';
import { COMMANDS as TAKEN } from '../../src/server/command-schema.ts';
import { COMMANDS, type Wanted } from './commands.ts';
import { type Door, openDoor } from './door.ts';
import { ACTORS, isKnown, ROLES, type Role } from './roles.ts';
import { A } from './two-councils.ts';

/** Opens the door after what was given, and closes it whatever comes of it. */
async function behindDoor<T>({ given = [] }: Wanted, then: (door: Door) => Promise<T>): Promise<T> {
  const door = await openDoor({ searched: false });
  try {
    for (const [who, command] of given) {
      const { status, text } = await door.say(who, A.second, command);
      assert.equal(status, 200, `given: ${JSON.stringify(command)}: ${text}`);
    }
    return await then(door);
  } finally {
    await door.close();
  }
}

const asked = ({ command, meeting = A.second }: Wanted) => ({
  method: 'POST',
  path: `/api/meetings/${meeting}/commands`,
  body: { id: 'walked', command },
});

async function isDone(wanted: Wanted, role: Role): Promise<void> {
  await behindDoor(wanted, async (door) => {
    const before = await door.versions();
    const { status, text } = await door.ask(role, asked(wanted));
    assert.equal(status, 200, `${role}: ${JSON.stringify(wanted.command)}: ${text}`);
    assert.notEqual(await door.versions(), before, `${role}: ${JSON.stringify(wanted.command)} has changed nothing`);
  });
}

async function areRefused(wanted: Wanted, roles: readonly Role[]): Promise<void> {
  await behindDoor(wanted, async (door) => {
    const before = await door.versions();
    for (const role of roles) {
      const { status, text } = await door.ask(role, asked(wanted));
      const refused = isKnown(role) ? [403, ...(wanted.ownOnly === true ? [409] : [])] : [401];
      assert(refused.includes(status), `${status} to ${role}: ${JSON.stringify(wanted.command)}: ${text}`);
    }
    assert.equal(await door.versions(), before, 'a refusal has stored something');
  });
}

describe('every command, asked for by every role', () => {
  it('stands in the table if the API takes it', () => {
    const inTable = Object.entries(COMMANDS).flatMap(([type, rows]) => (rows === 'onlyInChats' ? [] : [type]));
    assert.deepEqual(inTable.toSorted(), Object.keys(TAKEN).toSorted());
  });

  for (const [type, rows] of Object.entries(COMMANDS)) {
    it(`${type} is done for those it is granted to, and refused to all others`, async () => {
      if (rows === 'onlyInChats') {
        await behindDoor({ command: { type: 'undo' }, by: [] }, async (door) => {
          for (const role of Object.keys(ACTORS) as (keyof typeof ACTORS)[]) {
            const { status } = await door.say(role, A.second, { type, chat: '19:x@thread.v2' });
            assert([403, 422].includes(status), `${role}: ${status}`);
          }
        });
        return;
      }
      for (const wanted of rows) {
        for (const role of wanted.by) await isDone(wanted, role);
        await areRefused(
          wanted,
          ROLES.filter((role) => !wanted.by.some((one) => one === role)),
        );
      }
    });
  }
});

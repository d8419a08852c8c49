import assert from 'node:assert/strict';
import { type Expected, expectedIn, expectedKinds, filesOf, hasSamples, kindsOf } from './expected.ts';
import { readFileAt } from './read-files.ts';

const FOLDER = 'seeds';

/** Organisation and role of everybody, as they were read by hand. */
const detailsIn = (people: Expected['present']): readonly unknown[] =>
  people.map(({ name, org = null, role = null, remote = false }) => ({ name, organisation: org, role, remote }));

describe('the two minutes that started it all', () => {
  before(function () {
    if (!hasSamples) this.skip();
  });

  for (const { name, expected } of hasSamples ? expectedIn(FOLDER) : []) {
    for (const path of filesOf(FOLDER, name)) {
      it(`are read exactly as by hand: ${path.slice(path.lastIndexOf('/') + 1)}`, async () => {
        const [reading, ...others] = await readFileAt(path);
        assert.ok(reading !== undefined && others.length === 0);
        const { minutes, warnings } = reading;
        const kinds = kindsOf(minutes);
        assert.deepEqual(kinds, { ...expectedKinds(expected), head: kinds.head });
        assert.deepEqual(new Set(kinds.head), new Set(expectedKinds(expected).head));
        assert.deepEqual(
          minutes.present.map((person) => ({
            name: person.name,
            organisation: person.organisation,
            role: person.role,
            remote: person.remote,
          })),
          detailsIn(expected.present),
        );
        assert.deepEqual(
          minutes.guests.map(({ items: _, ...guest }) => guest),
          expected.guests.map(({ name: guest, org = null, role = null }) => ({ name: guest, role, organisation: org })),
        );
        assert.equal(minutes.number === null ? null : String(minutes.number), expected.meetingNumber);
        assert.equal(minutes.department, expected.department);
        assert.deepEqual(warnings, []);
      });
    }
  }

  it('keep every paragraph: two of an item, and the one after the page break', async () => {
    for (const path of filesOf(FOLDER, '2022-04-27')) {
      const [reading] = await readFileAt(path);
      const item = (number: number) =>
        reading?.minutes.items.find((one) => one.number === number)?.paragraphs.map(({ text }) => text) ?? [];
      assert.equal(item(4).length, 2, path);
      assert.ok(item(4)[1]?.startsWith('För Nationella Dataverkstaden'), path);
      assert.equal(item(8).length, 2, path);
      assert.ok(item(8)[1]?.startsWith('också med leverantörsdialoger'), path);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksView } from '../../src/checks/checks-view.ts';
import { came, ended, item, line, series } from '../views/council.ts';

const SEEDS = resolve(import.meta.dirname, '../../../shared/samples/seeds');
const TEXT = resolve(SEEDS, '2022-04-27.txt');
const EXPECTED = resolve(SEEDS, '2022-04-27.expected.json');
const ITEMS = [3, 4, 8, 11];

interface Person {
  readonly name: string;
  readonly org?: string;
  readonly role?: string;
}
interface Seed {
  readonly present: readonly Person[];
  readonly absentDetail: readonly Person[];
  readonly guests: readonly (Person & { readonly items: readonly string[] })[];
  readonly items: readonly { readonly no: string; readonly title: string; readonly responsible: string }[];
}

/** What stands in the second column of the seed's table beside an item's number. */
function noteOf(text: string, number: number): string {
  const row = new RegExp(`^${number}\\. [^\\t]*\\t([^\\t]*)\\t`, 'mu').exec(text);
  return (row?.[1] ?? '').replaceAll(/<\/?p>/g, '');
}

function read() {
  const text = readFileSync(TEXT, 'utf8');
  const seed: Seed = JSON.parse(readFileSync(EXPECTED, 'utf8'));
  const people = [...seed.present, ...seed.absentDetail];
  const first = series.members[0];
  assert(first !== undefined);
  const members = people.map(({ name, org = null, role = null }) => ({ ...first, name, organisation: org, role, from: null, to: null }));
  const items = ITEMS.map((number) => {
    const { title, responsible } = seed.items.find(({ no }) => no === String(number)) ?? assert.fail(`no item ${number}`);
    return item(`i${number}`, title, { responsible });
  });
  const meeting = ended({
    date: '2022-04-27',
    attendance: [...seed.present.map(({ name }) => came(name)), ...seed.absentDetail.map(({ name }) => came(name, { status: 'apology' }))],
    guests: seed.guests.map(({ name, org = null, role = null, items: on }) => ({
      ...{ name, role, organisation: org },
      items: on.map((number) => `i${number}`),
    })),
    items,
    lines: ITEMS.map((number) => line(`l${number}`, `i${number}`, people[0]?.name ?? '', { kind: 'note', text: noteOf(text, number) })),
  });
  const checks = checksView({ ...series, chair: null, secretary: null, members }, meeting);
  return { checks, responsible: items[2]?.responsible?.split(',')[0] };
}

describe('the checks of a real meeting’s items', () => {
  before(function () {
    if (!existsSync(TEXT) || !existsSync(EXPECTED)) this.skip();
  });

  it('find the responsible who is on no list, the two dates that are past, the days that do not fit, and nothing else', () => {
    const { checks, responsible } = read();
    const found = checks.map(({ code, item: number, text }) => [code, number, text]);
    assert.deepEqual(found, [
      ['pastDate', 1, 'den 20 april'],
      ['pastDate', 2, 'Den 20 april'],
      ['unknownPerson', 3, responsible],
      ['dayCount', 4, 'två dagars'],
    ]);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { bareCommand, typedKeyword } from '../../src/read/keyword-match.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { type BotHouse, CHAT, withHouse } from '../bot/house.ts';
import { spoken } from '../texts/spoken.ts';

const ROOT = join(import.meta.dirname, '../..');
const note = readFileSync(join(ROOT, 'docs/store-test-notes.md'), 'utf8');
const CHAIR = 'Ylva Brandt';
const MEMBER = 'Amina Warsame';

const section = (head: string): string => note.split(/^## /m).find((part) => part.startsWith(head)) ?? '';
const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const council = /```json\n([\s\S]*?)```/.exec(note)?.[1] ?? '';
const steps = [...section('Steps').matchAll(/^\| (\d+) \| (\w+) \| (.+) \| (.+) \|$/gm)].map(([, number, who, task, result]) => ({
  ...{ number: Number(number), who: who ?? '', task: task ?? '', result: result ?? '' },
}));
const isCommand = (text: string): boolean => (typedKeyword(text) ?? bareCommand(text)) !== null;

/** Words of Teams' own menus. */
const OF_TEAMS = ['⋯', 'Fler åtgärder'];

/** PKG-10 of docs/teams-checklist.md. */
describe('the note for the store’s testers', () => {
  it('has accounts, a seeded council, steps with what is expected, roles, limits, and what takes long', () => {
    for (const head of ['Accounts', 'The seeded council', 'Steps', 'Roles', 'Limits', 'What takes long'])
      assert.ok(section(head).length > 200, head);
    for (const account of [/\| `<chair@…>` \| Ylva Brandt \| chair/, /\| `<member@…>` \| Amina Warsame \| member/])
      assert.match(section('Accounts'), account);
    assert.deepEqual(
      steps.map(({ number }) => number),
      Array.from({ length: steps.length }, (_, index) => index + 1),
    );
    assert.ok(steps.length >= 15 && steps.every(({ result }) => result.trim().length > 10));
  });

  it('names only commands that there are, in both languages', () => {
    const written = steps.filter(({ task }) => /write|alone/.test(task)).flatMap(({ task }) => codes(task));
    const english = codes(section('Steps').slice(section('Steps').indexOf('In English'))).filter((one) => !one.startsWith('"'));
    assert.ok(written.length > 14 && english.length > 9);
    assert.deepEqual(
      [...written, ...english].filter((text) => !isCommand(text)),
      [],
    );
  });

  it('names only buttons and words that are seen, as they are written', () => {
    const menus = readFileSync(join(ROOT, 'manifest/manifest.json'), 'utf8');
    const seen = [
      ...spoken(textsFor('sv')).map(({ text }) => text),
      ...[...menus.matchAll(/"title": "([^"]*)"/g)].map(([, one = '']) => one),
    ];
    const named = [...section('Steps').matchAll(/\*([^*]+)\*/g)]
      .flatMap(([, words = '']) => words.split(' → '))
      .map((words) => words.replace(/ \d+$/, ''))
      .filter((words) => !OF_TEAMS.includes(words) && words !== 'ja');
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((words) => !seen.some((text) => text.replace(/\.$/, '') === words)),
      [],
    );
  });

  it('comes true: with its council and its words, the steps in the chat lead to what they say', async () => {
    const councils = await openCouncils(openMemoryStore());
    const { settings, unknown } = parseSeriesFile(council);
    assert.deepEqual(unknown, []);
    await councils.setUp(settings, '2026-03-02T07:00:00.000Z', CHAT);
    await withHouse({ councils, seeded: false }, async (house) => {
      for (const { who, task } of steps.filter(({ task }) => task.startsWith('write'))) {
        for (const name of who === 'both' ? [CHAIR, MEMBER] : [who === 'chair' ? CHAIR : MEMBER]) {
          if (task.startsWith('write a sentence')) await house.say(name, 'Vi flyttar till nya lokaler.');
          for (const text of codes(task)) {
            if (text === 'stäng omröstningen') for (const voter of [CHAIR, MEMBER]) await house.say(voter, 'rösta ja');
            if (text === 'åtgärd: @Amina Warsame skriver till leverantören senast 2 juni') await house.say(CHAIR, 'anta 1');
            if (text === 'avsluta mötet') await whatWasRecorded(house);
            assert.equal((await house.say(name, text)).status, 200, text);
          }
        }
      }
      const [series] = await councils.series();
      const after = await councils.council(series?.id ?? '');
      assert.equal(after?.previous.status, 'draft');
    });
  });
});

async function whatWasRecorded(house: BotHouse): Promise<void> {
  const meeting = await house.meeting();
  assert.deepEqual([meeting.status, meeting.attendance.map(({ name }) => name).toSorted()], ['open', [MEMBER, CHAIR]]);
  const lines = meeting.lines.map(({ body, by, state, outcome }) => [body.kind, by, state, outcome]);
  assert.deepEqual(lines, [
    ['entry', MEMBER, 'live', null],
    ['entry', CHAIR, 'live', null],
    ['motion', MEMBER, 'live', 'adopted'],
    ['decision', CHAIR, 'live', null],
    ['action', CHAIR, 'live', 'open'],
    ['decision', CHAIR, 'live', null],
    ['note', CHAIR, 'withdrawn', null],
  ]);
}

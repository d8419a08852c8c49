import assert from 'node:assert/strict';
import { commandHelp } from '../../src/texts/command-help.ts';
import { textsFor } from '../../src/texts/texts.ts';

const written = (leads: boolean): readonly string[] =>
  commandHelp(leads, textsFor('sv')).flatMap((group) => group.rows.map((row) => row.write));

describe('the help table', () => {
  it('shows who leads every command once', () => {
    const all = Object.values(textsFor('sv').commands).map(({ write }) => write);
    assert.deepEqual(written(true).toSorted(), all.toSorted());
  });

  it('shows a member what a member may write, and nothing else', () => {
    const member = written(false);
    for (const command of ['närvarande', 'klar', 'not: text', 'ångra', 'hjälp']) assert.ok(member.includes(command), command);
    for (const command of ['starta mötet', 'nästa', 'laget runt', 'sammanfatta: text']) assert.ok(!member.includes(command), command);
  });

  it('has as many groups in both languages', () => {
    assert.equal(commandHelp(true, textsFor('en')).length, commandHelp(true, textsFor('sv')).length);
  });
});

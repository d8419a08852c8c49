import assert from 'node:assert/strict';
import { agendaMessage } from '../../bot/wanted-cards.ts';
import type { Command } from '../../src/core/command.ts';
import { edgeName, edgeText } from '../../src/server/edge-text.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { agendaView } from '../../src/views/agenda-view.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { BotHouse } from '../bot/house.ts';
import { textDocument } from '../documents/text-document.ts';
import { wordsOf } from '../doubles/connector.ts';
import { bigList } from '../naughty-strings.ts';

/** What a card's template language would evaluate. */
const EXPRESSION = '$\u007b$root.x} {{DATE(2017-02-14T06:08:00Z,SHORT)}}';
const OWN = ['<b>fet</b>', '=1+1', EXPRESSION, '__proto__', 'constructor', '‮bakvänt', 'a / b', '🧑‍🤝‍🧑', "'; DROP TABLE--"];

const strings = [...OWN, ...bigList].map(edgeText).filter((text) => text !== '');
const unique = [...new Set(strings)];

/** One meeting with all of them: as texts in the chat, and as titles, people and texts in typed commands. */
describe('the naughty strings', () => {
  let house: BotHouse;

  before(async function () {
    this.timeout(120_000);
    house = await BotHouse.open();
    await house.say('Ylva Brandt', 'starta mötet');
    const { id: meeting } = await house.meeting();
    let sent = 0;
    const typed = async (command: Command): Promise<void> => {
      sent += 1;
      const at = new Date(Date.UTC(2026, 2, 2, 9, 0, 0, sent)).toISOString();
      const actor = { name: 'Ylva Brandt', key: null, verified: true };
      const answer = await house.councils.hear({
        kind: 'command',
        place: { kind: 'meeting', meeting },
        actor,
        at,
        channel: 'tab',
        source: `t${sent}`,
        command,
      });
      assert.equal(answer.status, 'done', JSON.stringify(command));
    };
    for (const text of unique) {
      assert.equal((await house.say('Petter Nordin', `not: ${text}`)).status, 200);
      await typed({ type: 'recordLine', body: { kind: 'idea', text } });
      await typed({ type: 'recordLine', body: { kind: 'decision', sort: 'decision', text } });
      await typed({ type: 'addItem', title: text, responsible: text, minutes: null });
      await typed({ type: 'inviteGuest', name: edgeName(text), role: null, organisation: text, items: [1] });
    }
  });
  after(() => house.close());

  const view = async () => {
    const [series] = await house.councils.series();
    return minutesView(series ?? assert.fail(), await house.meeting());
  };

  it('come out of the minutes as they went in', async () => {
    const { items, guests } = await view();
    const [first] = items;
    assert.deepEqual(
      first?.paragraphs.filter(({ kind }) => kind === 'idea').map(({ text }) => text),
      unique,
    );
    assert.deepEqual(
      first?.decisions.map(({ text }) => text),
      unique,
    );
    assert.deepEqual(
      items.slice(3).map(({ title }) => title),
      unique,
    );
    assert.deepEqual(
      items.slice(3).map(({ responsible }) => responsible),
      unique,
    );
    assert.deepEqual(new Set(guests.map(({ organisation }) => organisation)).size, new Set(unique.map(edgeName)).size);
  });

  it('come out of the chat as they went in, entities decoded once', async () => {
    const notes = (await view()).items[0]?.paragraphs.filter(({ kind }) => kind === 'note').map(({ text }) => text);
    assert.deepEqual(notes, unique);
  });

  it('are written in every format without an exception', async () => {
    const minutes = await view();
    for (const format of ['json', 'md', 'html', 'txt'] as const) assert(textDocument(minutes, format).length > 1000);
  });

  it('stand on the card as typed', async () => {
    const [series] = await house.councils.series();
    assert(series !== undefined);
    for (const text of ['<b>fet</b>', EXPRESSION]) {
      const meeting = await house.meeting();
      const number = meeting.items.findIndex((item) => item.title === text);
      assert(number > 0);
      const items = meeting.items.map((item, at) => ({ ...item, status: at === number ? ('current' as const) : ('done' as const) }));
      const { card, text: said, summary } = agendaMessage(agendaView(series, { ...meeting, items }), textsFor('sv'), null);
      const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
      assert(wordsOf({ body: { attachments, text: said, summary } }).includes(text), text);
    }
  });
});

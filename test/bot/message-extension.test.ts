import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { minutesView } from '../../src/views/minutes-view.ts';
import { type Answered, type BotHouse, type Json, withHouse } from './house.ts';

const SCHEMA = new URL('../../../shared/schemas/adaptive-card-1.5.0-ajv.json', import.meta.url);
const YLVA = 'Ylva Brandt';
const WRITTEN = '2026-03-01T14:05:00.000Z';

interface Message {
  readonly id?: string;
  readonly by?: string | null;
  readonly html?: string;
}

const payload = ({
  id = '1763712060000',
  by = 'Olle Lind',
  html = '<div><div>Vi byter <strong>leverantör</strong></div></div>',
}: Message) => ({
  id,
  createdDateTime: WRITTEN,
  body: { contentType: 'html', content: html },
  from:
    by === null
      ? { user: null, application: { displayName: 'En app' } }
      : { user: { userIdentityType: 'aadUser', id: `k-${by}`, displayName: by } },
  mentions: [],
});

const invoke = (house: BotHouse, name: string, what: string, value: Json, more: Json = {}): Promise<Answered> =>
  house.post({ ...house.frame(name), type: 'invoke', id: 'f:1', name: `composeExtension/${what}`, value, ...more });

const choose = (house: BotHouse, name: string, commandId: string, message: Message = {}, more: Json = {}) =>
  invoke(house, name, 'fetchTask', { commandId, commandContext: 'message', messagePayload: payload(message) }, more);

const save = (house: BotHouse, name: string, commandId: string, text: string, message: Message = {}, more: Json = {}) =>
  invoke(house, name, 'submitAction', { commandId, commandContext: 'message', data: { text }, messagePayload: payload(message) }, more);

type Task = { type: string; value: string & { title: string; card: { content: { body: Json[] } } } };
const taskOf = ({ status, body }: Answered): Task => {
  assert.equal(status, 200);
  return (body as { task: Task }).task;
};
const inputOf = (answered: Answered): Json => taskOf(answered).value.card.content.body.find(({ type }) => type === 'Input.Text') ?? {};
const shown = (answered: Answered): string => JSON.stringify(taskOf(answered).value.card.content.body);

async function open(house: BotHouse): Promise<void> {
  await house.say(YLVA, 'starta mötet');
  await house.say(YLVA, 'nästa');
}
const lines = async (house: BotHouse) => (await house.meeting()).lines;

describe('a message is saved from its menu', () => {
  it('in a dialog with its text, its author and time, and the item that it goes to', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      const answered = await choose(house, YLVA, 'saveDecision');
      assert.deepEqual([taskOf(answered).type, taskOf(answered).value.title], ['continue', 'Spara som beslut']);
      assert.equal(inputOf(answered)['value'], 'Vi byter leverantör');
      assert.match(shown(answered), /Citerat från Olle Lind, 1 mars 2026 kl\. 15\.05/);
      assert.match(shown(answered), /på punkt 2: E-arkiv/);
      assert.equal((await lines(house)).length, 0);
    });
  });

  it('as a card that Teams can draw', async function () {
    if (!existsSync(SCHEMA)) this.skip();
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    await withHouse({}, async (house) => {
      await open(house);
      for (const answered of [await choose(house, YLVA, 'saveAction'), await save(house, YLVA, 'saveAction', ' ')]) {
        assert.ok(validate(taskOf(answered).value.card.content), JSON.stringify(validate.errors));
      }
    });
  });

  it('in the name of who acts, with the author and time of the message as its source', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      const answered = await save(house, YLVA, 'saveDecision', 'Leverantören byts den 1 januari.');
      assert.deepEqual([taskOf(answered).type, taskOf(answered).value], ['message', 'Beslutet är sparat.']);
      const [line] = await lines(house);
      assert.deepEqual([line?.body.kind, line?.body.text, line?.by], ['decision', 'Leverantören byts den 1 januari.', YLVA]);
      const [series] = await house.councils.series();
      const council = await house.councils.council(series?.id ?? '');
      assert.ok(council?.series.status === 'founded' && council.meeting.status !== 'unplanned');
      const [decision] = minutesView(council.series, council.meeting).items.flatMap(({ decisions }) => decisions);
      assert.deepEqual(decision?.sources, [{ id: line?.id, name: 'Olle Lind', at: WRITTEN }]);
    });
  });

  it('as what their role allows: a member’s decision is a motion, a guest writes on their items, an onlooker nothing', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      assert.equal(
        taskOf(await save(house, 'Amina Warsame', 'saveDecision', 'Vi väntar.')).value,
        'Sparat som ett förslag. Ordföranden avgör.',
      );
      assert.equal((await lines(house))[0]?.body.kind, 'motion');
      await house.say(YLVA, 'gäst: Gunnel Gäst (1)');
      assert.match(taskOf(await choose(house, 'Gunnel Gäst', 'saveNote')).value, /punkt/);
      for (const answered of [await choose(house, 'Okänd Person', 'saveNote'), await save(house, 'Okänd Person', 'saveNote', 'hej')]) {
        assert.match(taskOf(answered).value, /^Du är med som åhörare/);
      }
      assert.equal((await lines(house)).length, 1);
    });
  });

  it('as an action with owners and date, read as in the chat', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      await save(house, YLVA, 'saveAction', '@Amina Warsame ringer leverantören senast 2 juni');
      const [line] = await lines(house);
      assert.ok(line?.body.kind === 'action');
      assert.deepEqual([line.body.who, line.body.due?.date], [['Amina Warsame'], '2026-06-02']);
    });
  });

  it('and what can’t be read stays in the dialog with what is wrong', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      const text = 'Amina ringer leverantören senast 31 februari';
      const answered = await save(house, YLVA, 'saveAction', text);
      assert.equal(inputOf(answered)['value'], text);
      assert.match(shown(answered), /31 februari/);
      assert.match(shown(await save(house, YLVA, 'saveNote', ' \n ')), /Skriv vad som ska sparas/);
      assert.equal((await lines(house)).length, 0);
    });
  });

  it('without the keyword that it may begin with, and with its mentions as names', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      const html = '<p>Åtgärd: <at id="0">Amina Warsame</at> ringer</p>';
      assert.equal(inputOf(await choose(house, YLVA, 'saveAction', { html }))['value'], '@Amina Warsame ringer');
      assert.equal(inputOf(await choose(house, YLVA, 'saveNote', { html: '<p>Kl. 9: start</p>' }))['value'], 'Kl. 9: start');
    });
  });

  it('once: delivered again, or chosen by another, it is there already; struck, it can be saved again', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      const activity = { ...house.frame(YLVA), type: 'invoke', name: 'composeExtension/submitAction' };
      const value = { commandId: 'saveNote', data: { text: 'En sak' }, messagePayload: payload({}) };
      const first = await house.post({ ...activity, id: 'f:1', value });
      const second = await house.post({ ...activity, id: 'f:2', value });
      assert.deepEqual(second, first);
      for (const ask of [choose, (h: BotHouse, name: string, id: string) => save(h, name, id, 'En sak')]) {
        assert.equal(taskOf(await ask(house, 'Amina Warsame', 'saveNote')).value, 'Meddelandet är redan sparat så.');
      }
      assert.equal((await lines(house)).length, 1);
      await house.say(YLVA, 'ångra');
      assert.equal(taskOf(await save(house, YLVA, 'saveNote', 'En sak')).value, 'Anteckningen är sparad.');
      assert.deepEqual(
        (await lines(house)).map(({ state }) => state),
        ['withdrawn', 'live'],
      );
    });
  });

  it('and not changed by an edit or deletion of the message: the person’s own words stand', async () => {
    await withHouse({}, async (house) => {
      await open(house);
      await save(house, YLVA, 'saveNote', 'Rättad text', { id: 'm77' });
      await house.post({
        ...house.frame('Olle Lind'),
        type: 'messageUpdate',
        id: 'm77',
        text: 'annat',
        channelData: { eventType: 'editMessage' },
      });
      await house.post({ ...house.frame('Olle Lind'), type: 'messageDelete', id: 'm77', channelData: { eventType: 'softDeleteMessage' } });
      assert.deepEqual(
        (await lines(house)).map(({ body, state }) => [body.text, state]),
        [['Rättad text', 'live']],
      );
    });
  });
});

describe('a message is not saved', () => {
  const refused: readonly (readonly [string, Message, RegExp])[] = [
    ['of somebody who is not in the council', { by: 'Okänd Person' }, /Okänd Person, som inte är med i rådet/],
    ['of an app', { by: null }, /inte skrivet av någon i rådet/],
  ];
  for (const [rule, message, said] of refused) {
    it(rule, async () => {
      await withHouse({}, async (house) => {
        await open(house);
        for (const answered of [await choose(house, YLVA, 'saveNote', message), await save(house, YLVA, 'saveNote', 'x', message)]) {
          assert.match(taskOf(answered).value, said);
        }
        assert.equal((await lines(house)).length, 0);
      });
    });
  }

  it('before the meeting, and in a chat without a council', async () => {
    await withHouse({}, async (house) => {
      assert.match(taskOf(await choose(house, YLVA, 'saveNote')).value, /Inget möte är öppet|Ingen punkt är uppe/);
      const elsewhere = { conversation: { id: '19:other@thread.v2', conversationType: 'groupChat' } };
      assert.match(taskOf(await choose(house, YLVA, 'saveNote', {}, elsewhere)).value, /hör inte till något råd/);
    });
  });

  it('where the command is none of ours', async () => {
    await withHouse({}, async (house) => {
      assert.deepEqual(await choose(house, YLVA, 'saveEverything'), { status: 200, body: {} });
      assert.deepEqual(await invoke(house, YLVA, 'fetchTask', { commandId: 'saveNote' }), { status: 200, body: {} });
    });
  });
});

describe('decisions are searched for, to show one in the chat', () => {
  interface Results {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly {
      readonly content: Json;
      readonly preview: { readonly content: { readonly title: string; readonly text: string } };
    }[];
  }
  const search = async (house: BotHouse, name: string, words: string, more: Json = {}): Promise<Results> => {
    const value = { commandId: 'searchDecisions', parameters: [{ name: words === '' ? 'initialRun' : 'q', value: words || 'true' }] };
    const { status, body } = await invoke(house, name, 'query', value, more);
    assert.equal(status, 200);
    return (body as unknown as { composeExtension: Results }).composeExtension;
  };
  async function decided(house: BotHouse): Promise<void> {
    await open(house);
    await house.say(YLVA, 'beslut: Leverantören byts till sommaren.');
    await house.say(YLVA, 'not: Leverantören ringde.');
    await house.search.caughtUp();
  }

  it('with its place, and a card that stands alone', async () => {
    await withHouse({ linkOf: (meeting) => `https://laget.example.org/tab/?meeting=${meeting}` }, async (house) => {
      await decided(house);
      const { type, attachments = [] } = await search(house, 'Amina Warsame', 'leverantör');
      assert.deepEqual([type, attachments.length], ['result', 1]);
      assert.deepEqual(attachments[0]?.preview.content.title, 'Leverantören byts till sommaren.');
      const card = JSON.stringify(attachments[0]?.content);
      assert.match(card, /Leverantören byts till sommaren\..*Rådet för digital samverkan.*möte nr 24, punkt 2: E-arkiv/);
      assert.match(card, /"Action\.OpenUrl".*https:\/\/laget\.example\.org\/tab\/\?meeting=/);
    });
  });

  it('all of them before anything is typed, and in words where there is none', async () => {
    await withHouse({}, async (house) => {
      assert.deepEqual(await search(house, YLVA, ''), { type: 'message', text: 'Det finns inga beslut än.' });
      await decided(house);
      assert.equal((await search(house, YLVA, '')).attachments?.length, 1);
      assert.deepEqual(await search(house, YLVA, 'xyzzy'), { type: 'message', text: 'Inget beslut innehåller ”xyzzy”.' });
    });
  });

  it('but only those that the asker may see, and in a council’s chat only that council’s', async () => {
    await withHouse({}, async (house) => {
      await decided(house);
      assert.equal((await search(house, 'Okänd Person', 'leverantör')).type, 'message');
      const other = { conversation: { id: '19:other@thread.v2', conversationType: 'groupChat', isGroup: true } };
      await house.say(YLVA, 'serie: Hamnrådet', other);
      assert.equal((await house.councils.seriesOfChat('19:other@thread.v2'))?.name, 'Hamnrådet');
      assert.equal((await search(house, YLVA, 'leverantör', other)).type, 'message');
      assert.equal((await search(house, YLVA, 'leverantör')).type, 'result');
    });
  });
});

import assert from 'node:assert/strict';
import { saveCard, type ToSave } from '../../bot/cards/save-card.ts';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { type BotHouse, type Json, withHouse } from '../bot/house.ts';
import { type Part, partsOf } from './every-card.ts';

const CHAIR = 'Ylva Brandt';
const SORTS = ['decision', 'action', 'note'] as const;
const toSave = (sort: ToSave['sort']): ToSave => ({
  ...{ sort, text: 'Vi byter leverantör', quoted: { name: 'Olle Lind', at: '2026-03-01T14:05:00.000Z' } },
  ...{ council: 'Rådet', item: { number: 2, title: 'E-arkiv' } },
});
const payload = {
  id: '1763712060000',
  createdDateTime: '2026-03-01T14:05:00.000Z',
  body: { contentType: 'text', content: 'Vi byter leverantör' },
  from: { user: { userIdentityType: 'aadUser', id: 'k-olle', displayName: 'Olle Lind' } },
};

interface Dialog {
  readonly type: string;
  readonly value: { readonly title: string; readonly height: string; readonly width: string; readonly card: { readonly content: Part } };
}

const ask = async (house: BotHouse, what: string, more: Json): Promise<Dialog> => {
  const value = { commandContext: 'message', messagePayload: payload, ...more };
  const { status, body } = await house.post({ ...house.frame(CHAIR), type: 'invoke', id: 'f:1', name: `composeExtension/${what}`, value });
  assert.equal(status, 200);
  return body?.['task'] as Dialog;
};
const bodyOf = ({ value }: Dialog): readonly Part[] => value.card.content['body'] as readonly Part[];
const wordsIn = (part: Part | undefined): string =>
  partsOf(part)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join(' ');

/** Rules DLG of docs/teams-checklist.md; its widths are in drawn-cards.test.ts. */
describe('the store’s rules for dialogs', () => {
  it('DLG-1: one task: one field, one button, no way to anything else, and a short title that says what it does', () =>
    withHouse({}, async (house) => {
      await house.say(CHAIR, 'starta mötet');
      for (const [commandId, title] of [
        ['saveDecision', 'Spara som beslut'],
        ['saveAction', 'Spara som åtgärd'],
        ['saveNote', 'Spara som anteckning'],
      ] as const) {
        const { type, value } = await ask(house, 'fetchTask', { commandId });
        assert.deepEqual([type, value.title, value.height, value.width], ['continue', title, 'medium', 'medium']);
        const parts = partsOf(value.card.content);
        const ofType = (pattern: RegExp) => parts.filter((part) => pattern.test(String(part['type'])));
        assert.deepEqual(
          ofType(/^Action/).map((part) => [part['type'], part['title']]),
          [['Action.Submit', 'Spara']],
        );
        assert.equal(ofType(/^Input/).length, 1);
        assert.ok(bodyOf({ type, value }).length <= 4);
      }
    }));

  it('DLG-1: its title fits, in both languages', () => {
    for (const language of LANGUAGES) for (const sort of SORTS) assert.ok(textsFor(language).extensionTitle[sort].length <= 32);
  });

  it('DLG-2: what is wrong stands right beside the field, and what was written stays in it', () => {
    for (const language of LANGUAGES) {
      for (const sort of SORTS) {
        const { body } = saveCard(toSave(sort), 'Det här är fel.', language, textsFor(language));
        const field = body.findIndex(({ type }) => type === 'Input.Text');
        assert.match(JSON.stringify(body[field - 1]), /Det här är fel\./);
        assert.equal(JSON.stringify(body).split('Det här är fel.').length, 2);
        assert.match(JSON.stringify(body[field]), /"value":"Vi byter leverantör".*"errorMessage":"[^"]+"/);
      }
    }
  });

  it('DLG-2: a refusal and a full disk leave the dialog open with the text; sent once more it is saved', async () => {
    const store = openMemoryStore();
    let full = false;
    const failing: Store = {
      ...store,
      append: async (...given) => {
        if (full) throw new StoreError('full', '/data/rds_1.json');
        return store.append(...given);
      },
    };
    await withHouse({ councils: await openCouncils(failing), seeded: true }, async (house) => {
      await house.say(CHAIR, 'starta mötet');
      const send = (text: string) => ask(house, 'submitAction', { commandId: 'saveAction', data: { text } });
      const field = (dialog: Dialog) => bodyOf(dialog).find(({ type }) => type === 'Input.Text');
      const beside = (dialog: Dialog) => wordsIn(bodyOf(dialog).at(-2));

      const wrong = 'Amina Warsame ringer senast 31 februari';
      const refused = await send(wrong);
      assert.deepEqual([refused.type, field(refused)?.['value']], ['continue', wrong]);
      assert.match(beside(refused), /31 februari/);

      full = true;
      const right = 'Amina Warsame ringer senast 2 juni';
      const unsaved = await send(right);
      assert.deepEqual([unsaved.type, field(unsaved)?.['value']], ['continue', right]);
      assert.match(beside(unsaved), /^Disken är full/);
      assert.equal((await house.meeting()).lines.length, 0);

      full = false;
      assert.deepEqual([(await send(right)).type, (await house.meeting()).lines.length], ['message', 1]);
    });
  });
});

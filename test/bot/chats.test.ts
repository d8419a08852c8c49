import assert from 'node:assert/strict';
import { type Activity, activityOf } from '../../bot/activity.ts';
import { chatsSchema, referenceOf } from '../../bot/chats.ts';

const activity = (conversationType: string, from: object): Activity =>
  activityOf({
    type: 'message',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from,
    recipient: { id: '28:bot', name: 'Laget runt' },
    conversation: { id: 'c1', conversationType },
  }) ?? assert.fail();
const ADA = { id: '29:ada', name: 'Ada Berg', aadObjectId: '0a0a' };

describe('whose chat it is', () => {
  const person = (from: object, identity: 'name' | 'entra', type = 'personal') => referenceOf(activity(type, from), identity)?.person;

  it('is that of who is alone with us, by their key in Teams and by their name in local mode', () => {
    assert.equal(person(ADA, 'entra'), '0a0a');
    assert.equal(person(ADA, 'name'), 'Ada Berg');
  });

  it('is nobody’s where several are, where we ourselves act, and where Teams vouches for nobody', () => {
    assert.equal(person(ADA, 'entra', 'groupChat'), null);
    assert.equal(person({ id: '28:bot', name: 'Laget runt' }, 'name'), null);
    assert.equal(person({ id: '29:x', name: 'Ada Berg' }, 'entra'), null);
    assert.equal(person({ ...ADA, userRole: 'anonymous' }, 'entra'), null);
    assert.equal(person({ id: '29:x', name: '' }, 'name'), null);
  });

  it('is not known of chats that were kept before it was asked', () => {
    const { person: _, ...reference } = referenceOf(activity('personal', ADA), 'entra') ?? assert.fail();
    assert.equal(chatsSchema.parse({ chats: [{ reference, cards: [] }] }).chats[0]?.reference.person, null);
  });
});

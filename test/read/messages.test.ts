import assert from 'node:assert/strict';
import { CHAIR, MEMBER, read, round, SECRETARY, short } from './council.ts';

const body = (text: string, said: Parameters<typeof read>[1] = {}) => {
  const reading = read(text, said);
  return reading.kind === 'command' && reading.command.type === 'recordLine' ? reading.command.body : reading;
};
const asked = (text: string, said: Parameters<typeof read>[1] = {}) => {
  const reading = read(text, said);
  return reading.kind === 'command' ? reading.command : reading;
};

describe('what is recorded', () => {
  it('has the names of MeetBot’s actions side by side; of others only a list', () => {
    const who = (text: string) => {
      const read = body(text);
      return 'who' in read ? [read.who, read.what] : read;
    };
    assert.deepEqual(who('#action Maja Lund Peter gör detta'), [[MEMBER, SECRETARY], 'gör detta']);
    assert.deepEqual(who('#action Maja, Peter gör detta'), [[MEMBER, SECRETARY], 'gör detta']);
    assert.deepEqual(who('åtgärd: Maja Lund Peter gör detta'), [[MEMBER], 'Peter gör detta']);
  });
  it('is no second round while one is open: in English, where an entry has a word of its own, that is said', () => {
    const rounds = [round(false, { [MEMBER]: 'speaking' })];
    assert.equal(short(read('round: What else?', { language: 'en', rounds })), 'refused roundOpen');
    assert.deepEqual(body('laget runt: Vad mer?', { rounds }), { kind: 'entry', text: 'Vad mer?' });
  });
  it('is in an entry one’s own lines, not those that are quoted', () => {
    const rounds = [round(true, { [MEMBER]: 'speaking' })];
    assert.deepEqual(body('ett\n> ditt\ntvå', { by: MEMBER, rounds }), { kind: 'entry', text: 'ett\ntvå' });
  });
  it('is the words letter by letter, without ends and control characters', () => {
    assert.deepEqual(body('not:  bl a 110-115\n\n\trad två:  så \u0000\u0007 '), { kind: 'note', text: 'bl a 110-115\n\n\trad två:  så' });
    assert.deepEqual(body('not: \u202Eabc\u202C e\u0301'), { kind: 'note', text: '\u202Eabc\u202C e\u0301' });
    assert.deepEqual(body('**Beslut:** Vi **köper**'), { kind: 'decision', sort: 'decision', text: 'Vi **köper**' });
  });
  it('is each kind’s own', () => {
    assert.deepEqual(body('samsyn: ja'), { kind: 'decision', sort: 'consensus', text: 'ja' });
    assert.deepEqual(body('inriktning: ja'), { kind: 'decision', sort: 'direction', text: 'ja' });
    assert.deepEqual(body('svar 3: ja'), { kind: 'answer', text: 'ja', question: 3 });
    assert.deepEqual(body('svar: ja'), { kind: 'answer', text: 'ja', question: null });
    assert.deepEqual(body('#rejected köpet'), { kind: 'decision', sort: 'decision', text: 'Avslogs: köpet' });
    assert.deepEqual(body('#rejected it', { language: 'en' }), { kind: 'decision', sort: 'decision', text: 'Rejected: it' });
    const link = { kind: 'link', text: 'https://exempel.se Rapporten, ny', address: 'https://exempel.se', title: 'Rapporten, ny' };
    assert.deepEqual(body('länk: https://exempel.se Rapporten, ny'), link);
  });
  it('has who, what and when of an action read out of it', () => {
    const text = '@Maja Lund, @Sara Holm och Peter gör detta senast 2 juni';
    const action = {
      kind: 'action',
      text,
      what: 'gör detta',
      who: [MEMBER, CHAIR, SECRETARY],
      due: { text: '2 juni', date: '2022-06-02' },
    };
    assert.deepEqual(body(`åtgärd: ${text}`), action);
    assert.deepEqual(body('åtgärd: ring någon asap'), {
      ...{ kind: 'action', text: 'ring någon asap', what: 'ring någon', who: [] },
      due: { text: 'asap', date: null },
    });
    const open = '? (någon) – sen';
    assert.deepEqual(body(`åtgärd: ${open}`), { kind: 'action', text: open, what: open, who: [], due: null });
    assert.equal(short(read('åtgärd: @Maja Lund senast 2 juni')), 'refused empty');
  });
  it('may be long, but not without end', () => {
    assert.equal(short(read(`not: ${'rad\n'.repeat(2_000)}`)), 'note');
    assert.equal(short(read(`not: ${'🧑‍🤝‍🧑'.repeat(1_500)}`)), 'note');
    assert.deepEqual(read(`not: ${'a'.repeat(20_001)}`), { kind: 'refused', refusal: { code: 'tooLong', limit: 20_000 }, once: null });
    assert.equal(short(read('a'.repeat(30_000))), 'ignored');
  });
});

describe('agenda commands', () => {
  it('have parts with a slash between spaces', () => {
    const item = (title: string, responsible: string | null, minutes: number | null) => ({ type: 'addItem', title, responsible, minutes });
    assert.deepEqual(asked('punkt: IT/telefoni / Maja och alla / 15 min'), item('IT/telefoni', 'Maja och alla', 15));
    assert.deepEqual(asked('punkt: Budget / 15 min'), item('Budget', null, 15));
    assert.deepEqual(asked('punkt: Budget'), item('Budget', null, null));
  });
  it('carry their numbers', () => {
    assert.deepEqual(asked('flytta punkt 7 före punkt 3'), { type: 'moveItem', number: 7, before: 3 });
    assert.deepEqual(asked('byt namn 12: Övrigt: allt'), { type: 'renameItem', number: 12, title: 'Övrigt: allt' });
    assert.deepEqual(asked('punkt 6'), { type: 'takeUpItem', number: 6, leaving: null });
    assert.deepEqual(asked('stryk åtgärd 21: nej'), { type: 'followUpAction', number: 21, status: 'dropped', reason: 'nej' });
  });
  it('put off the matter before the dash under an item for other matters, else the item itself', () => {
    const put = (title: string | null, reason: string | null) => ({ type: 'postponeItem', title, reason });
    assert.deepEqual(asked('bordlägg: E-arkiv – saknas. Nästa gång!', { other: true }), put('E-arkiv', 'saknas. Nästa gång!'));
    assert.deepEqual(asked('bordlägg: E-arkiv - saknas'), put(null, 'E-arkiv - saknas'));
    assert.deepEqual(asked('bordlägg:', { other: true }), put(null, null));
  });
  it('set the next meeting in the person’s words, with the first day in them', () => {
    assert.deepEqual(asked('nästa möte: 2 juni, halvdag'), { type: 'setNextMeeting', text: '2 juni, halvdag', date: '2022-06-02' });
    assert.deepEqual(asked('nästa möte: efter sommaren'), { type: 'setNextMeeting', text: 'efter sommaren', date: null });
  });
  it('say how to write what is nearly right', () => {
    const suggestion = (text: string) => {
      const reading = read(text);
      return reading.kind === 'refused' && reading.refusal.code === 'didYouMean' ? reading.refusal.suggestion : reading;
    };
    assert.equal(suggestion('belsut: ja'), 'beslut: ja');
    assert.equal(suggestion('flytta 7 till 3'), 'flytta 7 före 3');
    assert.equal(suggestion('21 klar'), 'klar åtgärd 21');
    assert.equal(suggestion('går nu: @Maja'), 'går efter punkt 2: @Maja');
    assert.equal(suggestion('gäst: Karin Ros'), 'gäst: Karin Ros (4)');
    assert.deepEqual(read('Beslut - ja'), { kind: 'refused', refusal: { code: 'colon', keyword: 'beslut', text: 'ja' }, once: 'beslut' });
    assert.deepEqual(read('beslut:'), {
      kind: 'refused',
      refusal: { code: 'empty', keyword: 'beslut', example: 'beslut: Planen antas.' },
      once: null,
    });
  });
});

describe('the moment decides', () => {
  const ordered = [round(false, { [MEMBER]: 'speaking', [CHAIR]: 'waiting' })];
  const free = [round(true, { [MEMBER]: 'done', [CHAIR]: 'speaking' })];

  it('whose words are an entry', () => {
    assert.deepEqual(body('Vi har anställt två.', { by: MEMBER, rounds: ordered }), { kind: 'entry', text: 'Vi har anställt två.' });
    assert.equal(short(read('Vi har anställt två.', { by: CHAIR, rounds: ordered })), 'ignored');
    assert.equal(short(read('En sak till.', { by: MEMBER, rounds: free })), 'entry');
    assert.equal(short(read('En sak till.', { by: SECRETARY, rounds: free })), 'ignored');
    assert.equal(short(read('Vi har anställt två.', { by: MEMBER, rounds: ordered, status: 'paused' })), 'ignored');
    assert.equal(short(read('Vi har anställt två.', { by: MEMBER, rounds: ordered, addressed: true })), 'entry');
    assert.equal(short(read('Vi har anställt två.', { by: MEMBER, rounds: ordered, verified: false })), 'ignored');
  });
  it('never off the record, never a quotation', () => {
    for (const text of ['// hej', ' //hej', '\u200B// hej', '> citat', '> a\n> b']) {
      assert.equal(short(read(text, { by: MEMBER, rounds: ordered })), 'ignored', text);
    }
    assert.deepEqual(body('> Hur går det?\n\nDet går bra.', { by: MEMBER, rounds: ordered }), { kind: 'entry', text: 'Det går bra.' });
  });
  it('what a word means that people also write to each other', () => {
    assert.equal(short(read('klar', { by: MEMBER, rounds: ordered })), 'endTurn');
    assert.equal(short(read('klar', { by: MEMBER, rounds: free })), 'ignored');
    assert.equal(short(read('EOF', { by: CHAIR, rounds: free })), 'endTurn');
    assert.equal(short(read('klar', { by: CHAIR, rounds: ordered })), 'ignored');
    assert.equal(short(read('nästa', { status: 'planned' })), 'ignored');
    assert.equal(short(read('nästa', { status: 'planned', addressed: true })), 'takeNext');
    assert.equal(short(read('närvarande', { status: 'planned', by: MEMBER })), 'recordPresent');
  });
  it('who has sat down again after a break', () => {
    assert.equal(short(read('Tillbaka!', { resumedAt: '2022-04-27T07:21:00.000Z' })), 'ignored');
    assert.equal(short(read('tillbaka', { resumedAt: '2022-04-27T07:19:00.000Z' })), 'goBack');
    assert.equal(short(read('Tillbaka!', { status: 'paused' })), 'ignored');
  });
  it('whether a member’s nästa is the same step as somebody else’s', () => {
    const lastStep = { by: CHAIR, at: '2022-04-27T07:29:57.000Z' };
    assert.equal(short(read('nästa', { by: MEMBER, lastStep })), 'takeNext');
    assert.equal(short(read('nästa', { by: MEMBER, lastStep: { ...lastStep, at: '2022-04-27T07:29:50.000Z' } })), 'refused role once');
  });
  it('whether "laget runt: …?" is a question', () => {
    const text = 'laget runt: Hur går det?';
    assert.deepEqual(asked(text), { type: 'startRound', question: 'Hur går det?', free: false });
    assert.equal(short(read(text, { by: MEMBER })), 'entry');
    assert.equal(short(read(text, { rounds: ordered })), 'entry');
    assert.deepEqual(asked('fri runda: Berätta', { rounds: ordered }), { type: 'startRound', question: 'Berätta', free: true });
  });
});

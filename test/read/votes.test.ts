import assert from 'node:assert/strict';
import type { Vote } from '../../src/core/vote.ts';
import { GUEST, MEMBER, ONLOOKER, read, round, short } from './council.ts';

const vote = (number: number, texts: readonly string[], more: Partial<Vote> = {}): Vote => ({
  ...{ id: `samverkan-57-v${number}`, number, item: 'i2', question: 'Ska vi?', secret: false, status: 'open' },
  choices: texts.map((text, index) => ({ id: `c${index + 1}`, text })),
  ...{ ballots: [], tally: null, casting: null, line: null },
  ...more,
});

const YES_NO = vote(1, ['ja', 'nej', 'avstår']);
const PLACES = vote(2, ['Stadshuset', 'Teams']);
const SECRET = vote(3, ['ja', 'nej', 'avstår'], { secret: true });
const CLOSED = vote(1, ['ja', 'nej', 'avstår'], { status: 'closed' });

type Setting = Parameters<typeof read>[1];
type Row = readonly [text: string, meant: string];
const check = (setting: Setting, rows: readonly Row[]): void => {
  for (const [text, meant] of rows) it(`"${text}" → ${meant}`, () => assert.equal(short(read(text, setting)), meant));
};

describe('opening a vote', () => {
  check({}, [
    ['omröstning: Ska vi flytta mötet?', 'openVote'],
    ['omrostning: a', 'openVote'],
    ['votering: a', 'openVote'],
    ['vote: Shall we?', 'openVote'],
    ['sluten omröstning: Vem? / Anna / Erik', 'openVote'],
    ['secret vote: Who? / Anna / Erik', 'openVote'],
    ['#startvote Ska vi? ja, nej', 'openVote'],
    ['omröstning:', 'refused empty'],
    ['#startvote', 'refused empty'],
    ['vi tar en omröstning om det', 'ignored'],
  ]);

  it('reads the question and the choices apart', () => {
    assert.deepEqual(read('sluten omröstning: Vem leder? / Anna / Erik Ek'), {
      kind: 'command',
      command: { type: 'openVote', question: 'Vem leder?', choices: ['Anna', 'Erik Ek'], secret: true },
    });
    assert.deepEqual(read('#startvote Var ses vi? Teams, Stadshuset.'), {
      kind: 'command',
      command: { type: 'openVote', question: 'Var ses vi?', choices: ['Teams', 'Stadshuset'], secret: false },
    });
  });
});

describe('a ballot in the chat', () => {
  const choiceOf = (text: string, setting: Setting): unknown => {
    const reading = read(text, setting);
    return reading.kind === 'command' && reading.command.type === 'castBallot' ? [reading.command.vote, reading.command.choice] : reading;
  };
  for (const text of ['rösta ja', 'röst: ja', 'rost: JA', 'Rösta ja!', 'ballot: yes', 'vote yes', 'rösta: ja', '#vote ja', 'röst 1: ja']) {
    it(`"${text}" is for ja`, () => assert.deepEqual(choiceOf(text, { by: MEMBER, votes: [YES_NO] }), [YES_NO.id, 'c1']));
  }

  it('finds the one vote that it fits', () => {
    assert.deepEqual(choiceOf('rösta Teams', { votes: [YES_NO, PLACES] }), [PLACES.id, 'c2']);
    assert.deepEqual(choiceOf('rösta nej', { votes: [YES_NO, SECRET] }), [YES_NO.id, 'c2']);
  });

  check({ by: MEMBER, votes: [YES_NO] }, [
    ['röst: kanske', 'refused choice'],
    ['rösta gärna på kortet', 'ignored'],
    ['vi kan väl rösta ja', 'ignored'],
    ['ja', 'refused useButtons once'],
    ['nej.', 'refused useButtons once'],
    ['👍', 'refused useButtons once'],
    ['röst 7: ja', 'refused voteClosed'],
  ]);
  check({ by: MEMBER }, [
    ['röst: ja', 'refused noVote'],
    ['rösta ja', 'refused noVote'],
    ['stäng omröstningen', 'refused noVote'],
    ...['ja', 'nej', '👍', 'acklamation'].map((text): Row => [text, 'ignored']),
  ]);
  check({ by: MEMBER, votes: [CLOSED] }, [
    ['rösta ja', 'refused voteClosed'],
    ['ja', 'ignored'],
  ]);
  check({ by: MEMBER, votes: [YES_NO, vote(2, ['ja', 'nej'])] }, [
    ['rösta ja', 'refused whichVote'],
    ['röst 2: ja', 'castBallot'],
  ]);
  check({ by: ONLOOKER, votes: [YES_NO] }, [['ja', 'ignored']]);
  check({ by: GUEST, votes: [YES_NO] }, [['rösta ja', 'castBallot']]);

  it('is never taken for a secret vote', () => {
    for (const text of ['rösta ja', 'röst: ja', 'röst: kanske', '#vote ja', 'röst 3: ja', 'vote yes']) {
      assert.equal(short(read(text, { by: MEMBER, votes: [SECRET] })), 'refused voteSecret', text);
    }
  });

  it('is nobody’s entry while a secret vote is open, also with the turn', () => {
    const rounds = [round(false, { [MEMBER]: 'speaking' })];
    for (const text of ['ja', 'rösta ja', '👍']) {
      assert.equal(short(read(text, { by: MEMBER, votes: [SECRET], rounds })), 'refused voteSecret', text);
    }
    assert.equal(short(read('Ja, vi har haft en bra vår.', { by: MEMBER, votes: [SECRET], rounds })), 'entry');
    assert.equal(short(read('ja', { by: MEMBER, votes: [YES_NO], rounds })), 'entry');
  });
});

describe('what the chair writes of a vote', () => {
  it('enters the ballot of a person by name', () => {
    for (const text of ['röst @Maja: ja', 'röst Maja Lund: ja', 'rösta för Maja: ja', 'ballot @Maja: yes']) {
      assert.deepEqual(
        read(text, { votes: [YES_NO] }),
        { kind: 'command', command: { type: 'enterBallot', vote: YES_NO.id, name: MEMBER, choice: 'c1' } },
        text,
      );
    }
  });

  check({ votes: [YES_NO] }, [
    ['röst @Fredrik: ja', 'refused nameTwo'],
    ['röst @Ingen: ja', 'refused nameUnknown'],
    ['stäng omröstningen', 'closeVote'],
    ['stäng omröstning', 'closeVote'],
    ['avsluta omröstningen', 'closeVote'],
    ['stäng omröstning 1', 'closeVote'],
    ['close vote', 'closeVote'],
    ['#endvote', 'closeVote'],
  ]);
  check({ votes: [YES_NO, PLACES] }, [
    ['stäng omröstningen', 'refused whichVote'],
    ['stäng omröstning 2', 'closeVote'],
  ]);
  check({ votes: [vote(1, ['ja', 'nej'], { status: 'tied' })] }, [
    ['utslagsröst: ja', 'castingVote'],
    ['röst: nej', 'castingVote'],
    ['casting vote: yes', 'castingVote'],
  ]);
});

describe('acclamation', () => {
  check({}, [
    ['acklamation: Planen antas.', 'decision'],
    ['bifall genom acklamation 2', 'adoptProposal'],
    ['bifall genom acklamation', 'refused didYouMean'],
    ['acklamation', 'ignored'],
  ]);
});

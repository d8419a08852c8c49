import assert from 'node:assert/strict';
import { CHAIR, GUEST, MEMBER, ONLOOKER, read, round, SECRETARY, short } from './council.ts';

/** swedish.md, section 5, row by row: what is taken, answered with a hint, or passed over; said by the chair where nothing else is said. */
type Row = readonly [text: string, expected: string];
const check = (rows: readonly Row[], said: Parameters<typeof read>[1] = {}) => {
  for (const [text, expected] of rows) it(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(short(read(text, said)), expected));
};

describe('what people really type', () => {
  describe('the life of the meeting', () => {
    check([
      ['starta mötet', 'startMeeting'],
      ['starta möte', 'startMeeting'],
      ['öppna mötet', 'startMeeting'],
      ['Start meeting', 'startMeeting'],
      ['open the meeting', 'startMeeting'],
      ['#startmeeting Rådet', 'startMeeting'],
      ['avsluta mötet.', 'endMeeting'],
      ['avsluta möte', 'endMeeting'],
      ['end meeting', 'endMeeting'],
      ['#endmeeting', 'endMeeting'],
      ['ajournera', 'pauseMeeting'],
      ['pause', 'pauseMeeting'],
      ['ateruppta', 'resumeMeeting'],
      ['resume', 'resumeMeeting'],
      ['paus', 'refused didYouMean once'],
      ['adjourn', 'refused didYouMean once'],
      ['stäng mötet', 'refused didYouMean once'],
      ['vi startar mötet nu', 'ignored'],
      ['mötet är slut', 'ignored'],
    ]);
  });

  describe('the head', () => {
    check([
      ['nummer: 57', 'setHead'],
      ['nr: 57', 'setHead'],
      ['möte nr: 57', 'setHead'],
      ['number: 57', 'setHead'],
      ['datum: 2 juni', 'setHead'],
      ['tid: 09.00–16.00', 'setHead'],
      ['kl: 9–16', 'setHead'],
      ['TID : 9-16', 'setHead'],
      ['plats: Stadshuset', 'setHead'],
      ['lokal: Stadshuset', 'setHead'],
      ['place: City hall', 'setHead'],
      ['plats vid fönstret', 'ignored'],
      ['tid: halv tre', 'refused time'],
      ['nummer: många', 'refused didYouMean'],
      ['datum: 31 februari', 'refused date'],
      ['datum: efter sommaren', 'refused date'],
    ]);
    describe('from a member', () => {
      check(
        [
          ['nummer: 57', 'refused role once'],
          ['datum: 2 juni', 'refused role once'],
          ['tid: 9–16', 'refused role once'],
          ['plats: Stadshuset', 'refused role once'],
        ],
        { by: MEMBER },
      );
    });
  });

  describe('attendance', () => {
    check(
      [
        ['närvarande', 'recordPresent'],
        ['narvarande', 'recordPresent'],
        ['Närvarande!', 'recordPresent'],
        ['jag är närvarande', 'recordPresent'],
        ['närvarande på distans', 'recordPresent'],
        ['närvarande via Teams', 'recordPresent'],
        ['närvarande digitalt', 'recordPresent'],
        ['närvarande online', 'recordPresent'],
        ['present remotely', 'recordPresent'],
        ['present: Maja Lund', 'recordPresent'],
        ['på distans', 'refused didYouMean once'],
        ['här', 'ignored'],
        ['+1', 'ignored'],
        ['present: blommor', 'ignored'],
        ['förhinder', 'recordApology'],
        ['forhinder', 'recordApology'],
        ['har förhinder', 'recordApology'],
        ['anmäler förhinder', 'recordApology'],
        ['förhinder: sjuk', 'recordApology'],
        ['förhinder: @Ingen Alls', 'refused nameUnknown'],
        ['förhinder: Majja Lunnd', 'refused nameUnknown'],
        ['kan inte komma', 'ignored'],
        ['vab', 'ignored'],
        ['hemma med feber', 'ignored'],
        ['gäst: Nils Frid, utredare, Knytet (4)', 'inviteGuest'],
        ['gast: Nils Frid (4)', 'inviteGuest'],
        ['gäster: Nils Frid (punkt 4)', 'inviteGuest'],
        ['guest: Nils Frid (4, 5)', 'inviteGuest'],
        ['gäst: Nils Frid', 'refused didYouMean'],
        ['vi har en gäst i dag', 'ignored'],
        ['kommer till punkt 3: @Maja Lund', 'recordArrival'],
        ['kommer till p 3', 'recordArrival'],
        ['ansluter punkt 3:', 'recordArrival'],
        ['arrives at item 3: Maja Lund', 'recordArrival'],
        ['går efter punkt 4: @Maja Lund', 'recordLeaving'],
        ['lämnar efter punkt 4:', 'recordLeaving'],
        ['går nu: @Maja Lund', 'refused didYouMean once'],
        ['måste gå 11', 'ignored'],
        ['är lite sen', 'ignored'],
      ],
      { by: SECRETARY },
    );
  });

  describe('the agenda', () => {
    check([
      ['nästa', 'takeNext'],
      ['nasta', 'takeNext'],
      ['nästa punkt', 'takeNext'],
      ['next', 'takeNext'],
      ['tillbaka', 'goBack'],
      ['punkt 6', 'takeUpItem'],
      ['punkt nr 6', 'takeUpItem'],
      ['§ 6', 'takeUpItem'],
      ['item 6', 'takeUpItem'],
      ['punkt sex', 'refused didYouMean once'],
      ['föregående', 'refused didYouMean once'],
      ['nästa vecka', 'ignored'],
      ['punkt: Budget', 'addItem'],
      ['ny punkt: Budget', 'addItem'],
      ['övrig fråga: Budget', 'addItem'],
      ['tillägg: Budget', 'addItem'],
      ['punkt - titel', 'refused colon once'],
      ['en punkt till …', 'ignored'],
      ['flytta 7 före 3', 'moveItem'],
      ['flytta punkt 7 före punkt 3', 'moveItem'],
      ['byt namn 12: Övrigt', 'renameItem'],
      ['döp om 12: Övrigt', 'renameItem'],
      ['flytta 7 till 3', 'refused didYouMean once'],
      ['vi flyttar den', 'ignored'],
      ['bordlagg', 'postponeItem'],
      ['bordläggs: mer underlag', 'postponeItem'],
      ['bordlagd', 'postponeItem'],
      ['tas nästa gång', 'postponeItem'],
      ['postpone: more facts', 'postponeItem'],
      ['fortsatter nasta mote', 'continueItem'],
      ['återremiss: mer underlag', 'refused didYouMean once'],
      ['vi bordlägger det väl', 'ignored'],
      ['anta förslag 2', 'adoptProposal'],
      ['avslå förslag 2', 'rejectProposal'],
    ]);
    describe('from a member', () => {
      check(
        [
          ['nästa', 'refused role once'],
          ['tillbaka', 'refused role once'],
          ['punkt 6', 'refused role once'],
          ['punkt: Budget', 'addItem'],
        ],
        { by: MEMBER },
      );
    });
  });

  describe('the round', () => {
    check([
      ['laget runt', 'startRound'],
      ['LAGET  RUNT!!!', 'startRound'],
      ['lagetrunt', 'startRound'],
      ['\uFEFFLaget runt', 'startRound'],
      ['fri runda', 'startRound'],
      ['fri runda: Hur går det', 'startRound'],
      ['laget runt: Hur går det?', 'startRound'],
      ['laget runt: Det går bra.', 'entry'],
      ['update: All is well?', 'entry'],
      ['rundan', 'refused didYouMean once'],
      ['runda', 'refused didYouMean once'],
      ['vi tog laget runt förra gången', 'ignored'],
      ['hoppa över @Maja Lund', 'skipTurn'],
      ['skip Maja', 'skipTurn'],
      ['hoppa över kaffet', 'ignored'],
      ['ordet: @Maja Lund', 'giveFloor'],
      ['ordet:', 'refused empty'],
      ['klar', 'ignored'],
      ['senare', 'ignored'],
      ['pass', 'ignored'],
    ]);
    describe('with a mention but without the turn', () => check([['klar', 'endTurn']], { addressed: true, by: MEMBER }));
    describe('with the turn', () => {
      check(
        [
          ...['klar', 'klart', 'färdig', 'EOF', '(eof)', 'klar, tack', 'Done!'].map((word): Row => [word, 'endTurn']),
          ...['pass', 'passar', 'jag passar', 'senare'].map((word): Row => [word, 'endTurn']),
          ['Inget särskilt', 'entry'],
          ['.', 'entry'],
          ['EFO', 'entry'],
          ['er, EOF', 'entry'],
          ['present: blommor', 'entry'],
          ['belsut: nej', 'entry'],
          ['rundan', 'entry'],
          ['not: en sak', 'note'],
          ['nästa', 'takeNext'],
        ],
        { by: MEMBER, rounds: [round(false, { [MEMBER]: 'speaking', [CHAIR]: 'waiting' })] },
      );
    });
  });

  describe('notes', () => {
    check([
      ['sammanfatta: allt', 'summary'],
      ['sammanfattning: allt', 'summary'],
      ['summarize: all', 'summary'],
      ['not: a', 'note'],
      ['anteckning: a', 'note'],
      ['notering: a', 'note'],
      ['fraga: a?', 'question'],
      ['ide: a', 'idea'],
      ['idé: a', 'idea'],
      ['lank: https://exempel.se', 'link'],
      ['länk: ingen adress', 'refused didYouMean'],
      ['svar 3: ja', 'answer'],
      ['svar: ja', 'answer'],
      ['obs: a', 'refused didYouMean once'],
      ['anm: a', 'refused didYouMean once'],
      ['to do', 'refused didYouMean once'],
      ['to do: a', 'refused didYouMean once'],
      ['ps: a', 'ignored'],
      ['notera att a', 'ignored'],
    ]);
  });

  describe('decisions and dissent', () => {
    check([
      ['BESLUT: ja', 'decision'],
      ['Beslut : ja', 'decision'],
      ['beslut：ja', 'decision'],
      ['**Beslut:** ja', 'decision'],
      ['**Beslut**: ja', 'decision'],
      ['beslutat: ja', 'decision'],
      ['samsyn: ja', 'decision'],
      ['konsensus: ja', 'decision'],
      ['inriktning: ja', 'decision'],
      ['beslut:', 'refused empty'],
      ['Beslut - ja', 'refused colon once'],
      ['Beslut – ja', 'refused colon once'],
      ['beslut; ja', 'refused colon once'],
      ['Beslut. ja', 'refused colon once'],
      ['beslut. vi kör på det då', 'refused colon once'],
      ['belsut: ja', 'refused didYouMean once'],
      ['åtgräd: ja', 'refused didYouMean once'],
      ['Mötet beslutade att köpa', 'refused colon once'],
      ['beslut att köpa', 'refused colon once'],
      ['Är det ett beslut? Nej.', 'ignored'],
      ['beslutade vi inte att köpa?', 'ignored'],
      ['> Beslut: Rådet lägger ner sig självt', 'ignored'],
      ['Jag tycker INTE att vi ska besluta om budgeten i dag.', 'ignored'],
      ['reservation: dyrt', 'dissent'],
      ['reservation mot beslutet: dyrt', 'dissent'],
      ['jag reserverar mig', 'refused didYouMean once'],
      ['särskilt yttrande: dyrt', 'refused didYouMean once'],
      ['avvikande mening: dyrt', 'refused didYouMean once'],
      ['bokning', 'ignored'],
      ['har reservationer', 'ignored'],
    ]);
    describe('slips of a member are passed over, the other hints are not', () => {
      check(
        [
          ['Beslut - ja', 'ignored'],
          ['belsut: ja', 'ignored'],
          ['nästa möte - 2 juni', 'ignored'],
          ['beslut att köpa', 'refused colon once'],
        ],
        { by: MEMBER },
      );
    });
  });

  describe('search', () => {
    check([
      ['sök: a', 'show search'],
      ['sök:', 'refused empty'],
      ['search: a', 'show search'],
      ['sök', 'refused didYouMean once'],
    ]);
  });

  describe('actions', () => {
    check([
      ['atgard: Maja ringer', 'action'],
      ['åtgärd : Maja ringer', 'action'],
      ['ap: Maja ringer', 'action'],
      ['att göra: Maja ringer', 'action'],
      ['todo: Maja ringer', 'action'],
      ['Åtgärd: ? (någon) – sen', 'action'],
      ['åtgärd 21 klar', 'followUpAction'],
      ['klar åtgärd 21', 'followUpAction'],
      ['done action 21', 'followUpAction'],
      ['öppna åtgärd 21', 'followUpAction'],
      ['Reopen action 21', 'followUpAction'],
      ['stryk åtgärd 21: inaktuell', 'followUpAction'],
      ['åtgärder: Maja ringer', 'refused didYouMean once'],
      ['åtgärd Maja ringer', 'refused colon once'],
      ['21 klar', 'refused didYouMean once'],
      ['stryk 21', 'refused didYouMean once'],
      ['det måste åtgärdas', 'ignored'],
      ['åtgärder', 'show actions'],
      ['mina åtgärder', 'show actions'],
    ]);
  });

  describe('corrections, next meeting and what is shown', () => {
    check([
      ['angra', 'undo'],
      ['ångra!', 'undo'],
      ['rätta: fel ska vara rätt', 'refused didYouMean'],
      ['*rätt ord*', 'ignored'],
      ['oj, fel av mig', 'ignored'],
      ['nasta mote: 2 juni', 'setNextMeeting'],
      ['nästa gång: 2 juni', 'setNextMeeting'],
      ['nästa möte : 2 juni', 'setNextMeeting'],
      ['Nästa möte 24/4 kl 9-10.30', 'refused colon once'],
      ['Nästa möte 04-05-2023', 'refused colon once'],
      ['Nästa möte: 04-05-2023', 'refused dateTwo'],
      ['nästa möte - 2 juni', 'refused colon once'],
      ['på nästa möte tar vi budgeten', 'ignored'],
      ['nästa möte tar vi budgeten', 'ignored'],
      ['dagordning', 'show agenda'],
      ['agenda', 'show agenda'],
      ['protokollet', 'show minutes'],
      ['anteckningar', 'show minutes'],
      ['atgarder', 'show actions'],
      ['hjalp', 'show help'],
      ['?', 'ignored'],
      ['kan någon hjälpa mig?', 'ignored'],
    ]);
    describe('said to us', () => {
      check(
        [
          ['?', 'show help'],
          ['', 'show help'],
          ['vad kan du', 'refused unknownCommand'],
          ['belsut: ja', 'refused didYouMean'],
          ['// hej', 'ignored'],
        ],
        { addressed: true, by: MEMBER },
      );
    });
  });

  describe('MeetBot', () => {
    check([
      ['#topic Budget', 'takeUpTopic'],
      ['#topic', 'refused empty'],
      ['#info a', 'note'],
      ['#idea a', 'idea'],
      ['#link prefix http://exempel.se/. suffix', 'link'],
      ['#agreed a', 'decision'],
      ['#accepted a', 'decision'],
      ['#rejected a', 'decision'],
      ['#action a', 'action'],
      ['#chair Ingen Maja', 'appoint'],
      ['#chair Ingen', 'refused nameUnknown'],
      ['#undo', 'undo'],
      ['#startvote a', 'openVote'],
      ['#halp', 'refused unknownCommand'],
      ['# Beslut', 'ignored'],
    ]);
    describe('an unknown word of a member', () => check([['#nick maja', 'ignored']], { by: MEMBER }));
  });

  describe('who has no part', () => {
    check(
      [
        ['not: a', 'note'],
        ['närvarande', 'recordPresent'],
        ['nästa', 'ignored'],
        ['paus', 'ignored'],
      ],
      { by: ONLOOKER },
    );
    describe('said to us', () =>
      check(
        [
          ['hur går det', 'refused onlooker once'],
          ['hej', 'show help'],
        ],
        { by: ONLOOKER, addressed: true },
      ));
    describe('not verified', () =>
      check(
        [
          ['hur går det', 'refused unverified once'],
          ['hej', 'show help'],
        ],
        { by: MEMBER, verified: false, addressed: true },
      ));
    describe('a guest', () =>
      check(
        [
          ['not: a', 'note'],
          ['nästa', 'refused role once'],
        ],
        { by: GUEST },
      ));
  });

  describe('without a council', () => {
    const said = { series: { status: 'unknown' } as const, status: 'unplanned' as const };
    check([['serie: Rådet', 'series']]);
    check(
      [
        ['serie: Rådet', 'series'],
        ['serie:', 'refused empty'],
        ['hjälp', 'show help'],
        ['starta mötet', 'refused noSeries once'],
        ['not: a', 'refused noSeries once'],
        ['hej', 'ignored'],
      ],
      said,
    );
    describe('said to us', () => check([['hej', 'refused noSeries']], { ...said, addressed: true }));
  });
});

import type { Language } from '../core/vocabulary.ts';

/** The words of one meaning, the one that help shows first; `#` stands for a number. */
type Words = Readonly<Record<Language, readonly string[]>>;

/** Keywords before a colon (design.md, section 5; the variants that people type: swedish.md, section 5). */
export const TYPED = {
  series: { sv: ['serie'], en: ['series'] },
  member: { sv: ['ledamot'], en: ['member'] },
  coOpted: { sv: ['adjungerad'], en: ['co-opted'] },
  chair: { sv: ['ordförande'], en: ['chair'] },
  secretary: { sv: ['sekreterare'], en: ['secretary'] },
  verifiers: { sv: ['justerare'], en: ['verifiers', 'verifier'] },
  number: { sv: ['nummer', 'nr', 'möte nr', 'mötesnummer'], en: ['number', 'meeting number'] },
  date: { sv: ['datum', 'mötesdatum'], en: ['date'] },
  time: { sv: ['tid', 'kl'], en: ['time'] },
  place: { sv: ['plats', 'lokal'], en: ['place'] },
  present: { sv: ['närvarande'], en: ['present'] },
  presentRemotely: { sv: ['närvarande på distans', 'närvarande via teams'], en: ['present remotely'] },
  apologies: { sv: ['förhinder'], en: ['apologies'] },
  guest: { sv: ['gäst', 'gäster'], en: ['guest', 'guests'] },
  arrival: {
    sv: ['kommer till punkt #', 'ansluter punkt #', 'ansluter till punkt #'],
    en: ['arrives at item #', 'joins at item #'],
  },
  leaving: { sv: ['går efter punkt #', 'lämnar efter punkt #'], en: ['leaves after item #'] },
  item: { sv: ['punkt', 'ny punkt', 'övrig fråga', 'tillägg'], en: ['item', 'new item'] },
  rename: { sv: ['byt namn #', 'byt namn på #', 'byt namn på punkt #', 'döp om #', 'döp om punkt #'], en: ['rename #', 'rename item #'] },
  postpone: { sv: ['bordlägg', 'bordläggs', 'bordlagd', 'bordläggning'], en: ['postpone', 'postponed'] },
  round: { sv: ['laget runt', 'lagetrunt'], en: ['round'] },
  update: { sv: [], en: ['update'] },
  freeRound: { sv: ['fri runda'], en: ['free round'] },
  skip: { sv: ['hoppa över'], en: ['skip'] },
  floor: { sv: ['ordet'], en: ['floor'] },
  summary: { sv: ['sammanfatta', 'sammanfattning'], en: ['summarise', 'summarize', 'summary'] },
  note: { sv: ['not', 'anteckning', 'notering'], en: ['note'] },
  question: { sv: ['fråga'], en: ['question'] },
  answer: { sv: ['svar', 'svar #', 'svar på fråga #'], en: ['answer', 'answer #'] },
  idea: { sv: ['idé'], en: ['idea'] },
  link: { sv: ['länk'], en: ['link'] },
  decision: { sv: ['beslut', 'beslutat'], en: ['decision'] },
  consensus: { sv: ['samsyn', 'konsensus'], en: ['consensus'] },
  unlessObjected: {
    sv: ['ingen invändning', 'inga invändningar'].flatMap((none) => [none, `${none} inom # min`, `${none} inom # minuter`]),
    en: ['no objection', 'no objections'].flatMap((none) => [none, `${none} within # min`, `${none} within # minutes`]),
  },
  objection: {
    sv: ['invändning', 'invändning #', 'invändning mot förslag #', 'jag invänder'],
    en: ['objection', 'objection #', 'i object'],
  },
  direction: { sv: ['inriktning'], en: ['direction'] },
  dissent: { sv: ['reservation', 'reservation mot beslutet'], en: ['dissent'] },
  action: { sv: ['åtgärd', 'ap', 'att göra', 'todo'], en: ['action'] },
  dropAction: { sv: ['stryk åtgärd #'], en: ['drop action #'] },
  correct: { sv: ['rätta'], en: ['correct'] },
  nextMeeting: { sv: ['nästa möte', 'nästa gång'], en: ['next meeting'] },
  vote: { sv: ['omröstning', 'votering'], en: ['vote'] },
  secretVote: { sv: ['sluten omröstning', 'sluten votering', 'hemlig omröstning'], en: ['secret vote'] },
  ballot: { sv: ['röst', 'röst #', 'rösta', 'min röst'], en: ['ballot', 'ballot #', 'my ballot'] },
  acclamation: { sv: ['acklamation', 'bifall genom acklamation'], en: ['acclamation'] },
  castingVote: { sv: ['utslagsröst'], en: ['casting vote'] },
  search: { sv: ['sök'], en: ['search'] },
} as const satisfies Record<string, Words>;

/** Commands that are the whole message. */
export const BARE = {
  start: {
    sv: ['starta mötet', 'starta möte', 'öppna mötet', 'öppna möte'],
    en: ['start meeting', 'start the meeting', 'open meeting', 'open the meeting'],
  },
  end: { sv: ['avsluta mötet', 'avsluta möte'], en: ['end meeting', 'end the meeting'] },
  pause: { sv: ['ajournera', 'ajournera mötet'], en: ['pause', 'pause meeting'] },
  resume: { sv: ['återuppta', 'återuppta mötet'], en: ['resume', 'resume meeting'] },
  present: { sv: ['närvarande', 'jag är närvarande'], en: ['present', 'i am present'] },
  presentRemotely: {
    sv: [
      ...['på distans', 'distans', 'via teams', 'på teams', 'digitalt', 'online', 'via länk', 'på länk'].map((how) => `närvarande ${how}`),
      'jag är närvarande på distans',
    ],
    en: ['present remotely', 'present online', 'present on teams', 'present via teams'],
  },
  apologies: { sv: ['förhinder', 'har förhinder', 'anmäler förhinder', 'jag har förhinder', 'jag anmäler förhinder'], en: ['apologies'] },
  arrival: TYPED.arrival,
  leaving: TYPED.leaving,
  takeUp: { sv: ['punkt #'], en: ['item #'] },
  next: { sv: ['nästa', 'nästa punkt'], en: ['next', 'next item'] },
  back: { sv: ['tillbaka'], en: ['back'] },
  move: {
    sv: ['flytta # före #', 'flytta punkt # före punkt #', 'flytta punkt # före #'],
    en: ['move # before #', 'move item # before item #', 'move item # before #'],
  },
  postpone: {
    sv: ['bordlägg', 'bordläggs', 'bordlagd', 'tas nästa gång', 'tas upp nästa gång', 'tas på nästa möte', 'tas upp på nästa möte'],
    en: ['postpone'],
  },
  continue: {
    sv: ['fortsätter nästa möte', 'fortsätter på nästa möte', 'fortsätter nästa gång'],
    en: ['continues next meeting', 'continues at the next meeting'],
  },
  adopt: { sv: ['anta förslag #', 'anta #'], en: ['adopt #', 'adopt motion #', 'adopt proposal #'] },
  reject: { sv: ['avslå förslag #', 'avslå #'], en: ['reject #', 'reject motion #', 'reject proposal #'] },
  round: { sv: ['laget runt', 'lagetrunt'], en: ['round'] },
  freeRound: { sv: ['fri runda'], en: ['free round'] },
  done: { sv: ['klar', 'klart', 'färdig', 'klar, tack', 'klar tack', 'eof', '(eof)'], en: ['done'] },
  pass: { sv: ['pass', 'passar', 'jag passar'], en: ['i pass'] },
  later: { sv: ['senare'], en: ['later'] },
  doneAction: { sv: ['klar åtgärd #', 'åtgärd # klar', 'åtgärd # är klar'], en: ['done action #', 'action # done'] },
  dropAction: TYPED.dropAction,
  reopenAction: { sv: ['öppna åtgärd #', 'åtgärd # är inte klar'], en: ['reopen action #', 'action # is not done'] },
  undo: { sv: ['ångra'], en: ['undo'] },
  agenda: { sv: ['dagordning', 'dagordningen', 'agenda'], en: [] },
  actions: { sv: ['åtgärder'], en: ['actions'] },
  myActions: { sv: ['mina åtgärder'], en: ['my actions'] },
  minutes: { sv: ['protokoll', 'protokollet', 'anteckningar', 'anteckningarna'], en: ['minutes'] },
  help: { sv: ['hjälp'], en: ['help'] },
  objection: { sv: ['invändning', 'jag invänder', 'jag har en invändning'], en: ['objection', 'i object'] },
  acclaimed: {
    sv: ['bifall genom acklamation', 'bifall genom acklamation #', 'bifall till förslag # genom acklamation'],
    en: ['adopted by acclamation', 'adopt # by acclamation'],
  },
  closeVote: {
    sv: ['stäng', 'avsluta'].flatMap((close) => ['omröstning', 'omröstningen', 'omröstning #'].map((vote) => `${close} ${vote}`)),
    en: ['close vote', 'close the vote', 'close vote #'],
  },
} as const satisfies Record<string, Words>;

/** MeetBot's words, after `#`. */
export const MEETBOT = {
  start: ['startmeeting'],
  end: ['endmeeting'],
  topic: ['topic'],
  note: ['info'],
  idea: ['idea'],
  link: ['link'],
  decision: ['agreed', 'accepted'],
  rejected: ['rejected'],
  action: ['action'],
  chair: ['chair'],
  undo: ['undo'],
  startVote: ['startvote'],
  vote: ['vote'],
  endVote: ['endvote'],
} as const;

export type TypedMeaning = keyof typeof TYPED;
export type BareMeaning = keyof typeof BARE;
export type MeetbotMeaning = keyof typeof MEETBOT;

import type { Check } from '../core/check.ts';
import type { Day } from '../core/origin.ts';
import type { MinutesView } from '../views/minutes.ts';
import { type Passage, sentencesOf } from './passages.ts';
import { pastDay, type WrittenDate, writtenDates } from './written-dates.ts';

const words = (...lists: readonly string[]): string => lists.join(' ').trim().split(/\s+/).join('|');

/** Before a date, in the same clause: what is said is still to come. */
const TO_COME = new RegExp(
  `(?<!\\p{L})(?:${words(
    'ska skall planerar planeras hoppas inbjudan anmälan anmäler senast deadline inför',
    'kör träffas ses möts samlas hålls genomförs anordnas arrangeras startar börjar blir invigs lanseras sänds släpps håller',
    'will shall planned meets starts',
  )}|kommer att|bjuder in|äger rum|går av stapeln|i uppdrag (?:\\S+ ){0,4}att|nästa (?:möte|gång|träff)|next meeting|going to)(?!\\p{L})`,
  'u',
);
const IS_JUST_BEFORE = /(?<!\p{L})(?:är|is on|is)\s$/u;

const CLOCK = /^ kl\.? ?[\d.:–-]+(?= )/;
/** After a date that opens a sentence: a verb in the present. */
const PRESENT =
  /^ (?!(?:över|under|eller|efter|för|där|när|här|har|per|ordförande\w*|bara|snarare|tidigare|senare) )(?:\p{L}+(?:ar|er|ör|yr)|är|ska|skall|kan|får|går|står|ses|möts|träffas|samlas|hålls|införs|genomförs|\p{L}{4,}(?:as|eras)|we|is|will)(?= )/u;
/** "har vi vår konferens" is to come, "har vi haft" is not. */
const HAVE = /^ har (?!.*(?:(?:at|it|ats|its|tt|rt|gt|kt|ft)(?!\p{L})))/u;

/** A verb in the past: the sentence tells what was. */
const WAS = new RegExp(
  `(?<!\\p{L})(?:${words(
    'var höll hölls blev fick gick kom gav tog togs såg sågs gjorde gjordes hade sa sade skrev skrevs drog låg stod ägde la',
    'deltog föll bjöd kunde skulle was were had held met took went',
  )}|(?!måste(?!\\p{L}))\\p{L}{2,}(?:ade|ades|dde|ddes|rde|rdes|(?<![ae])nde|(?<![ae])ndes|lde|ldes|mde|gde|gdes|kte|ktes|pte|ptes|ste|stes|tte|ttes|xte))(?!\\p{L})`,
  'u',
);
/** What looks back on something of that day, and is still to be done. */
const LOOKS_BACK = /utvärder|följ\p{L}* upp|uppfölj|återkoppl|sammanfatt|lärdom|tacka|faktur|redovis|rapport|protokoll|evaluat|follow up/u;
/** A date that only says which one is meant. */
const NAMES_WHICH =
  /(?<!\p{L})(?:beslutet|mötet|skrivelsen|brevet|mejlet|anteckningarna|remissen|förslaget|versionen|från|fr\.o\.m\.?|sedan|efter|daterad|daterat|per|enligt|since|from|after|of|dated)\s$/u;
const CLAUSE = /[;:]|, (?:som|där|när|att|men|och)(?!\p{L})|(?<!\p{L})(?:som|enligt|sedan|efter att|which|after)(?!\p{L})/u;

function isToCome(sentence: string, date: WrittenDate): boolean {
  const said = sentence.toLowerCase();
  const before = said.slice(0, date.index);
  const after = said.slice(date.index + date.text.length).replace(CLOCK, '');
  if (WAS.test(said) || LOOKS_BACK.test(said) || NAMES_WHICH.test(before)) return false;
  const clause = before.split(CLAUSE).at(-1) ?? '';
  if (TO_COME.test(clause) || IS_JUST_BEFORE.test(before)) return true;
  const opens = /^(?:(?:och|men|på|and|on) )?$/.test(before.trimStart()) || /[:;] $/.test(before);
  return opens && (PRESENT.test(after) || HAVE.test(after));
}

/** "Den 20 april kör vi ett webbinarium", at a meeting on 27 April. */
export function pastDates({ item, line, text }: Passage, meetingDay: Day | null): readonly Check[] {
  if (meetingDay === null) return [];
  return sentencesOf(text).flatMap((sentence) =>
    writtenDates(sentence).flatMap((date): readonly Check[] => {
      const past = pastDay(date, meetingDay);
      return past !== null && isToCome(sentence, date) ? [{ code: 'pastDate', item, line, text: date.text, date: past }] : [];
    }),
  );
}

/** Days that were given as such: when an action is due, and the next meeting. */
export function pastDays({ date: meetingDay, items, nextMeeting }: MinutesView): readonly Check[] {
  if (meetingDay === null) return [];
  const due = items.flatMap(({ number, actions }) =>
    actions.flatMap(({ due, status, sources }): readonly Check[] =>
      status !== 'open' || due === null || due.date === null || due.date >= meetingDay
        ? []
        : [{ code: 'pastDate', item: number, line: sources[0]?.id ?? null, text: due.text, date: due.date }],
    ),
  );
  const next = nextMeeting?.date ?? null;
  const isPast = nextMeeting !== null && next !== null && next <= meetingDay;
  return isPast ? [...due, { code: 'pastDate', item: null, line: null, text: nextMeeting.text, date: next }] : due;
}

import { fold } from '../../read/normalise.ts';
import { sentencesOf } from './sentences.ts';

/** How councils are spoken of, besides their name. */
const BODIES =
  'vi|motet|sammantradet|radet|styrelsen|namnden|utskottet|beredningen|kommitten|gruppen|arbetsgruppen|styrgruppen|ledningsgruppen|natverket|forumet|deltagarna|de narvarande|samtliga|arsmotet|stamman|foreningen|forbundet|sektionen|klubben|klassradet|elevradet|skyddskommitten|samverkansgruppen|brukarradet|foraldraradet|pensionarsradet|projektgruppen|referensgruppen|foreningsstamman|presidiet|arbetsutskottet|kommunstyrelsen|the meeting|the council|the board|the committee|we';

/** Verbs that decide, with somebody who decides before them. */
const ACTIVE =
  'beslutar|beslutade|beslot|beslutat|enas|enades|bestammer|bestamde|godkanner|godkande|faststaller|faststallde|antar|antog|utser|utsag|valjer|valde|bordlagger|bordlade|avslar|avslog|bifaller|bifoll|tillstyrker|tillstyrkte|staller sig bakom|stallde sig bakom|bevilja(?:r|de) (?:\\S+ ){0,3}ansvarsfrihet|forklarar?(?:de)? (?:sig|motet|stamman|arsmotet) (?:vara )?(?:stadgeenligt|behorigen|behorigt|i behorig ordning|beslutfor)\\S*|decided|decides|agreed|agrees|approved|approves|adopted|elected|resolved';
/** Passive verbs that decide by themselves. */
const PASSIVE =
  'godkanns|godkandes|godkannes|faststalls|faststalldes|antogs|bordlades|bordlaggs|avslogs|avslas|bifolls|bifalls|utsags|utses|valdes|valjs|omvaldes|nyvaldes|tillstyrktes|aterremitterades|aterremitteras|adjungerades|entledigades|klubbades|bevilja(?:s|des) ansvarsfrihet|(?:medlemskap|ansvarsfrihet|uttrade) bevilja(?:s|des)|(?:ansags|forklarades|befanns) (?:vara )?(?:stadgeenligt|behorigen|behorigt|i behorig ordning) \\S+|forklarades (?:vara )?beslutfor|(?:lades|laggs|lagges) (?:\\S+ ){0,3}till handlingarna|(?:lades|laggs|lagges) (?:darmed )?ad acta|lamnades utan (?:atgard|erinran)|(?:was|were) (?:approved|adopted|elected|noted)';
const IMPERSONAL =
  /^(?:(?:det )?(?:besluta(?:de)?s|besluts|beslots)(?: |:)|beslut(?:et)? (?:fattades|togs|tas|blev)\b|beslut: \S|it was (?:decided|agreed|resolved)|(?:till )?att (?:(?:jamte|tillsammans med) \S+ )?justera .{0,60}(?:utsags|valdes|utses) )/;

/** What makes a sentence tell of something else than a decision of this meeting. */
const NOT_DECIDED =
  /\b(?:ska|skall|kommer att|kan|kunde|bor|borde|ma|maste|far|om(?! \d)|nar|innan|efter det att|sedan|huruvida|ifall|vill|ville|tankt|foreslas|forvantas|inte|ej|icke|aldrig|annu|bifoga\w*|should|shall|will|if|when|not|before)(?: \S+){0,3}? ?$/;
const SUBORDINATE = /(?:^|[ ,])(?:som|vilket|vilken|dar|att|innan|nar|om(?! \d)|sedan|that|which)(?: \S+){0,6} ?$/;
const EARLIER =
  /^\S+(?: \S+){0,2}? (?:redan|tidigare|forra|i fjol|ar 2\d{3}|(?<!\b(?:for|infor|till|under|fran|budget|aret) )2\d{3}|den \d{1,2} \S+ 2\d{3}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\S* (?:19|20)\d\d)/;

/** Who decides at this meeting, as their record speaks of them. */
export interface Deciders {
  readonly pattern: RegExp;
}

/** The words for who decides: the usual ones, the council's name and the nouns in it. */
export function decidersOf(council: string | null): Deciders {
  const words = council === null ? [] : fold(council).split(/[^\p{L}\d-]+/u);
  const nouns = words.filter((word) => /(?:et|en|na|an|are|ad)$/.test(word) && word.length > 4);
  const indefinite = words
    .filter((word) => /(?:rad|grupp|styrelse|namnd|utskott|forum|natverk|klubb|mote|kommitte|stamma)$/.test(word))
    .flatMap((word) => [`${word}et`, `${word}en`, `${word}n`]);
  const own = [...new Set([...nouns, ...indefinite])].filter((word) => /^[\p{L}\d-]+$/u.test(word));
  return {
    pattern: new RegExp(
      `^(?:(?:regionala|kommunala|lokala|nationella|allmanna|hela|darefter|darfor|vidare) )?(?:${[BODIES, ...own].join('|')}) (.*)$`,
    ),
  };
}

const ACTIVE_FIRST = new RegExp(`^(?:enhalligt |darefter |darmed |sedan |darfor |ocksa |aven )?(?:${ACTIVE})(?: |:|$)`);
const PROPOSES = /^(?:enhalligt )?foreslar (?:\S+ ){1,4}?(?:att|besluta)\b/;
/** After the verb: it is not decided, not yet, or not what is meant. */
const UNDECIDED =
  /^(?:\S+ (?:inte|ej|aldrig|not)\b|(?:beslut\S*|beslot|bestam\S*|decide\w*) (?:om(?! foljande)|nar|senare|forst|vid|pa|sjalva?|vad|hur|vem|vilka|darefter|when|if|later)\b|(?:valde|valjer|antar|antog) att )/;
const PASSIVE_AT = new RegExp(`(?:^|[ ,])(?:${PASSIVE})(?= |,|;|$)`);
const INVERTED = new RegExp(`^(?:beslutar|beslutade|beslot) (?:${BODIES}) `);

/** "Efter votering beslutade årsmötet att …": the verb before who decides. */
const AFTER_VOTE = new RegExp(
  `^(?:efter (?:votering|omrostning|rostning|diskussion|overlaggning|en kort (?:diskussion|paus)|ajournering)|med \\S+ roster mot|enhalligt|darefter|slutligen|pa (?:styrelsens|valberedningens|ordforandens) forslag)\\b.{0,80}? (?:beslutade|beslot|beslutar|valde|antog|godkande|avslog|bifoll) (?:${BODIES})(?: |$)`,
);

/** Longer than a sentence that anybody writes. */
const LONGEST = 1_500;

/** Whether a sentence of running text says what was decided here and now. Where in doubt, no. */
export function decides(sentence: string, { pattern }: Deciders): boolean {
  if (sentence.length > LONGEST || /\?["”]?$/.test(sentence)) return false;
  const words = fold(sentence)
    .replace(/^(?:[a-z]\) |- |– )/, '')
    .replace(/[.!]+$/, '');
  if (IMPERSONAL.test(words) && !/^\S+ (?:inte|ej)\b/.test(words)) return true;
  const by = pattern.exec(words)?.[1];
  if (by !== undefined && (ACTIVE_FIRST.test(by) || PROPOSES.test(by))) return !EARLIER.test(by) && !UNDECIDED.test(by);
  if (INVERTED.test(words)) return false;
  if (AFTER_VOTE.test(words)) return true;
  const passive = PASSIVE_AT.exec(words);
  if (passive === null) return false;
  const before = words.slice(0, passive.index).slice(-120);
  if (NOT_DECIDED.test(before) || SUBORDINATE.test(before)) return false;
  const after = words.slice(passive.index + passive[0].length, passive.index + passive[0].length + 60);
  return (
    !/^ (?:inte|ej|aldrig|av (?!motet|radet|styrelsen|samtliga|alla)|redan|tidigare|forra|not|i regel|normalt|oftast|varje|arligen|om )/.test(
      after,
    ) && !/\b(?:tidigare|redan|forra aret|i fjol|arligen|normalt)\b/.test(before)
  );
}

const LEADS_IN =
  /(?:^|[\s.:])(?:beslutar|beslutade|beslutas|beslutades|beslöt|beslöts|föreslår(?:\s+\S+){0,4}\s+(?:att\s+)?besluta|föreslår|decided|decides|resolved)(?:\s+(?:att|enhälligt|därmed|följande|därför|således|slutligen|to))*\s*:?$/iu;

/** "Gruppen beslutar", "Styrelsen beslutade att:": what is decided comes below. */
export const leadsIn = (text: string): boolean => LEADS_IN.test(text.slice(-120)) && !/[.!?]$/.test(text);

/** What members do beside a decision: a note to the record, a declaration of interest. */
export const isAside = (text: string): boolean =>
  text.length < 300 &&
  /^\p{Lu}[\p{L} ().,-]{3,80}? (?:lämnar|lämnade|lämnat|inger|ingav|anmäler|anmälde|avger|avgav) (?:en |ett |in |sitt )*(?:protokollsanteckning|särskilt yttrande|röstförklaring|jäv)|^\p{Lu}[\p{L} ().,-]{3,80}? (?:(?:deltar|deltog|deltager) (?:inte|ej) i |avst(?:år|od) från (?:att delta|beslut))/u.test(
    text,
  );

/** "att lägga rapporten till handlingarna,": one point of a decision. */
export const isPoint = (text: string): boolean => /^(?:[-–•*]\s*|\(?\d{1,2}[.)]\s*|[a-zåäö]\)\s*)?att\s/i.test(text);

interface Split {
  readonly text: string;
  readonly decision: boolean;
}

/** A paragraph in the pieces that it falls into: sentences that decide, and what stands between them. */
export function splitByDecisions(text: string, deciders: Deciders): readonly Split[] {
  const sentences = sentencesOf(text);
  const marks = sentences.map((sentence) => decides(sentence, deciders));
  if (!marks.includes(true)) return [{ text, decision: false }];
  const pieces: { from: number; to: number; decision: boolean }[] = [];
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    const decision = marks[index] === true;
    const last = pieces.at(-1);
    if (last === undefined || decision || last.decision) pieces.push({ from, to: at, decision });
    else last.to = at;
  }
  return pieces.map(({ from, to, decision }) => {
    const piece = text.slice(from, to);
    return { decision, text: decision ? piece.replace(/^(?:[a-zåäö]\)\s+|Beslut:\s+)/, '') : piece };
  });
}

import { fold } from '../../read/normalise.ts';

/** What a label or a heading of the head, of the lists of people and of the signatures announces. */
export type LabelKind =
  | 'when'
  | 'where'
  | 'whenWhere'
  | 'number'
  | 'present'
  | 'other'
  | 'guest'
  | 'apology'
  | 'absent'
  | 'chair'
  | 'secretary'
  | 'verifier'
  | 'signatures'
  | 'nextMeeting'
  | 'agenda'
  | 'digest'
  | 'rectifications'
  | 'passed';

const LONGEST = 60;

/** In the order in which they are tried, on folded words. */
const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'passed',
    /^(?:plats|tid|datum)?(?: och (?:plats|tid))? ?for justering|^justering(?:ens|s)?(?: plats| tid| datum| sker| ska)|^(?:bevis|anslag|utdrag)/,
  ],
  [
    'passed',
    /^(?:paragraf(?:er|nummer)?|§§?|omfattar|dnr|diarie\w*|arende(?:nummer|nr)|beteckning|sida|sid|sidor|version|handlaggare|distribution|distributionslista|kopia|kopior|sandlista|for kannedom|kallelse\w*|telefon|e-post|epost|organisationsnummer|dokumenttyp|status|utskriven|upprattad(?: av)?|justerandes? sign\w*|ordforandes? sign\w*|expedier\w*|skickas till|skickat till|skickat|sent|bilag(?:a|or)|utskick)(?: (?:nr|\d+))?$/,
  ],
  [
    'apology',
    /^(?:(?:har )?(?:anmal|meddela)\w* )?(?:forhinder|forfall|lamnat aterbud|aterbud)$|^(?:anmal|meddela)\w* franvar\w*$|^(?:franvar\w*|ej narvarande)[ ,/(]+(?:med |har )?(?:anmal|meddela)\w*\)?$|^forhindra\w*$|^(?:kunde|kan) (?:inte|ej)(?: (?:vara med|delta|narvara|komma))?$|^(?:saknas|hade forhinder)$|^ursakta\w*$|^apologies(?: for absence)?$|^excused$/,
  ],
  [
    'absent',
    /^(?:inte|ej) (?:med|dar|pa plats)(?: pa motet)?$|^franv$|^(?:ej|inte|icke) (?:narvar\w*|anmal\w*|deltagande|deltog)(?: (?:ledamoter|deltagare|medlemmar|ersattare))?$|^franvar(?:ande|o)(?: (?:ledamoter|ersattare|medlemmar|utan anmalan|fran motet|suppleanter))?$|^saknades$|^absent(?:ees)?$|^not present$/,
  ],
  [
    'guest',
    /^(?:inbjud\w+|externt?a?|gast(?:er)?|besok(?:are|ande)?|guests?|external|inbjudna gaster|foredragande|foredragningar)(?: (?:deltagare|deltagande|gast(?:er)?|participants?|guests?|personer|foredragshallare|talare|narvarande|pa motet|vid motet))?$/,
  ],
  [
    'other',
    /^(?:ovriga?|adjunger(?:ad|ade)|tjanste(?:man(?:nen)?|personer|m\.?)|sekretariat(?:et)?|fran (?:forvaltningen|kansliet|kontoret)|insyn(?:splats\w*)?|ahorare|others|also present|in attendance)(?: (?:narvar\w*|deltag\w*|tjansteman|medverkande|ledamoter|ersattare|insynsplatser|personer))?$|^(?:aven|dessutom|darutover) (?:narvar\w*|deltog|deltar)$|^narvarande (?:tjansteman|ovriga|utover ledamoter\w*)$/,
  ],
  [
    'present',
    /^(?:narvar(?:ande|o|olista|oforteckning)|deltag(?:are|ande|arlista|arforteckning)|motesdeltagare|deltog|ledamoter(?:na)?|beslutande|ordinarie|styrelsen?|medlemmar|medverkande|kallade|uppslutning|participants?|present|attendees|attending|attendance|members(?: present)?)(?: (?:och |av |pa |vid |i )?(?:narvar\w*|ledamoter(?:na)?|ersattare|motet|sammantradet|suppleanter|medlemmar|personer|representanter|deltagare|beslutande|styrelsen|styrelseledamoter|ordinarie))*$/,
  ],
  [
    'present',
    /^(?:vi|de) som (?:var|deltog|ar)\b.{0,25}$|^med (?:pa|vid) motet$|^pa plats$|^(?:narv|deltar)$|^ej tjanstgorande$|^ersattare som (?:ej |inte )?tjanstgor(?:de)?$/,
  ],
  [
    'present',
    /^(?:(?:tjanstgorande|tjg|narvarande|ej tjanstgorande|icke tjanstgorande|ordinarie|personliga) )?(?:ersattare|suppleant(?:er)?|ledamoter|styrelseledamoter|ers)(?: (?:narvarande|for ledamoter|och ersattare))?$/,
  ],
  [
    'present',
    /^(?:deltagare|deltog|deltar|narvarande) (?:pa (?:plats|distans|lank)|fysiskt|digitalt|online|via (?:distans|lank|teams|zoom|skype|telefon))$/,
  ],
  [
    'present',
    /^(?:for |fran )?(?:arbetsgivar|arbetstagar|personal)(?:foretradare|representanter|sidan|parten|organisationer)(?:na)?$|^(?:for|fran) arbetsgivaren$|^(?:(?:for|fran) )?(?:de )?fackliga (?:foretradare|representanter|organisationer)(?:na)?$|^(?:for|fran) (?:facken|facket|personalen)$/,
  ],
  [
    'chair',
    /^(?:motes|radets |gruppens )?(?:ordforande|ordf)\.?(?: for motet| vid motet)?$|^motesledare$|^chair(?:person|man|woman)?$|^leder motet$/,
  ],
  [
    'secretary',
    /^(?:motes|mote)?(?:sekreterare|sekr)\.?(?: for motet| vid motet)?$|^(?:protokollforare|antecknare|protokollfort av|skriver|antecknar|secretary|note-?taker|minute-?taker)$|^(?:vid|for) (?:protokollet|pennan|anteckningarna|tangentbordet|tangenterna|datorn)(?:[ /,]+sekreterare)?$|^(?:antecknat|nedtecknat|skrivet|sammanstallt|noterat|vid protokollet,? sekreterare) av$|^antecknade$|^(?:minnes|motes)?(?:anteckningar|anteckningarna|protokoll|protokollet|noteringar) ?(?:(?:har )?(?:forts?|forda|skrivits|skrivna|skrivet|gjorda|forts) )?av$|^(?:minutes|notes)(?: taken)? by$|^author$/,
  ],
  [
    'verifier',
    /^(?:protokolls?)?juster(?:are|ande|as|at|ad|a|ingsman|ingsmannen|ingspersoner?|ingsmannens)(?: av)?$|^(?:utse\w*|vald\w*|att) (?:till (?:protokolls)?justerare|att justera(?: protokollet)?|justera)$|^verified by$|^(?:approved|signed) by$|^protokollsjusterare$/,
  ],
  ['digest', /^(?:kontrollsumma|digest)$/],
  ['rectifications', /^(?:rattelser?|rectifications?)$/],
  ['signatures', /^under ?skrift(?:er)?$|^signatur(?:er)?$|^signatures?$/],
  [
    'whenWhere',
    /^(?:tid|datum|dag|nar)(?:,| och|\/| &|,? tid och)+ ?(?:plats|lokal|var)$|^(?:plats|lokal)(?:,| och|\/| &)+ ?(?:tid|datum|tidpunkt|sammantradestid)(?: for sammantradet)?$|^datum, tid och plats$|^(?:time|date) and place$|^place and time$|^sammantradets? (?:tid|plats) och (?:tid|plats)$/,
  ],
  [
    'present',
    /^(?:deltagare|deltog|narvarande) fran \S+(?: \S+){0,3}$|^narvarande (?:foraldrar|vardnadshavare|elever|larare|personal|brukare|anhoriga|politiker|foreningar|hyresgaster|boende)$/,
  ],
  ['when', /^(?:motet |sammantradet )?(?:borjade|startade|slutade)$|^(?:start|slut)tid$/],
  [
    'when',
    /^(?:motes|sammantrades|radets )?(?:datum|dag|tid|tider|tidpunkt)(?:[ /,]+(?:och )?(?:tid|datum|klockslag))?$|^(?:nar|klockan|kl|klockslag|date|time|date and time|when)$|^(?:motet|sammantradet) (?:agde rum|holls)$/,
  ],
  ['where', /^(?:motes|sammantrades)?(?:plats|lokal|rum)$|^(?:var|place|venue|location|where|motesform)$/],
  ['number', /^(?:motes|protokolls?|sammantrades)?(?:nummer|nr)\.?$|^(?:mote|protokoll|sammantrade|meeting) (?:nr|nummer|no)\.?$/],
  [
    'nextMeeting',
    /^(?:tid(?:punkt)?(?: och plats)? for |datum for )?nasta (?:(?:\p{L}*(?:mote|sammantrade|traff|rad)|motestillfalle|motestid|gang|apt|avstamning|styrgrupp|samverkan)(?:stid|sdatum|sdag|et|en)?)$|^next meeting(?: date)?$/u,
  ],
  ['agenda', /^(?:forslag till )?(?:dagordning|foredragningslista|arendelista|agenda|innehall(?:sforteckning)?|arendeforteckning)$/],
];

/** A label without what surrounds it: the colon, a note in parentheses, how many there are. */
const bare = (text: string): string =>
  fold(text)
    .replace(/\*\*/g, '')
    .replace(/ ?\([^()]*\)? ?:?$/, '')
    .replace(/ ?\d+ ?(?:st|personer)\.?$/, '')
    .replace(/[\s:.–-]+$/, '')
    .replace(/^[\s–•-]+/, '')
    .replace(/(?<=\S)- (?=och )/g, ' ');

/** What a whole text announces as a label, with or without its colon; null for no label that we know. */
export function labelOf(text: string): LabelKind | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  return kindOf(bare(text)) ?? inTwoLanguages(text);
}

const kindOf = (words: string): LabelKind | null => LABELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** "Attendees / Deltagare": the same twice. */
function inTwoLanguages(text: string): LabelKind | null {
  const [first = '', second = '', ...more] = text.split('/');
  const kind = more.length > 0 || second === '' ? null : kindOf(bare(first));
  return kind !== null && kind === kindOf(bare(second)) ? kind : null;
}

interface Labelled {
  readonly kind: LabelKind;
  readonly label: string;
  /** What comes after the label; '' where nothing does. */
  readonly value: string;
}

/** A text that is a label, or begins with one: "Tid: 9–16", "Närvarande:", "Vid protokollet Liv Ström" is none. */
export function labelled(text: string): Labelled | null {
  const whole = labelOf(text);
  if (whole !== null) return { kind: whole, label: text, value: '' };
  const colon = text.slice(0, LONGEST + 1).search(/[:：]/);
  if (colon <= 0) return null;
  const kind = labelOf(text.slice(0, colon));
  return kind === null ? null : { kind, label: text.slice(0, colon), value: text.slice(colon + 1).trim() };
}

const PEOPLE: ReadonlySet<LabelKind> = new Set(['present', 'other', 'guest', 'apology', 'absent']);
/** Whether a label announces a list of people. */
export const isAttendance = (kind: LabelKind | null): boolean => kind !== null && PEOPLE.has(kind);

import { fold } from '../../read/normalise.ts';

/** What a heading inside of an item announces. */
export type Subheading = 'decision' | 'actions' | 'proposal' | 'dissents' | 'text';

const LONGEST = 80;
/** "Barn- och utbildningsnämndens beslut": a body with a name of several words. */
const OF_BODY =
  /^(?:(?!(?:av|om|for|till|fran|pa|i) )\S+ ){1,5}?\S*(?:namnden|styrelsen|utskottet|radet|fullmaktige|kommitten|beredningen|direktionen|delegationen)s (?:beslut|stallningstagande|(?:beslut och )?forslag till (?!beslut)\S+(?: \S+)?)$/;
const SUBHEADINGS: readonly (readonly [Subheading, RegExp])[] = [
  [
    'proposal',
    /^(?:forslag till beslut|beslutsforslag|forslag|yrkande(?:n)?|(?:\S+ ){0,3}forslag till beslut|(?:\S+ ){0,3}yrkande(?:n)?)$/,
  ],
  ['dissents', /^(?:reservation(?:er)?|sarskilt yttrande|avvikande mening(?:ar)?|dissents?|protokollsanteckning(?:ar)?)$/],
  [
    'decision',
    /^(?:beslut|beslutas|beslutades|beslutar|decisions?|(?:\S+s )(?:beslut|stallningstagande)|(?:\S+s )(?:beslut och )?forslag till (?!beslut)\S+(?: \S+)?|(?:radets|radet|motet|styrelsen|gruppen|namnden|utskottet) beslutar|stallningstagande)$/,
  ],
  ['decision', OF_BODY],
  [
    'actions',
    /^(?:atgard(?:er)?|att gora|actions?|action (?:items|points)|att[- ]gora[- ]lista|(?:atgards|aktivitets|uppgifts)lista|aktiviteter|uppgifter|to ?do|uppfoljning av atgarder|nasta steg|(?:atgarder|att gora|uppgifter) (?:till|infor|fore) (?:nasta \S+|\S+mote|motet))$/,
  ],
  [
    'text',
    /^(?:beslutsunderlag|beslutsgang|bakgrund|arendet|arendebeskrivning|beskrivning av arendet|sammanfattning(?: av arendet)?|(?:beslutet|beslut|protokollsutdrag(?:et)?|expedier\w*) ?(?:skickas till|sands till|till|skickat till|expedieras till|delges)?|skickas till|kopia till|jav|bilag(?:a|or)|underlag|handlingar|deltar (?:ej|inte) i (?:beslutet|handlaggningen)|inlagg|diskussion|information|foredragning|motivering|propositionsordning|votering|omrostning(?:sresultat|sordning)?|overlaggning|ajournering|tidigare beslut|konsekvenser|ekonomiska konsekvenser|yttranden|barnets basta|sammantradet|tjansteskrivelse|aktuella handlingar|paragrafen ar (?:omedelbart )?justerad|noteringar?|anteckning(?:ar)?|kommentar(?:er)?|lagrum|rapport|dagens sammantrade|forutsattningar|foredragande(?: tjanste(?:man|person))?|foredragning av arendet|(?:skal|motivering) (?:for|till) beslutet?|beslutsmotivering|(?:forvaltningens |kontorets |samlad )?bedomning|kommunicering|overklagande|hur man overklagar|(?:arendets )?(?:beredning|handlaggning|gang)|handlingar i arendet|lagstod|bestammelser(?: som beslutet grundas pa)?|protokollsutdrag till|rostforklaring(?:ar)?)$/,
  ],
];

/** What a short line announces inside of an item; null where it says something itself. */
export function subheadingOf(text: string): Subheading | null {
  if (text.length > LONGEST) return null;
  const words = fold(text)
    .replace(/\*/g, '')
    .replace(/[\s:.]+$/, '');
  return SUBHEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const isSubheading = (text: string): boolean => subheadingOf(text) !== null;

/** "Beslut: …", "Beslut nr 3 – …": what was decided, after its label. */
export const LABELLED_DECISION = /^(?:beslut(?:et)?|decision)(?:\s+nr\s*\d+)?\s*(?::|[–-](?=\s))\s*(?=\S)/i;

/** Under a heading: there was nothing of the kind, or a smaller heading ("3.1 Kurs"). */
export const NOTHING =
  /^(?:(?:inga|inget|ingen)(?: (?:\p{L}+ )?(?:beslut|åtgärder|aktiviteter|uppgifter)(?: (?:fattades|togs|finns|noterades))?)?|\d+(?:\.\d+)+\.? [^.!?:]{2,60}|-|–|none)\.?$/iu;

/** Whether a line says by a label that what it has, or what comes below, was decided. */
export const isExplicit = (text: string): boolean => subheadingOf(text) === 'decision' || LABELLED_DECISION.test(text.slice(0, 60));

/** What the lines of an item are by its title: "Beslut", "Att göra". */
export function toldByTitle(title: string): Subheading {
  const told = subheadingOf(title);
  return told === 'decision' || told === 'actions' ? told : 'text';
}

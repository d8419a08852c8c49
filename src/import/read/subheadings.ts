import { fold } from '../../read/normalise.ts';

/** What a heading inside of an item announces. */
export type Subheading = 'decision' | 'actions' | 'proposal' | 'dissents' | 'text';

const LONGEST = 80;
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
  [
    'actions',
    /^(?:atgard(?:er)?|att gora|actions?|att-gora-lista|atgardslista|aktiviteter|uppgifter|to ?do|uppfoljning av atgarder|nasta steg)$/,
  ],
  [
    'text',
    /^(?:beslutsunderlag|beslutsgang|bakgrund|arendet|arendebeskrivning|beskrivning av arendet|sammanfattning(?: av arendet)?|(?:beslutet|beslut|protokollsutdrag(?:et)?|expedier\w*) ?(?:skickas till|sands till|till|skickat till|expedieras till|delges)?|skickas till|kopia till|jav|bilag(?:a|or)|underlag|handlingar|deltar (?:ej|inte) i (?:beslutet|handlaggningen)|inlagg|diskussion|information|foredragning|motivering|propositionsordning|votering|omrostning(?:sresultat|sordning)?|overlaggning|ajournering|tidigare beslut|konsekvenser|ekonomiska konsekvenser|yttranden|barnets basta|sammantradet|tjansteskrivelse|aktuella handlingar|paragrafen ar (?:omedelbart )?justerad|noteringar?|anteckning(?:ar)?|kommentar(?:er)?|lagrum|rapport|dagens sammantrade|forutsattningar)$/,
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

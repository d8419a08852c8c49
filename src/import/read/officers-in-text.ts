import { type LabelKind, labelled } from './labels.ts';
import { isName, nameFirst } from './person-name.ts';

type Role = 'chair' | 'secretary' | 'verifiers';
const ELECTED = '(?:valdes|utsågs|utses|väljs|utsetts|valts|fick|är|var)';
/** What is said of people by name: the verb after them. */
const AFTER: readonly (readonly [Role, RegExp])[] = [
  [
    'chair',
    new RegExp(
      `^(?:leder|ledde|var ordförande|är ordförande|${ELECTED} (?:att vara |som |till )?(?:mötes)?ordförande|${ELECTED} att leda)`,
      'i',
    ),
  ],
  [
    'secretary',
    new RegExp(
      `^(?:skriver(?: protokoll| anteckningar)?(?=[.,]|$| och)|skrev (?:protokoll|anteckningar)|för(?:de)? (?:protokoll|anteckningar|minnesanteckningar)|antecknar|antecknade|${ELECTED} (?:att vara |som |till )?(?:mötes)?(?:sekreterare|protokollförare)|${ELECTED} att (?:föra|skriva) (?:protokoll|anteckningar))`,
      'i',
    ),
  ],
  [
    'verifiers',
    new RegExp(
      `^${ELECTED} (?:att (?:tillsammans med (?:ordföranden|mötesordföranden) )?justera|(?:som |till )(?:protokolls)?justerare)`,
      'i',
    ),
  ],
];
/** The role first, then the people. */
const BEFORE: readonly (readonly [Role, RegExp])[] = [
  ['chair', /(?:^|[.!?]\s+)(?:Mötes)?[Oo]rdföranden?,?\s+(?=\p{Lu})/gu],
  ['chair', /[Tt]ill (?:mötes)?ordförande (?:för \S+ )?(?:valdes|utsågs|utses)\s+(?=\p{Lu})/gu],
  ['secretary', /[Tt]ill (?:mötes)?(?:sekreterare|protokollförare) (?:för \S+ )?(?:valdes |utsågs |utses )?(?=\p{Lu})/gu],
  [
    'verifiers',
    /[Aa]tt (?:(?:jämte|tillsammans med) (?:mötes)?ordföranden )?justera (?:dagens )?protokoll(?:et)? (?:utsågs|valdes|utses)\s+(?=\p{Lu})/gu,
  ],
  ['verifiers', /[Tt]ill (?:protokolls)?(?:justerare|justeringspersone?r?|justeringsm[aä]n) (?:valdes|utsågs|utses)\s+(?=\p{Lu})/gu],
];
const ELECTS: readonly (readonly [Role, RegExp])[] = [
  [
    'verifiers',
    /\b(?:utse|välja|utser|väljer|utsåg|valde)\s+([^.]{3,120}?)\s+(?:till|att) (?:(?:protokolls)?justerare|(?:tillsammans med ordföranden )?justera)/u,
  ],
  ['chair', /\b(?:utse|välja|utser|väljer|utsåg|valde)\s+([^.]{3,80}?)\s+till (?:mötes)?ordförande(?=[.,\s]|$)/u],
  ['secretary', /\b(?:utse|välja|utser|väljer|utsåg|valde)\s+([^.]{3,80}?)\s+till (?:mötes)?(?:sekreterare|protokollförare)/u],
];

const AND = /^\s*(?:\(\p{L}{1,5}\))?,?\s*(?:(?:och|samt)\s+)?/u;

/** "Justerare: Gustav Tall", as a line of an item. */
const LABELLED: Readonly<Partial<Record<LabelKind, Role>>> = { chair: 'chair', secretary: 'secretary', verifier: 'verifiers' };

/** The names that a text goes on with, and what comes after them. */
function namesFirst(text: string, one: (word: string) => boolean): { readonly names: readonly string[]; readonly rest: string } {
  const names: string[] = [];
  let rest = text.slice(0, 300);
  for (;;) {
    const found = nameFirst(rest) ?? singleFirst(rest, one);
    if (found === null) break;
    names.push(found.name);
    rest = rest.slice(found.name.length);
    const joint = AND.exec(rest)?.[0] ?? '';
    rest = rest.slice(joint.length);
    if (joint.trim() === '') break;
  }
  return { names, rest: rest.trim() };
}

const singleFirst = (text: string, fits: (word: string) => boolean): { readonly name: string } | null => {
  const word = /^\p{Lu}[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  return word.length > 1 && isName(word, true) && fits(word) ? { name: word } : null;
};

const ELECTIONS: readonly (readonly [Role, RegExp])[] = [
  ['chair', /^val av (?:mötes)?ordförande/i],
  ['secretary', /^val av (?:mötes)?(?:sekreterare|protokollförare)/i],
  ['verifiers', /^val av (?:två |en |tva )?(?:protokolls?|mötes)?(?:justerare|justeringspersone?r?|justeringsm[aä]n)/i],
];

/** An item, as far as it may be an election. */
export interface Titled {
  readonly title: string;
  readonly texts: readonly string[];
}

/** "Val av sekreterare": "Eva Lind valdes." */
function electedIn({ title, texts }: Titled): readonly { readonly role: Role; readonly names: readonly string[] }[] {
  const role = ELECTIONS.find(([, pattern]) => pattern.test(title))?.[0];
  if (role === undefined) return [];
  return texts.slice(0, 4).map((text) => {
    const { names, rest } = namesFirst(text.replace(/^(?:Utses|Utsågs|Valdes|Väljs|Utsedda):? (?=\p{Lu})/u, ''), () => true);
    return {
      role,
      names:
        /^(?:valdes|utsågs|utses|väljs|valds|utsetts)/.test(rest) || (rest === '.' && text.length < 60) || (rest === '' && names.length > 0)
          ? names
          : [],
    };
  });
}

/** What sentences of the first items say of who led, wrote and verifies. */
export function officersIn(
  texts: readonly string[],
  items: readonly Titled[],
  known: ReadonlySet<string>,
): Readonly<Record<Role, readonly string[]>> {
  const found: Record<Role, string[]> = { chair: [], secretary: [], verifiers: [] };
  for (const { role, names } of items.flatMap(electedIn)) found[role].push(...names);
  const isKnown = (word: string): boolean => known.has(word);
  for (const text of texts) {
    if (text.length > 3_000) continue;
    for (const [role, pattern] of BEFORE) {
      for (const match of text.matchAll(pattern)) {
        const { names, rest } = namesFirst(text.slice(match.index + match[0].length), () => true);
        if (names.length > 0 && /^(?:\p{Ll}|[.,(]|$)/u.test(rest)) found[role].push(...names);
      }
    }
    for (const sentence of text.split(/(?<=[.!?])\s+|\n|(?<=,)\s+|\s+och\s+(?=\p{Lu})/u)) {
      const { names, rest } = namesFirst(sentence.replace(/^[a-zåäö]\)\s+/, ''), isKnown);
      if (names.length > 0) for (const [role, pattern] of AFTER) if (pattern.test(rest)) found[role].push(...names);
    }
    const told = labelled(text);
    const labelledRole = told === null ? undefined : LABELLED[told.kind];
    if (labelledRole !== undefined) found[labelledRole].push(...namesFirst(told?.value ?? '', isKnown).names);
    for (const [role, pattern] of ELECTS) {
      const match = pattern.exec(text);
      if (match !== null) found[role].push(...namesFirst(match[1] ?? '', isKnown).names);
    }
  }
  return found;
}

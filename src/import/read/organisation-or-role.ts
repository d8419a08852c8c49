import { fold } from '../../read/normalise.ts';

/** What organisations are called, as a word of its own or at the end of one, with the endings that Swedish gives them. */
const ORGANISATION = new RegExp(
  `(?:^|[^a-z])(?:[a-z-]*(?:${[
    'kommun(?:e|en|er|erna)?',
    'region(?:en|er|erna)?',
    'forbund(?:et|en)?',
    'forening(?:en|ar)?',
    'hogskola[n]?',
    'universitet(?:et)?',
    '(?:[a-z]{3,})verk(?:et)?',
    'myndighet(?:en)?',
    'styrelse[n]?',
    'namnd(?:en)?',
    'forvaltning(?:en)?',
    'kontor(?:et)?',
    'kansli(?:et)?',
    'bolag(?:et)?',
    'stiftelse[n]?',
    'landsting(?:et)?',
    'institut(?:et)?',
    'akademi[n]?',
    '(?:[a-z]{3,})skola[n]?',
    'skolan',
    'sjukhus(?:et)?',
    '(?:[a-z]{3,})bank(?:en)?',
    'muse(?:um|et)',
    'bibliotek(?:et)?',
    'kyrka[n]?',
    'forsamling(?:en)?',
    'pastorat(?:et)?',
    'klubb(?:en)?',
    'cent(?:er|ret|rum)',
    'departement(?:et)?',
    'polisen',
    'enhet(?:en)?',
    'avdelning(?:en)?',
    '(?:[a-z]{3,})stab(?:en)?',
    'sektion(?:en)?',
    'utskott(?:et)?',
    'kommitte(?:n)?',
    'distrikt(?:et)?',
    'organisation(?:en)?',
    'foretag(?:et)?',
    'natverk(?:et)?',
    'byra[n]?',
    'fakultet(?:en)?',
    'koncern(?:en)?',
    'sallskap(?:et)?',
    'vardcentral(?:en)?',
    'raddningstjanst(?:en)?',
    'socialtjanst(?:en)?',
  ].join(
    '|',
  )})s?|stad|staden|stads|ab|hb|kb|inc|ltd|gmbh|vgr|skr|council|university|agency|municipality|county|association|college|institute|department|company|consulting|science park|[a-z-]+s lan|sveriges [a-z-]+|vision|kommunal|ledarna|unionen|saco|akavia)(?![a-z])`,
);

/** What people are called by what they do. */
const ROLE = new RegExp(
  `(?:^|[^a-z])(?:[a-z-]*(?:${[
    'chef(?:en)?',
    'ledare(?:n)?',
    'samordnare(?:n)?',
    'strateg(?:en)?',
    'koordinator(?:n)?',
    'handlaggare(?:n)?',
    'utvecklare(?:n)?',
    'ekonom(?:en)?',
    'konsult(?:en)?',
    'expert(?:en)?',
    'sekreterare(?:n)?',
    'ordforande(?:n)?',
    'ordf',
    'ledamot(?:en)?',
    'ersattare(?:n)?',
    'suppleant(?:en)?',
    'direktor(?:en)?',
    'arkitekt(?:en)?',
    'ansvarig(?:a)?',
    'radgivare',
    'specialist(?:en)?',
    'administrator',
    'assistent(?:en)?',
    'controller',
    'jurist(?:en)?',
    'ingenjor(?:en)?',
    'larare(?:n)?',
    'rektor(?:n)?',
    'kommunalrad',
    'regionrad',
    'borgmastare',
    'representant(?:er|en)?',
    'observator',
    'kassor(?:en)?',
    'revisor(?:n)?',
    'informator',
    'kommunikator',
    'planerare',
    'tekniker',
    'forskare',
    'professor',
    'doktorand',
    'lakare',
    'skoterska',
    'intendent',
    'bibliotekarie',
    'pedagog',
    'analytiker',
    'agare',
    'utredare',
    'inspektor',
    'forvaltare',
    'kanslist',
    'registrator',
    'kyrkoherde',
    'biskop',
    'diakon',
    'foredragande',
    'justerare',
    'praktikant',
    'designer',
    'programmerare',
    'forfattare',
    'bestallare',
    'granskare',
    'redaktor(?:en)?',
    'dietist(?:en)?',
    'logoped(?:en)?',
    'vaktmastare',
    'mastare',
    'dekan(?:en)?',
    'dekanus',
    'prefekt(?:en)?',
    'docent(?:en)?',
    'lektor(?:n)?',
    'adjunkt(?:en)?',
    'foretradare',
    'ombud(?:et)?',
    'ombudsman(?:nen)?',
    'lansrad',
    'oppositionsrad',
    'borgarrad',
    'hovding(?:en)?',
    'kurator(?:n)?',
    'psykolog(?:en)?',
    'terapeut(?:en)?',
    'barnmorska',
    'kommissarie',
    'komminister',
    'sammankallande',
    'protokollforare',
    'antecknare',
  ].join(
    '|',
  )})|vd|cio|cdo|ceo|cto|ciso|cfo|sekr|vice|adjungerad|bitradande|bitr|tf|fd|elev|sakkunnig|tjansteman|politiker|coach|manager|officer|director|head|chair|chairman|secretary|member|coordinator|developer|advisor|adviser|engineer|owner|lead|leader|founder|samordnar|projektor|studerande|student|prast|prof|dr|moderator|mas|mar|amanuens|lagman|radman|kantor)(?![a-z])`,
);

/** Whether a text names an organisation by a word that only organisations have. */
export const isOrganisation = (text: string): boolean => text.length <= 200 && ORGANISATION.test(fold(text));

/** Whether a text says what somebody does or is. */
export const isRole = (text: string): boolean => text.length <= 200 && ROLE.test(fold(text));

/** Letters of a party: "S", "(KD)". */
export const isParty = (text: string): boolean => /^\(?(?:S|M|C|L|V|KD|MP|SD|FP|FI|NYD|MED|PP|SPI|OPOL|-)\)?$/i.test(text.trim());

interface Belonging {
  readonly organisation: string | null;
  readonly role: string | null;
}

const LINK = /^(?:i|på|vid|för|från|hos|at|of|for)\s+/i;

/** "e-samordnare Skaraborgs kommunalförbund", "vd i Ekbo Nät AB": what somebody does, and where; null for no such pair. */
function splitRole(text: string): { readonly role: string; readonly organisation: string } | null {
  const words = text.split(' ');
  const first = words.findIndex((word) => isRole(word));
  if (first < 0 || first > 2) return null;
  const rest = words.slice(first + 1).join(' ');
  const organisation = rest.replace(LINK, '');
  const linked = organisation !== rest;
  const proper = /^\p{Lu}/u.test(organisation);
  if (organisation === '' || isRole(organisation) || !(isOrganisation(organisation) || (linked && proper))) return null;
  return { role: words.slice(0, first + 1).join(' '), organisation };
}

const isAcronym = (text: string): boolean => /^[\p{Lu}\d][\p{Lu}\d&/-]{1,7}$/u.test(text);
const isProper = (text: string): boolean => isAcronym(text) || /^\p{Lu}/u.test(text);

/**
 * What of somebody's details is the organisation, and what the role. A word that only one of them has decides; then a
 * name among roles is the organisation.
 * @param details in the order of the document, without party, items and the like
 * @param roleFirst where nothing else tells: the list has the organisation last, as our guests have
 */
export function belonging(details: readonly string[], roleFirst = false): Belonging {
  const from = details.findIndex((one) => /^(?:från|hos)\s+\p{Lu}/u.test(one) && !isRole(one));
  if (from >= 0) {
    const others = details.filter((_, index) => index !== from);
    return { organisation: (details[from] ?? '').replace(LINK, ''), role: others.length === 0 ? null : others.join(', ') };
  }
  const certain = details.findIndex((one) => isOrganisation(one) && !isRole(one));
  const mixed = certain < 0 ? details.findIndex((one) => splitRole(one) !== null) : -1;
  const pair = splitRole(details[mixed] ?? '');
  if (pair !== null) {
    const roles = details.map((one, index) => (index === mixed ? pair.role : one));
    return { organisation: pair.organisation, role: roles.join(', ') };
  }
  const named = (one: string): boolean => isProper(one) && !isRole(one);
  const chosen =
    certain >= 0 ? certain : roleFirst && details.length > 1 && !details.some(isRole) ? details.length - 1 : details.findIndex(named);
  const roles = details.filter((_, index) => index !== chosen);
  return { organisation: details[chosen] ?? null, role: roles.length === 0 ? null : roles.join(', ') };
}

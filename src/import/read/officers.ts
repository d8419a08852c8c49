import { fold } from '../../read/normalise.ts';
import type { Warning } from '../reading.ts';
import type { LabelKind } from './labels.ts';
import { officersIn, type Titled } from './officers-in-text.ts';
import type { People } from './people.ts';
import { readPeople } from './person.ts';
import type { Section } from './section.ts';
import { warning } from './warning.ts';

export interface Officers {
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly verifiers: readonly string[];
  readonly warnings: readonly Warning[];
}

const CHAIR = /(?:^|[ ,(/])(?:motes|t\.?f\.? |tjanstgorande )?(?:ordforande|ordf|chair(?:man|woman|person)?)(?![a-z])/;
const NOT_CHAIR = /(?:vice|v\.?|2:?e|andre|bitradande|fd|f\.d\.?|tidigare|vice-)\s?(?:ordforande|ordf)/;
const SECRETARY =
  /(?:^|[ ,(/])(?:[a-z-]*sekreterare|[a-z-]*sekr|protokollforare|secretary|antecknar\w*|antecknade|vid (?:protokollet|pennan|tangent\w*|anteckningarna)|(?:skriver|for|skrev|forde) (?:protokoll|anteckningar))(?![a-z])/;
const NOT_SECRETARY = /(?:general|stats|lands|facklig |vice |bitradande )\s?sekreterare/;

/** "Eva Lind Nils Falk": signatures side by side whose gap was lost, told apart by the lists. */
function signatures(text: string, known: readonly string[]): readonly string[] {
  const first = known.find((name) => text.startsWith(`${name} `));
  const rest = text.slice((first ?? '').length + 1);
  return first !== undefined && known.some((name) => rest.startsWith(name)) ? [first, ...signatures(rest, known)] : [text];
}

/** The names under a label, as many as stand there; a signature may have the name below. */
function namesUnder(
  sections: readonly Section[],
  kind: LabelKind,
  known: readonly string[],
): readonly { readonly name: string; readonly line: number }[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ rows }) => {
      const found = [];
      for (const { line, cells } of rows) {
        if (cells.every((cell) => /^[/.…_\s]+$/.test(cell))) continue;
        const people = cells
          .flatMap((cell) => cell.split(/\n|\s{3,}/))
          .flatMap((text) => signatures(text.trim(), known))
          .flatMap((text) =>
            readPeople(
              text.replace(/^[/.…_\s]+|[/.…_\s]+$/g, ''),
              line,
              { oneName: kind !== 'verifier', roleFirst: false, items: false, anyName: false },
              true,
            ),
          );
        if (people.length === 0 && found.length > 0) break;
        found.push(...people.map(({ name }) => ({ name, line })));
      }
      return found;
    });
}

const byRole = (people: People, yes: RegExp, no: RegExp): readonly string[] =>
  [...people.present, ...people.guests]
    .filter(({ role }) => role !== null && yes.test(fold(role)) && !no.test(fold(role)))
    .map(({ name }) => name);

/** Who led, who wrote and who verifies: by labels and signatures first, then by the roles of those present, then by the text. */
export function readOfficers(
  sections: readonly Section[],
  people: People,
  texts: readonly string[],
  items: readonly Titled[],
  signed: string | null,
): Officers {
  const known = [...people.present, ...people.guests].map(({ name }) => name);
  const said = officersIn(texts, items, firstNames(people));
  const secretaries = [...new Set(namesUnder(sections, 'secretary', known).map(({ name }) => name))];
  const written = byRole(people, SECRETARY, NOT_SECRETARY);
  const chairs = [...namesUnder(sections, 'chair', known).map(({ name }) => name), ...byRole(people, CHAIR, NOT_CHAIR), ...said.chair];
  const chair = chairs[0] ?? null;
  const named = [...new Set([...namesUnder(sections, 'verifier', known).map(({ name }) => name), ...said.verifiers])];
  const others = named.filter((name) => name !== chair && !named.some((one) => one.startsWith(`${name} `)));
  const secretary = secretaries[0] ?? (written.length === 1 ? written[0] : undefined) ?? said.secretary[0] ?? signed;
  const doubtful = secretaries.length === 0 && written.length > 1 && said.secretary.length === 0;
  return {
    chair,
    secretary: secretary ?? null,
    verifiers: others.length > 0 ? others : named,
    warnings: doubtful
      ? [warning(people.present.find(({ name }) => name === written[0])?.line ?? 1, 'secretaryDoubtful', written.join(', '))]
      : [],
  };
}

/** What those on the lists are called among themselves. */
const firstNames = ({ present, guests }: People): ReadonlySet<string> =>
  new Set([...present, ...guests].map(({ name }) => name.split(' ')[0] ?? ''));

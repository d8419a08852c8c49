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
  /(?:^|[ ,(/])(?:[a-z-]*sekreterare|[a-z-]*sekr|protokollforare|secretary|antecknar\w*|antecknade|vid (?:protokollet|pennan)|(?:skriver|for|skrev|forde) (?:protokoll|anteckningar))(?![a-z])/;
const NOT_SECRETARY = /(?:general|stats|lands|facklig |vice |bitradande )\s?sekreterare/;

/** The names under a label, as many as stand there; a signature may have the name below. */
function namesUnder(sections: readonly Section[], kind: LabelKind): readonly { readonly name: string; readonly line: number }[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ rows }) => {
      const found = [];
      for (const { line, cells } of rows) {
        const people = cells
          .flatMap((cell) => cell.split('\n'))
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
  const said = officersIn(texts, items, firstNames(people));
  const secretaries = [...new Set(namesUnder(sections, 'secretary').map(({ name }) => name))];
  const written = byRole(people, SECRETARY, NOT_SECRETARY);
  const chairs = [...namesUnder(sections, 'chair').map(({ name }) => name), ...byRole(people, CHAIR, NOT_CHAIR), ...said.chair];
  const chair = chairs[0] ?? null;
  const named = [...new Set([...namesUnder(sections, 'verifier').map(({ name }) => name), ...said.verifiers])];
  const others = named.filter((name) => name !== chair);
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

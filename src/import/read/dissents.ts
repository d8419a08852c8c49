import { nameFirst } from './person-name.ts';

const RESERVES =
  /^(?:reserverar|reserverade|anmäler|anmälde|lämnar|lämnade)\s+(?:sig|avvikande mening|reservation|en reservation|skriftlig reservation|muntlig reservation)(?:\s+mot\s+(?:beslutet|beslut))?\s*[.:]?\s*/i;
const AND = /^\s*(?:,|och|samt|and)\s+/;
const PARTY = /^\s*\(\p{L}{1,5}\)/u;

/** "Arne Ek (M) och Eva Ås reserverar sig mot beslutet.": who dissented, and what they said besides. */
export function readDissents(text: string): readonly { readonly name: string; readonly text: string }[] {
  if (text.length > 1_000 || !/(?:reserverar|reserverade|avvikande mening|reservation)/i.test(text)) return [];
  const names: string[] = [];
  let rest = text.trim();
  for (;;) {
    const verb = rest.search(/\s(?:reserverar|reserverade|anmäler|anmälde|lämnar|lämnade)\s/);
    const found = nameFirst(verb < 0 ? rest : rest.slice(0, verb).replace(/\s*\(\p{L}{1,5}\)$/u, '')) ?? nameFirst(rest);
    if (found === null) return [];
    names.push(found.name);
    rest = rest.slice(found.name.length).replace(PARTY, '');
    const and = AND.exec(rest);
    if (and === null) break;
    rest = rest.slice(and[0].length);
  }
  rest = rest.trim();
  const reserves = RESERVES.exec(rest);
  if (reserves === null) return [];
  const said = rest.slice(reserves[0].length).trim();
  return names.map((name) => ({ name, text: said }));
}

import type { Actor } from '../../src/core/origin.ts';

/** Everybody who may come to the door (design.md, section 4). `impostor`: has the chair's name, and another account. */
const ROLES = [
  ...(['chair', 'secretary', 'member', 'coOpted', 'guestHere', 'guestElsewhere'] as const),
  ...(['memberOfOther', 'onlooker', 'unverified', 'impostor', 'anonymous', 'otherTenant'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** Those of whom it is known who they are. */
export type Known = Exclude<Role, 'anonymous' | 'otherTenant'>;

const known = (name: string, verified = true): Actor => ({ name, key: `key of ${name}`, verified });

export const ACTORS: { readonly [R in Known]: Actor } = {
  chair: known('Ylva Brandt'),
  secretary: known('Petter Nordin'),
  member: known('Amina Warsame'),
  coOpted: known('Kim Sand'),
  /** Of item 2, which is up. */
  guestHere: known('Disa Malm'),
  /** Of item 3. */
  guestElsewhere: known('Gunnar Hav'),
  memberOfOther: known('Otto Ek'),
  onlooker: known('Okänd Person'),
  unverified: known('Amina Warsame', false),
  impostor: { ...known('Ylva Brandt'), key: 'another account' },
};

export const isKnown = (role: Role): role is Known => Object.hasOwn(ACTORS, role);

/** What each role is answered. */
export type Answers = Readonly<Record<Role, number>>;

/**
 * Those named are answered `granted`; everybody else is refused: 403 where it is known who they are, else 401.
 * @param others what they are answered in place of 403
 */
export const onlyFor = (people: readonly Known[], granted = 200, others = 403): Answers =>
  Object.fromEntries(ROLES.map((role) => [role, isKnown(role) ? (people.includes(role) ? granted : others) : 401])) as Record<Role, number>;

export const LEADERS: readonly Known[] = ['chair', 'secretary'];
export const MEMBERS: readonly Known[] = [...LEADERS, 'member'];
export const COUNCIL: readonly Known[] = [...MEMBERS, 'coOpted'];
export const GUESTS: readonly Known[] = ['guestHere', 'guestElsewhere'];
export const WITH_GUESTS: readonly Known[] = [...COUNCIL, ...GUESTS];
export const KNOWN = ROLES.filter(isKnown);
/** Who is in the chat that has no council yet. */
export const IN_NEW_CHAT: readonly Known[] = ['member', 'guestHere', 'onlooker'];
export { ROLES };

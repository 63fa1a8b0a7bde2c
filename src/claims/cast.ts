/** Groups of an event whose number is fixed, whatever they do in the sentence: those who attack, the crew, those who broke out, those held. */
import { classesOf, WordClass } from '../language/words.ts';
import type { FigureClaim } from './claim.ts';

const ROLES: Readonly<Record<string, string>> = {
  attackers:
    'gunman robber attacker assailant raider intruder burglar bandit thug hijacker pirate kidnapper abductor bomber hijacker marauder',
  crew: 'crew crewman crewmember sailor seaman seafarer mariner',
  inmates: 'inmate prisoner convict escapee jailbird',
  hostages: 'hostage captive abductee',
};

const roleOf = new Map(
  Object.entries(ROLES).flatMap(([role, words]) => words.split(' ').map((w) => [w, role] as const)),
);

const ARMED = new Set(['armed', 'masked', 'hooded', 'knife-wielding', 'gun-toting', 'balaclava-clad']);

/** What befell some of them counts those only. */
const BEFELL = new Set(
  'kill die injure shoot hospitalize hit arrest detain miss drown rescue evacuate charge convict sentence find recapture capture identify flee'.split(
    ' ',
  ),
);

/** The group that a figure counts whole, null where it may count some of it. */
function castOf(c: FigureClaim): string | null {
  const { low, high, type, approximate } = c.quantity;
  if (type !== 'count' || low === null || low !== high || low < 2 || approximate || c.implied) return null;
  if (c.partitive || c.partOf !== null || c.extent === 'other' || c.quantity.additional) return null;
  if (c.standing === 'hypothetical' || c.standing === 'background' || (c.event !== null && BEFELL.has(c.event)))
    return null;
  const head = c.counted?.heads.length === 1 ? c.counted.heads[0]! : null;
  if (head === null) return null;
  // "four crews" counts ships
  if (/crews$/i.test(c.counted!.phrase)) return null;
  const modifiers = c.counted!.modifiers;
  // "fourteen Filipino sailors" are some of the crew
  if (modifiers.some((m) => (classesOf(m) & WordClass.Demonym) !== 0)) return null;
  if (head === 'member' && modifiers.includes('crew')) return 'crew';
  if (head === 'man' && modifiers.some((m) => ARMED.has(m))) return 'attackers';
  return roleOf.get(head) ?? null;
}

/**
 * Marks the figures of an article that give the number of such a group: one more than twice the others, since those count some of it.
 * @param claims all figures of the article; they are replaced in place.
 */
export function markCasts(claims: FigureClaim[]): void {
  const casts = claims.map(castOf);
  const values = new Map<string, Set<number>>();
  casts.forEach((role, i) => {
    if (role === null) return;
    const held = values.get(role) ?? new Set();
    values.set(role, held.add(claims[i]!.quantity.low!));
  });
  casts.forEach((role, i) => {
    const c = claims[i]!;
    const value = c.quantity.low ?? 0;
    if (role !== null && [...values.get(role)!].every((v) => v === value || v <= value / 2))
      claims[i] = { ...c, cast: role };
  });
}

/** person.role for one who has no name: the only victim of an event is a man in one report and a girl in another. */
import type { Group, Member } from '../align/group.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';

/** Victims of one group that are held against each other: bounds the work on hostile input. */
const MOST_VICTIMS = 60;

interface Kind {
  readonly sex: 'm' | 'f' | null;
  readonly age: 'adult' | 'teen' | 'child' | 'young' | null;
}

const kind = (sex: Kind['sex'], age: Kind['age']): Kind => ({ sex, age });

/** By the noun that tells of the victim; a boy or a girl may be a child or in their teens. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['man', kind('m', 'adult')],
  ['woman', kind('f', 'adult')],
  ['boy', kind('m', 'young')],
  ['girl', kind('f', 'young')],
  ['teenager', kind(null, 'teen')],
  ['teen', kind(null, 'teen')],
  ['child', kind(null, 'child')],
  ['toddler', kind(null, 'child')],
  ['baby', kind(null, 'child')],
  ['infant', kind(null, 'child')],
  ['pensioner', kind(null, 'adult')],
]);

function agesMeet(a: Kind['age'], b: Kind['age']): boolean {
  if (a === null || b === null || a === b) return true;
  return (a === 'young' && b !== 'adult') || (b === 'young' && a !== 'adult');
}

const meet = (a: Kind, b: Kind): boolean =>
  (a.sex === null || b.sex === null || a.sex === b.sex) && agesMeet(a.age, b.age);

const harmed = (m: Member): FigureClaim | null =>
  m.claim?.kind === 'figure' && (m.claim.event === 'kill' || m.claim.event === 'shoot') ? m.claim : null;

const isOne = (c: FigureClaim): boolean => c.quantity.low === 1 && c.quantity.high === 1;

const kindOf = (c: FigureClaim): Kind | null => KINDS.get(c.counted?.heads[0] ?? '') ?? null;

/**
 * Places that tell of the only one killed or shot by nouns that cannot be of one person ("a man", "a girl").
 * @returns findings at information level; none where any report counts more than one.
 */
export function victimTold(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const victims: Member[] = [];
  for (const m of group.members) {
    const c = harmed(m);
    if (!c || !isOne(c)) return [];
    if (c.implied && c.standing === 'asserted' && kindOf(c) && victims.length < MOST_VICTIMS) victims.push(m);
  }
  const against = new Against();
  victims.forEach((a, i) => {
    for (const b of victims.slice(i + 1)) {
      const [x, y] = [kindOf(harmed(a)!)!, kindOf(harmed(b)!)!];
      if (a.path === b.path || meet(x, y)) continue;
      // who tells of both tells of two people
      const both = (path: string, k: Kind): boolean =>
        victims.some((m) => m.path === path && meet(kindOf(harmed(m)!)!, k));
      if (!both(a.path, y) && !both(b.path, x)) against.add([a], [b]);
    }
  });
  const file = (m: Member): string => m.path.slice(m.path.lastIndexOf('/') + 1);
  return findingsFor(group, 'person.role', 'information', against, (here, others) => {
    const told = (m: Member): string => {
      const noun = harmed(m)!.counted!.heads[0]!;
      return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
    };
    const elsewhere = [...new Set(others.map((m) => `${told(m)} in ${file(m)}`))];
    return `The victim is ${told(here)} here; ${elsewhere.slice(0, 4).join(', ')}`;
  });
}

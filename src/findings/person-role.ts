/** person.role: one person in two offices that cannot both be held. Several roles that go together say nothing. */
import type { Group, Member } from '../align/group.ts';
import { type RoleParts, rolePartsOf } from '../align/people/role.ts';
import { identityOf } from '../claims/identity.ts';
import type { Finding } from './finding.ts';

/** Offices of which a person holds one at a time. */
const SINGLE_OFFICES = new Set([
  'head',
  'mayor',
  'governor',
  'president',
  'prime minister',
  'minister',
  'chancellor',
  'king',
  'queen',
  'ambassador',
  'director',
  'commander',
  'commissioner',
  'bishop',
  'archbishop',
  'principal',
  'sheriff',
  'coach',
  'captain',
  'editor',
  'attorney',
  'judge',
  'superintendent',
  'headteacher',
  'warden',
  'dean',
  'rector',
  'provost',
  'speaker',
]);

/** Words that share an office among several. */
const SHARED = new Set(['junior', 'first', 'second', 'co']);

/** A rank below the office: who is its deputy does not hold it. */
const DEPUTIES = new Set(['deputy', 'assistant', 'vice', 'associate']);

/** What one report adds to the office and another leaves out. */
const LEVELS = new Set(['county', 'city', 'town', 'state', 'provincial', 'national', 'municipal', 'local']);

/** Offices that have deputies, besides the single ones. */
const WITH_DEPUTIES = new Set([
  'defender',
  'prosecutor',
  'secretary',
  'inspector',
  'marshal',
  'coroner',
  'manager',
  'chair',
  'chief executive',
]);

/** Dates further apart than this can each have their own office. */
const DAYS_APART = 183;
const MOST_RELATED = 50;
/** Distinct roles of one person that are compared. */
const MOST_ROLES = 40;

interface Held {
  readonly member: Member;
  readonly parts: RoleParts;
  readonly role: string;
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x));

const isDeputy = (p: RoleParts): boolean => [...p.rest].some((w) => DEPUTIES.has(w));

/** "Deputy harbour master" and "harbour master": the same office but for the rank. */
function deputyOfOffice(deputy: RoleParts, office: RoleParts): boolean {
  const bare = (p: RoleParts): Set<string> => new Set([...p.rest].filter((w) => !DEPUTIES.has(w) && !LEVELS.has(w)));
  if (placesExclude(deputy, office)) return false;
  const [x, y] = [bare(deputy), bare(office)];
  return x.size === y.size && within(x, y);
}

/** Two roles exclude each other: an office and its deputy, or one single office, in the same place if both name one, of two bodies neither of which names the other. */
export function excludeEachOther(a: RoleParts, b: RoleParts): boolean {
  if (a.former || b.former || a.abbreviated || b.abbreviated) return false;
  if (a.head !== b.head || !(SINGLE_OFFICES.has(a.head) || WITH_DEPUTIES.has(a.head))) return false;
  if ([...SHARED].some((r) => a.rest.has(r) || b.rest.has(r))) return false;
  const [x, y] = [isDeputy(a), isDeputy(b)];
  if (x !== y) return deputyOfOffice(x ? a : b, x ? b : a);
  if (x || !SINGLE_OFFICES.has(a.head)) return false;
  if (a.rest.size > 0 && b.rest.size > 0) {
    if (within(a.rest, b.rest) || within(b.rest, a.rest)) return placesExclude(a, b) && a.rest.size === b.rest.size;
    return a.places.size === 0 || b.places.size === 0 || !placesExclude(a, b);
  }
  return a.rest.size === 0 && b.rest.size === 0 && placesExclude(a, b);
}

function placesExclude(a: RoleParts, b: RoleParts): boolean {
  return a.places.size > 0 && b.places.size > 0 && !within(a.places, b.places) && !within(b.places, a.places);
}

function farApart(a: Member, b: Member): boolean {
  const [x, y] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')];
  return !Number.isNaN(x) && !Number.isNaN(y) && Math.abs(x - y) > DAYS_APART * 86_400_000;
}

/** The name with its role, where they stand side by side. */
function placeOf(m: Member): { path: string; start: number; end: number } {
  const { path, start, end, roleSpan } = m;
  if (!roleSpan) return { path, start, end };
  return { path, start: Math.min(start, roleSpan.start), end: Math.max(end, roleSpan.end) };
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Findings of one person: for each role and file the first place, with the places of roles that exclude it. */
export function personRole(group: Group): Finding[] {
  const held = rolesOf(group);
  if (held.length < 2) return [];
  const byRole = new Map<string, Held[]>();
  for (const h of held) {
    const same = byRole.get(h.role.toLowerCase());
    if (same) same.push(h);
    else byRole.set(h.role.toLowerCase(), [h]);
  }
  const rivals = rivalsOf([...byRole.values()].slice(0, MOST_ROLES));
  const out: Finding[] = [];
  for (const here of held) {
    const against = (rivals.get(here.role.toLowerCase()) ?? []).filter((o) => !farApart(here.member, o.member));
    if (against.length === 0) continue;
    const told = [...new Map(against.map((o) => [o.role, o])).values()].slice(0, 3);
    const words = told.map(
      (o) => `${o.role} in ${o.member.path === here.member.path ? 'this file' : fileOf(o.member.path)}`,
    );
    out.push({
      code: 'person.role',
      severity: 'information',
      message: `${group.label}: ${here.role} here, ${words.join(', ')}`,
      claim: group.key,
      primary: placeOf(here.member),
      related: against.slice(0, MOST_RELATED).map((o) => ({ ...placeOf(o.member), message: o.role })),
      fingerprint: identityOf([
        'person.role',
        group.entity ?? '',
        here.role.toLowerCase(),
        told
          .map((o) => o.role.toLowerCase())
          .sort()
          .join('|'),
      ]),
    });
  }
  return out;
}

/** For each role the places of the roles that exclude it; roles are compared once, however many files give them. */
function rivalsOf(roles: readonly (readonly Held[])[]): Map<string, Held[]> {
  const out = new Map<string, Held[]>();
  for (const a of roles)
    for (const b of roles) {
      if (a === b || !excludeEachOther(a[0]!.parts, b[0]!.parts)) continue;
      const key = a[0]!.role.toLowerCase();
      out.set(key, [...(out.get(key) ?? []), ...b.slice(0, MOST_RELATED)]);
    }
  return out;
}

/** The first place of each role in each file, in order of path and start. */
function rolesOf(group: Group): Held[] {
  const seen = new Set<string>();
  const out: Held[] = [];
  for (const member of group.members) {
    if (member.role === null) continue;
    const key = `${member.path}|${member.role.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({ member, role: member.role, parts: rolePartsOf(member.role, member.formerRole === true) });
  }
  return out;
}

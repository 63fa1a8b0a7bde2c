/**
 * What a claim must share with another one before the two are worth comparing, so that a bucket of a large story is not compared all with all.
 * A facet never decides: it only finds candidates. Claims without facets are compared with all of their bucket (its latest groups).
 */
import type { DateClaim, FigureClaim, StatementClaim } from '../../claims/claim.ts';
import { headNoun } from '../../language/phrases.ts';
import { keepByObject } from '../memo.ts';
import { distinctive, isMagnitude } from './buckets.ts';
import { type Moment, momentOf } from './calendar.ts';
import { TOLL_EVENTS } from './counted.data.ts';
import { generic } from './counted.ts';
import type { Entry } from './entry.ts';
import { tellsOfMaking } from './happenings.ts';
import { isRelation } from './opposed.ts';
import { ownWords } from './told-alike.ts';
import { digitsKey } from './transposed.ts';

export interface Facets {
  /** Keys under which this claim can be found. */
  readonly under: readonly string[];
  /** Keys under which this claim looks for others. */
  readonly look: readonly string[];
  /** Keys of which one must be shared; the others only tell which of those found are best. Left out, any will do. */
  readonly must?: readonly string[];
}

function bothWays(keys: readonly string[]): Facets {
  return { under: keys, look: keys };
}

function figureFacets(c: FigureClaim): Facets | null {
  const { type } = c.quantity;
  if (type === 'age' || isMagnitude(c)) return null;
  if (!c.matter && !c.cast && c.event !== null && TOLL_EVENTS.has(c.event)) return null;
  const heads = type === 'count' ? (c.counted?.heads ?? []) : [];
  const own = new Set([c.event, ...heads]);
  const keys = c.words.filter((w) => !own.has(w)).map((w) => `w ${w}`);
  if (c.about) keys.push(`a ${headNoun(c.about)}`);
  const value = distinctive(c);
  const strong = heads.map((h) => `h ${generic(h)}`);
  if (value !== null) strong.push(`v ${value}`);
  const digits = digitsKey(c);
  if (digits !== null) strong.push(`x ${digits}`);
  if (c.cast) strong.push(`k ${c.cast}`);
  if (c.matter) strong.push(`m ${c.matter}`);
  keys.push(...strong);
  return type === 'count' ? { under: keys, look: keys, must: strong } : bothWays(keys);
}

/** The parts that a date gives, each way of giving less. */
function projections(m: Moment): string[] {
  const out: string[] = [];
  if (m.year !== null) out.push(`y${m.year}`);
  if (m.year !== null && m.month !== null) out.push(`y${m.year}m${m.month}`);
  if (m.month !== null) out.push(`m${m.month}`);
  if (m.month !== null && m.day !== null) out.push(`m${m.month}d${m.day}`);
  if (m.weekday !== null) out.push(`w${m.weekday}`);
  else if (m.year !== null && m.month !== null && m.day !== null) {
    out.push(`w${((new Date(Date.UTC(m.year, m.month - 1, m.day)).getUTCDay() + 6) % 7) + 1}`);
  }
  return out;
}

/** The whole of what a date says of the day. */
function whole(m: Moment): string {
  return [m.year, m.month, m.day, m.weekday].map((x) => x ?? '').join('.');
}

function dateFacets(c: DateClaim): Facets {
  const under: string[] = c.event === null ? [] : [`e ${c.event}`];
  if (c.happening) under.push(`h ${c.happening.name}`);
  if (c.happening?.main) under.push('h main');
  if (tellsOfMaking(c)) under.push('h made');
  for (const w of ownWords(c)) under.push(`k ${w}`);
  const look = [...under];
  for (const part of c.date.split('/')) {
    const m = momentOf(part);
    if (m.clock !== null) {
      under.push(`t${m.clock}`);
      look.push(`t${m.clock}`);
    }
    const full = m.year !== null && m.month !== null && m.day !== null;
    const parts = projections(m);
    under.push(`f ${whole(m)}`);
    look.push(`f ${whole(m)}`);
    if (full) {
      // found by those who say less, and looks for them
      for (const p of parts) under.push(`p ${p}`);
      for (const p of parts) look.push(`l ${p}`);
    } else {
      const own = parts.at(-1);
      if (own === undefined) continue;
      under.push(`l ${own}`);
      look.push(`l ${own}`, `p ${own}`);
    }
  }
  return { under, look };
}

/** By a word of the name; addresses by the words of their sentence as well, since one event may be given two. */
function placeFacets(c: StatementClaim): Facets {
  const keys = c.place!.names.map((w) => `n ${w}`);
  if (c.place!.kind === 'address') for (const w of c.words) keys.push(`w ${w}`);
  return bothWays(keys);
}

const STEM = 5;

/** By the words of its parties: parties are one when they share a word's beginning. */
function statementFacets(c: StatementClaim): Facets {
  const words = `${c.subject ?? ''} ${isRelation(c.event) && c.event !== '@is' ? (c.object ?? '') : ''}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return bothWays([...new Set(words.filter((w) => w.length > 1).map((w) => `p ${w.slice(0, STEM)}`))]);
}

/** Facets of an entry; null compares it with everything in its bucket. */
export const facetsOf = keepByObject((entry: Entry): { readonly facets: Facets | null } => {
  const { claim } = entry;
  if (claim.kind === 'figure') return { facets: figureFacets(claim) };
  if (claim.kind === 'date') return { facets: dateFacets(claim) };
  return { facets: claim.place ? placeFacets(claim) : statementFacets(claim) };
});

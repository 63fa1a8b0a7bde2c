/** Why two figures of one claim that exclude each other can both be right: people grow older, and a toll may or may not count the attacker. */
import { lastsLong, longApart } from '../align/claims/lasting.ts';
import { asManyVoted, oneMatter } from '../align/claims/matters.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { otherSides } from './sides.ts';
import type { Stated } from './stated.ts';

const YEAR = 365.25 * 86_400_000;

/** Ages told in reports of different days: the one in the later report may be higher by the years between, rounded up. */
export function grownOlder(a: Stated, b: Stated): boolean {
  const [x, y] = [a.members[0]!.published, b.members[0]!.published];
  const [p, q] = [a.claim.quantity.low, b.claim.quantity.low];
  if (a.claim.quantity.type !== 'age' || x === null || y === null || p === null || q === null) return false;
  const years = (Date.parse(y.slice(0, 10)) - Date.parse(x.slice(0, 10))) / YEAR;
  if (!Number.isFinite(years)) return false;
  const grown = years >= 0 ? q - p : p - q;
  return grown >= 0 && grown <= Math.ceil(Math.abs(years)) && Math.abs(years) >= grown - 1;
}

const ATTACKERS = new Set(
  'gunman gunmen shooter attacker assailant bomber perpetrator suspect himself herself'.split(' '),
);

function namesAttacker(c: FigureClaim): boolean {
  return c.snippet
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((w) => ATTACKERS.has(w));
}

/** Two tolls of the dead that differ by one, where a sentence tells of the attacker: "four are dead, the gunman among them", "the gunman killed three". */
export function mayCountAttacker(a: Stated, b: Stated): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.event !== 'kill' || x.quantity.low === null || y.quantity.low === null) return false;
  if (Math.abs(x.quantity.low - y.quantity.low) !== 1 || Math.min(x.quantity.low, y.quantity.low) < 2) return false;
  const told = (s: Stated): boolean => s.members.some((m) => m.claim?.kind === 'figure' && namesAttacker(m.claim));
  return told(a) || told(b);
}

/** What is told of one day's trading, weather or play, and is another figure the next day. */
const DAILY = new Set(
  'rise fall drop gain lose close end open trade mark bottom plunge slip jump climb finish decline increase slide surge tumble soar shed advance dip plummet rally settle have stand'.split(
    ' ',
  ),
);

function isDaily(c: FigureClaim): boolean {
  if (c.quantity.type === 'count' ? c.counted?.heads[0] !== 'point' : c.quantity.type !== 'percent') return false;
  return c.counted !== null || c.event === null || DAILY.has(c.event);
}

/** Points and percentages of reports of different days, or of a report whose day is unknown: each is its own day's. */
export function ofAnotherDay(a: Stated, b: Stated): boolean {
  if (!isDaily(a.claim) || !isDaily(b.claim) || a.path === b.path) return false;
  const [x, y] = [a.members[0]!.published, b.members[0]!.published];
  return x === null || y === null || x.slice(0, 10) !== y.slice(0, 10);
}

/** Figures of reports with months between them that do not last so long. */
export function ofAnotherSeason(a: Stated, b: Stated): boolean {
  return longApart(a.members[0]!.published, b.members[0]!.published) && !lastsLong(a.claim, b.claim);
}

/** Two scores of other sides, or two scores or votes of two reports without a number in common: two matches of the same sides sooner than one told twice, where mostly one number is mistaken. */
export function ofOtherMatches(a: Stated, b: Stated): boolean {
  const [x, y] = [a.claim.quantity.score, b.claim.quantity.score];
  if (x && y && otherSides(a.claim, b.claim)) return true;
  if (x && y && oneMatter(a.claim, b.claim) && asManyVoted(x, y)) return false;
  return a.path !== b.path && x !== undefined && y !== undefined && !x.some((n) => y.includes(n));
}

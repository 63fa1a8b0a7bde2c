/** Measures said in two units: `5 feet 9 inches`, `6-foot-1`, `6 lb 3 oz`, `2 hours and 15 minutes`. One value, in the smaller unit. */
import { PARTS } from '../../language/dimensions.ts';
import { own } from '../../language/own.ts';
import { type Amount, readOne } from './amount.ts';
import { at, glued, isHyphen, isPlural, joins, low, type Scan } from './scan.ts';
import { readUnit } from './units.ts';

/** How the smaller part is joined to the larger. */
interface Joint {
  readonly kind: 'space' | 'hyphen' | 'comma' | 'and';
  /** First token of the smaller part. */
  readonly next: number;
}

function jointAfter(s: Scan, a: Amount): Joint {
  if (joins(s, a.last)) return { kind: 'hyphen', next: a.last + 1 };
  const comma = low(s, a.last) === ',' ? 1 : 0;
  if (low(s, a.last + comma) === 'and') return { kind: 'and', next: a.last + comma + 1 };
  return { kind: comma > 0 ? 'comma' : 'space', next: a.last + comma };
}

/** Behind a height without its last unit no noun follows that the number could count: "stood 5 feet 9 and", against "fell 5 feet 9 times". */
const BEHIND_HEIGHT = /^(?:tall|high|and|or|but|to|in|with|when|at|who|for|from|is|was)$/;

/** How high people are, in feet. */
const isHeight = (feet: number): boolean => feet >= 3 && feet <= 8;

/** "In" for inches: directly at the number, or where nothing follows that somebody could be in. */
function inchesEnd(s: Scan, i: number): number {
  const w = low(s, i);
  if (w !== 'in' && w !== 'ins') return i;
  const next = at(s, i + 1);
  return glued(s, i) || next?.kind !== 'word' || /^(?:tall|high|long|wide|deep)$/.test(next.lower) ? i + 1 : i;
}

/** The end of a smaller part that leaves its unit out ("6-foot-1", "5ft 9in", "11 stone 4"), null where the number is none. */
function bareEnd(s: Scan, a: Amount, b: Amount, kind: Joint['kind']): number | null {
  if (b.type !== 'count' || b.unit !== null || b.fraction || a.form !== b.form) return null;
  if (a.unit !== 'foot' && a.unit !== 'stone') return null;
  const last = a.unit === 'foot' ? inchesEnd(s, b.last) : b.last;
  if (kind === 'hyphen' || last > b.last) return last;
  const next = at(s, b.last);
  const ends = next?.kind !== 'word' || BEHIND_HEIGHT.test(next.lower);
  return kind === 'space' && ends && (a.unit === 'stone' || isHeight(a.low)) ? last : null;
}

/** "2h 15m": minutes behind hours are no metres. */
const isMinutes = (s: Scan, a: Amount, b: Amount): boolean =>
  a.unit === 'hour' && b.unit === 'm' && low(s, b.last - 1) === 'm' && /^(?:h|hrs?)$/.test(low(s, a.last - 1));

/** Whether two amounts are two things: one each of two people, two terms offered, a span and what came so much later. */
function areTwo(s: Scan, a: Amount, b: Amount, kind: Joint['kind']): boolean {
  if (kind !== 'comma' && kind !== 'and') return false;
  // "one-year and six-month bonds"
  if (isHyphen(s, a.last - 2) || isHyphen(s, b.last - 2)) return true;
  const before = low(s, a.first - 1);
  // "between 2 hours and 30 minutes", "terms of 3 years and 4 months"
  if (before === 'between' || (before === 'of' && isPlural(at(s, a.first - 2)))) return true;
  const behind = low(s, low(s, b.last) === ',' ? b.last + 1 : b.last);
  return behind === 'respectively' || (kind === 'comma' && behind === 'later');
}

/** The unit of which the smaller part is: "pounds" before ounces are of weight, whatever they were read as. */
const unitOf = (s: Scan, a: Amount): string | null =>
  a.unit === 'GBP' && /^pounds?$/.test(low(s, a.last - 1)) ? 'pound' : a.unit;

/** The amount with the smaller part that stands behind it, null where none does. */
function withPart(s: Scan, a: Amount): Amount | null {
  const part = own(PARTS, unitOf(s, a) ?? '');
  if (!part || a.range || a.scale !== 1 || a.low < 1 || !Number.isInteger(a.low)) return null;
  const [unit, times] = part;
  const { kind, next } = jointAfter(s, a);
  const b = at(s, next) ? readOne(s, next) : null;
  if (b?.first !== next || b.low <= 0 || b.low >= times) return null;
  const said = b.unit === unit || isMinutes(s, a, b) || (unit === 'pound' && unitOf(s, b) === unit);
  const last = said ? b.last : a.unit === 'GBP' ? null : bareEnd(s, a, b, kind);
  if (last === null || areTwo(s, a, b, kind)) return null;
  const value = Number((a.low * times + b.low).toPrecision(12));
  return {
    ...a,
    low: value,
    high: value,
    type: a.type === 'money' ? 'measure' : a.type,
    unit,
    last,
    coreLast: b.coreLast,
    plain: false,
    compound: true,
  };
}

/** "An hour and 20 minutes": the article counts one where a smaller part follows. */
function afterArticle(s: Scan, i: number): Amount | null {
  if (low(s, i) !== 'a' && low(s, i) !== 'an') return null;
  const unit = low(s, i + 2) === 'and' ? readUnit(s, i + 1, false, i, false) : null;
  if (unit?.last !== i + 2 || !own(PARTS, unit.unit)) return null;
  return withPart(s, {
    low: 1,
    high: 1,
    type: unit.type,
    unit: unit.unit,
    first: i,
    last: unit.last,
    coreFirst: i,
    coreLast: i + 1,
    fraction: false,
    plain: false,
    form: 'words',
    range: false,
    scale: 1,
    compound: false,
  });
}

/** `6'2"`, `5'10`: feet and inches by their signs. */
function heightInSigns(s: Scan, i: number): Amount | null {
  if (at(s, i)?.kind !== 'number' || !/^['’′]$/.test(low(s, i + 1)) || !glued(s, i + 1) || !glued(s, i + 2))
    return null;
  const [feet, inches] = [Number(low(s, i)), low(s, i + 2)];
  if (!isHeight(feet) || !/^(?:\d|1[01])$/.test(inches)) return null;
  const signs = /^(?:["”″]|''|’’)$/.test(low(s, i + 3)) && glued(s, i + 3) ? 1 : 0;
  const value = feet * 12 + Number(inches);
  return {
    low: value,
    high: value,
    type: 'measure',
    unit: 'inch',
    first: i,
    last: i + 3 + signs,
    coreFirst: i,
    coreLast: i + 3,
    fraction: false,
    plain: false,
    form: 'digits',
    range: false,
    scale: 1,
    compound: true,
  };
}

/**
 * One amount, all its parts together, without range.
 * @param i its first token.
 * @param money it stands in a range behind a currency, so `6m` is millions.
 */
export function readWhole(s: Scan, i: number, money = false): Amount | null {
  let whole = heightInSigns(s, i) ?? readOne(s, i, money) ?? afterArticle(s, i);
  if (whole && !whole.compound) whole = withPart(s, whole) ?? whole;
  // "2 hours, 4 minutes and 12 seconds"
  if (whole?.compound) whole = withPart(s, whole) ?? whole;
  return whole;
}

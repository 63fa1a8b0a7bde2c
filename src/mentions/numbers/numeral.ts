/** One number as it is written, without modifier, unit or currency: sign, digits, words, fractions, powers of ten. */
import { dozensAfter, readCardinal } from './cardinal.ts';
import { andFraction, denominatorAfter, ratioAfter, slashFraction, vulgarAt } from './fractions.ts';
import { afterArticle, leadingHalf, scaleAt } from './leading.ts';
import { at, glued, isDash, low, type Scan } from './scan.ts';

export interface Numeral {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Scale word at its end ("2 million" 1e6), which a range's first side shares. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
  /** Digits without separators: may be a year, a flight, a room. */
  readonly plain: boolean;
  /** A share of a whole: `two-thirds`, `half`, `one in five`. */
  readonly fraction: boolean;
}

const SIGN_WORDS = new Set(['minus', 'negative']);

/** `point zero three`, `point seventy-one` behind a whole number. */
function pointAfter(s: Scan, i: number): { value: number; last: number } | null {
  if (low(s, i) !== 'point') return null;
  let text = '';
  let pos = i + 1;
  while (text.length < 12) {
    const part = readCardinal(s, pos);
    if (!part || part.digits !== null || part.scale !== 1 || (text !== '' && !/0$/.test(text) && part.value > 9)) break;
    text += String(part.value);
    pos = part.last;
  }
  return text === '' ? null : { value: Number(`0.${text}`), last: pos };
}

/** `e6`, `e-1`, `×10^8`, `× 10−8` behind digits. */
function powerAfter(s: Scan, i: number): { factor: number; last: number } | null {
  const w = low(s, i);
  if (w === 'e' && glued(s, i)) {
    const minus = isDash(s, i + 1) && glued(s, i + 1);
    const pos = minus ? i + 2 : i + 1;
    const t = at(s, pos);
    if (t?.kind !== 'number' || t.space || !/^\d{1,2}$/.test(t.text)) return null;
    return { factor: 10 ** (minus ? -Number(t.text) : Number(t.text)), last: pos + 1 };
  }
  if ((w !== '×' && w !== 'x') || low(s, i + 1) !== '10') return null;
  const caret = low(s, i + 2) === '^';
  let pos = caret ? i + 3 : i + 2;
  const minus = isDash(s, pos) && glued(s, pos);
  if (minus) pos++;
  const t = at(s, pos);
  if ((!caret && !minus) || t?.kind !== 'number' || t.space || !/^\d{1,2}$/.test(t.text)) return null;
  return { factor: 10 ** (minus ? -Number(t.text) : Number(t.text)), last: pos + 1 };
}

/** The rest of the sentence is digits, slashes and a short scale. */
function onlyNumber(s: Scan, i: number): boolean {
  for (let k = i; k < s.last; k++) {
    const t = s.tokens[k]!;
    if (t.kind !== 'number' && t.text !== '/' && !(k === s.last - 1 && t.text.length === 1)) return false;
  }
  return true;
}

/** Sign before a number: a dash glued to it but not to what stands before, or `minus`. */
function signAt(s: Scan, i: number): number {
  const w = low(s, i);
  if (SIGN_WORDS.has(w)) return isDash(s, i + 1) && glued(s, i + 1) ? i + 2 : i + 1;
  if (!isDash(s, i) || glued(s, i) || w === '—') return i;
  if (at(s, i + 1)?.kind !== 'number') return i;
  // "COVID -19": the dash belongs to the name before it.
  const prev = at(s, i - 1);
  if (prev?.kind === 'word' && (prev.caps === 'all' || prev.caps === 'mixed')) return i;
  // "- 5 apples" is a list item; a spaced minus counts only where the number is all there is.
  if (glued(s, i + 1)) return i + 1;
  return i === s.first && s.last - i < 8 && onlyNumber(s, i + 1) ? i + 1 : i;
}

/**
 * The number that begins at token `i`.
 * @param s the sentence.
 * @param i first token: a sign, digits, a number word, or the article of `a dozen`.
 */
export function readNumeral(s: Scan, i: number): Numeral | null {
  const begin = signAt(s, i);
  const sign = begin > i ? -1 : 1;
  const w = low(s, begin);
  const make = (
    value: number,
    last: number,
    scale: number,
    fraction: boolean,
    form: Numeral['form'],
    plain = false,
  ): Numeral => ({
    value: sign * value,
    first: i,
    last,
    scale,
    form,
    plain: plain && sign === 1,
    fraction,
  });

  const vulgar = vulgarAt(s, begin);
  if (vulgar !== undefined) return make(vulgar, begin + 1, 1, true, 'digits');
  const slash = slashFraction(s, begin);
  if (slash) return make(slash.value, slash.last, 1, slash.proper, 'digits');
  if (w === 'half' || w === 'quarter') {
    const half = leadingHalf(s, begin);
    return half && make(half.value, half.last, half.scale, half.fraction, 'words');
  }
  if (w === 'a' || w === 'an') {
    const art = afterArticle(s, begin);
    if (!art) return null;
    const more = art.scale >= 1e6 ? andFraction(s, art.last) : null;
    return more
      ? make(art.value * (1 + more.value), more.last, art.scale, false, 'words')
      : make(art.value, art.last, art.scale, art.fraction, 'words');
  }

  const whole = readCardinal(s, begin);
  if (!whole) return null;
  const form = whole.digits === null ? 'words' : 'digits';
  if (whole.digits !== null && whole.scale === 1) {
    const inner = glued(s, whole.last) ? vulgarAt(s, whole.last) : undefined;
    if (inner !== undefined) return make(whole.value + inner, whole.last + 1, 1, false, 'digits');
    const mixed =
      whole.digits === 'plain' && !glued(s, whole.last) && whole.value < 1000 ? slashFraction(s, whole.last) : null;
    if (mixed?.proper) return make(whole.value + mixed.value, mixed.last, 1, false, 'digits');
    const power = powerAfter(s, whole.last);
    if (power) return make(Number((whole.value * power.factor).toPrecision(15)), power.last, 1, false, 'digits');
  }
  if (form === 'words') {
    const point = pointAfter(s, whole.last);
    if (point) {
      const scale = scaleAt(s, point.last);
      return make(
        (whole.value + point.value) * (scale ?? 1),
        scale ? point.last + 1 : point.last,
        scale ?? 1,
        false,
        form,
      );
    }
  }
  if (form === 'words' || whole.scale !== 1) {
    const denominator = denominatorAfter(s, whole);
    if (denominator) {
      const value = (denominator.numerator ?? whole.value) / denominator.value;
      const scale = scaleAt(s, denominator.last);
      if (scale !== undefined) return make(value * scale, denominator.last + 1, scale, false, form);
      const of =
        low(s, denominator.last) === 'of' && low(s, denominator.last + 1) === 'a'
          ? scaleAt(s, denominator.last + 2)
          : undefined;
      if (of !== undefined) return make(value * of, denominator.last + 3, of, false, form);
      return make(value, denominator.last, 1, value < 1, form);
    }
  }
  const more = andFraction(s, whole.last);
  if (more) {
    const scale = scaleAt(s, more.last);
    // "one billion and a half million"; "five and a half million"; "six million and two thirds"; "forty-two and a third".
    if (scale !== undefined && whole.scale > scale)
      return make(whole.value + more.value * scale, more.last + 1, scale, false, form);
    if (scale !== undefined) return make((whole.value + more.value) * scale, more.last + 1, scale, false, form);
    return make(whole.value + more.value * (whole.scale >= 1e6 ? whole.scale : 1), more.last, whole.scale, false, form);
  }
  const dozens = dozensAfter(s, whole.last);
  if (dozens) {
    // "three hundred and two dozens": only what stands behind the hundred is in dozens.
    const tail = whole.scale === 1 && whole.value > 100 && form === 'words' ? whole.value % 100 : whole.value;
    return make(whole.value - tail + tail * dozens.factor, dozens.last, 1, false, form);
  }
  const ratio = ratioAfter(s, whole);
  if (ratio) return make(ratio.value, ratio.last, 1, ratio.value < 1, form);
  return make(whole.value, whole.last, whole.scale, false, form, whole.digits === 'plain' && whole.scale === 1);
}

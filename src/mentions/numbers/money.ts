/** Currencies before and after a number. Result: an ISO 4217 code, or `cent`, `penny` for hundredths. */
import { own } from '../../language/own.ts';
import { CODES, DOLLARS, MINOR, NAMES, NATIONAL, PREFIX_CODES, SYMBOLS } from './data/currencies.data.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

/** Prefixes that stand apart from their digits as well. */
const SPACED = /^(?:Rs|RM|Tk|K[Ss]h|Rp|SFr|Dhs?)$/;

/** Words of a `$` with letters: `US`, `HK`; a lone letter must be glued, or an article would do. */
function dollarLetters(s: Scan, i: number, touching: boolean): string | undefined {
  const t = at(s, i);
  if (t?.kind !== 'word' || t.caps === 'none') return undefined;
  if (!touching && t.lower === 'a') return undefined;
  return own(DOLLARS, t.lower);
}

/**
 * Currency that stands before a number.
 * @param i a symbol or a code.
 * @returns where the whole begins, where the number begins, and the code.
 */
export function currencyBefore(s: Scan, i: number): { first: number; number: number; code: string } | null {
  const t = at(s, i);
  if (!t) return null;
  const symbol = own(SYMBOLS, t.text);
  if (symbol) {
    if (symbol === 'USD' && t.text !== '¢') {
      const inner = glued(s, i + 1) ? dollarLetters(s, i + 1, true) : undefined;
      if (inner && at(s, i + 2)?.kind === 'number') return { first: i, number: i + 2, code: inner };
      const outer = i > s.free ? dollarLetters(s, i - 1, glued(s, i)) : undefined;
      if (outer) return { first: i - 1, number: i + 1, code: outer };
    }
    return { first: i, number: i + 1, code: symbol };
  }
  // "PX-R18": glued behind a hyphen the letters belong to a name.
  if (t.kind !== 'word' || (glued(s, i) && at(s, i - 1)!.text !== '(')) return null;
  const code = own(CODES, t.text) ?? own(PREFIX_CODES, t.text);
  if (!code) return null;
  let number = i + 1;
  if (low(s, number) === '=' || (low(s, number) === '.' && glued(s, number))) number++;
  if (at(s, number)?.kind !== 'number') return null;
  // A lone letter or an everyday abbreviation is a currency only when glued to its digits.
  if (t.text.length < 2 && glued(s, number) === false) return null;
  if (!Object.hasOwn(CODES, t.text) && number === i + 1 && !glued(s, number) && !SPACED.test(t.text)) return null;
  return { first: i, number, code };
}

/** Currency that stands behind a number: `dollars`, `Danish crowns`, `€`, `USD`, `cents`. `-dollar` compounds included. */
export function currencyAfter(s: Scan, i: number): { last: number; code: string } | null {
  const pos = isHyphen(s, i) && glued(s, i) ? i + 1 : i;
  const t = at(s, pos);
  if (!t) return null;
  const symbol = t.kind === 'mark' && t.text !== '$' ? own(SYMBOLS, t.text) : undefined;
  if (symbol && (glued(s, pos) || at(s, pos + 1)?.kind !== 'number'))
    return { last: pos + 1, code: t.text === '¢' ? 'cent' : symbol };
  if (t.text === '$' && glued(s, pos)) return { last: pos + 1, code: 'USD' };
  if (t.kind !== 'word') return null;
  const national = own(NATIONAL, t.lower);
  if (national) {
    const name = low(s, pos + 1);
    const code = own(national, name) ?? own(national, name.replace(/s$/, ''));
    if (code) return { last: pos + 2, code };
  }
  if (
    t.lower === 'u' &&
    low(s, pos + 1) === '.' &&
    low(s, pos + 2) === 's' &&
    low(s, pos + 3) === '.' &&
    /^dollars?$/.test(low(s, pos + 4))
  )
    return { last: pos + 5, code: 'USD' };
  if (t.lower === 'pounds' && low(s, pos + 1) === 'sterling') return { last: pos + 2, code: 'GBP' };
  if ((t.lower === 'new' || t.lower === 'hong') && /^dollars?$/.test(low(s, pos + 2)))
    return { last: pos + 3, code: t.lower === 'new' ? 'NZD' : 'HKD' };
  const code = own(NAMES, t.lower) ?? own(CODES, t.text) ?? own(MINOR, t.lower);
  if (!code || t.caps === 'initial') return null;
  // "real", "crown", "lei" are words of their own: only their plurals, or after large values, are money.
  if (t.lower === 'real' || t.lower === 'crown' || t.lower === 'dong' || t.lower === 'lev') return null;
  return { last: pos + 1, code };
}

/** Any value, written in any supported way and read back, gives the same interval. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Quantity } from '../../src/mentions/mention.ts';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import { readArticle } from '../../src/text/read.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WAYS = ['plain', 'grouped', 'thin', 'words', 'words and', 'words plain'] as const;
type Way = (typeof WAYS)[number];

/** Spells a whole number. `and`: British "and" before the last two digits; `hyphen`: between tens and ones. */
function spell(n: number, and: boolean, hyphen: string): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return n % 10 === 0 ? TENS[n / 10]! : `${TENS[Math.floor(n / 10)]}${hyphen}${ONES[n % 10]}`;
  for (const [scale, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < scale) continue;
    const rest = n % scale;
    const head = `${spell(Math.floor(n / scale), and, hyphen)} ${word}`;
    if (rest === 0) return head;
    return `${head} ${and && rest < 100 ? 'and ' : ''}${spell(rest, and, hyphen)}`;
  }
  throw new Error(`cannot spell ${n}`);
}

function write(n: number, way: Way): string {
  if (way === 'plain') return String(n);
  if (way === 'grouped') return n.toLocaleString('en-US');
  if (way === 'thin') return n.toLocaleString('en-US').replaceAll(',', '\u202f');
  return spell(n, way === 'words and', way === 'words plain' ? ' ' : '-');
}

/** The one number of a sentence. */
function read(sentence: string): Quantity {
  const found = findNumbers(readArticle({ path: 'property.txt', text: sentence, published: '2025-03-12' }));
  assert.equal(found.length, 1, `${sentence} -> ${found.map((r) => sentence.slice(r.start, r.end)).join(' | ')}`);
  return found[0]!.quantity;
}

function check(sentence: string, want: Partial<Quantity>): void {
  const q = read(sentence);
  for (const key of ['low', 'high'] as const) {
    const [got, expected] = [q[key], want[key]];
    if (expected === undefined) continue;
    const close =
      got === expected ||
      (got !== null && expected !== null && Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected)));
    assert.ok(close, `${sentence} -> ${key} ${got}, not ${expected}`);
  }
  for (const key of ['type', 'unit', 'date', 'openLow', 'openHigh', 'approximate'] as const)
    if (want[key] !== undefined) assert.equal(q[key], want[key], `${sentence} -> ${key}`);
}

const way = fc.constantFrom(...WAYS);
/** Small, middle and large values alike. */
const whole = fc.oneof(fc.nat(99), fc.nat(2000), fc.nat(999_999), fc.nat(2_000_000_000));

interface Modifier {
  readonly put: (n: string) => string;
  readonly want: (n: number) => Partial<Quantity>;
}

const exact = (n: number): Partial<Quantity> => ({
  low: n,
  high: n,
  openLow: false,
  openHigh: false,
  approximate: false,
});
const atLeast = (n: number): Partial<Quantity> => ({ low: n, high: null, openLow: false });
const over = (n: number): Partial<Quantity> => ({ low: n, high: null, openLow: true });
const atMost = (n: number): Partial<Quantity> => ({ low: null, high: n, openHigh: false });
const under = (n: number): Partial<Quantity> => ({ low: null, high: n, openHigh: true });
const about = (n: number): Partial<Quantity> => ({ low: n, high: n, approximate: true, openHigh: false });
const nearly = (n: number): Partial<Quantity> => ({ low: n, high: n, approximate: true, openHigh: true });

const MODIFIERS: readonly Modifier[] = [
  ...['', 'exactly ', 'just ', 'a total of '].map((w) => ({ put: (n: string) => `${w}${n}`, want: exact })),
  ...['at least ', 'no fewer than ', 'a minimum of '].map((w) => ({ put: (n: string) => `${w}${n}`, want: atLeast })),
  ...['over ', 'more than ', 'above ', 'upwards of '].map((w) => ({ put: (n: string) => `${w}${n}`, want: over })),
  ...['at most ', 'up to ', 'as many as ', 'no more than '].map((w) => ({
    put: (n: string) => `${w}${n}`,
    want: atMost,
  })),
  ...['under ', 'below ', 'fewer than ', 'less than '].map((w) => ({ put: (n: string) => `${w}${n}`, want: under })),
  ...['about ', 'around ', 'some ', 'roughly ', 'approximately ', 'an estimated ', 'close to '].map((w) => ({
    put: (n: string) => `${w}${n}`,
    want: about,
  })),
  ...['nearly ', 'almost ', 'just under '].map((w) => ({ put: (n: string) => `${w}${n}`, want: nearly })),
  { put: (n) => `${n} or more`, want: atLeast },
  { put: (n) => `${n} or so`, want: about },
];

const CURRENCIES: readonly (readonly [(n: string) => string, string])[] = [
  [(n) => `$${n}`, 'USD'],
  [(n) => `US$${n}`, 'USD'],
  [(n) => `€${n}`, 'EUR'],
  [(n) => `£${n}`, 'GBP'],
  [(n) => `A$${n}`, 'AUD'],
  [(n) => `EUR${n}`, 'EUR'],
  [(n) => `USD ${n}`, 'USD'],
  [(n) => `${n} dollars`, 'USD'],
  [(n) => `${n} euros`, 'EUR'],
  [(n) => `${n} rubles`, 'RUB'],
  [(n) => `${n} SEK`, 'SEK'],
];

const UNITS: readonly (readonly [string, Quantity['type'], string])[] = [
  [' km', 'measure', 'km'],
  ['km', 'measure', 'km'],
  [' kilometres', 'measure', 'km'],
  [' miles', 'measure', 'mile'],
  [' mph', 'measure', 'mph'],
  [' square feet', 'measure', 'square foot'],
  [' degrees Celsius', 'measure', 'degree Celsius'],
  [' kg', 'measure', 'kg'],
  [' years', 'duration', 'year'],
  [' months', 'duration', 'month'],
  [' hours', 'duration', 'hour'],
  ['%', 'percent', 'percent'],
  [' percent', 'percent', 'percent'],
  [' per cent', 'percent', 'percent'],
  [' percentage points', 'percent', 'percentage point'],
];

describe('property: numbers', () => {
  it('reads whole numbers in digits and words, with every modifier', () => {
    fc.assert(
      fc.property(whole, way, fc.constantFrom(...MODIFIERS), (n, w, m) => {
        check(`The report lists ${m.put(write(n, w))} ${n === 1 ? 'widget' : 'widgets'}.`, {
          type: 'count',
          ...m.want(n),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads decimals with scale words and short scales', () => {
    const scale = fc.constantFrom(
      [' million', 1e6],
      [' billion', 1e9],
      ['bn', 1e9],
      ['M', 1e6],
      ['k', 1e3],
      [' thousand', 1e3],
      [' trillion', 1e12],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), scale, (n, [word, by]) => {
        const value = n / 10;
        check(`The report lists ${value}${word} widgets.`, exact(value * (by as number)));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads ranges in every spelling', () => {
    const join = fc.constantFrom<(a: string, b: string) => string>(
      (a, b) => `${a}-${b}`,
      (a, b) => `${a}–${b}`,
      (a, b) => `${a} to ${b}`,
      (a, b) => `from ${a} to ${b}`,
      (a, b) => `between ${a} and ${b}`,
    );
    const digits = fc.constantFrom<Way>('plain', 'grouped');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1400 }),
        fc.integer({ min: 1, max: 90_000 }),
        digits,
        join,
        (a, step, w, j) => {
          fc.pre(a + step < 1500 || a + step > 2300 || w === 'grouped');
          check(`The report lists ${j(write(a, w), write(a + step, w))} widgets.`, {
            low: a,
            high: a + step,
            type: 'count',
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads money before and after', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom<Way>('plain', 'grouped'),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...MODIFIERS),
        (n, w, [put, code], m) => {
          check(`The bridge cost ${m.put(put(write(n, w)))} in the end.`, { type: 'money', unit: code, ...m.want(n) });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads units, negative and decimal values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.constantFrom(1, 10, 100),
        fc.constantFrom(...UNITS),
        (n, by, [word, type, unit]) => {
          check(`The reading was ${n / by}${word} that morning.`.replace(' that morning', ''), {
            type,
            unit,
            ...exact(n / by),
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads dates and clock times in every spelling', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2059-12-28T00:00:00Z'),
      noInvalidDate: true,
    });
    const form = fc.constantFrom<(y: number, m: number, d: number) => string>(
      (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
      (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
      (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)} ${d}, ${y}`,
      (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    );
    fc.assert(
      fc.property(day, form, (t, f) => {
        const [y, m, d] = [t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate()];
        check(`It began on ${f(y, m, d)}, they said.`, { type: 'date', date: t.toISOString().slice(0, 10) });
      }),
      { numRuns: 500 },
    );
    const clock = fc.constantFrom<(h: number, m: string) => string>(
      (h, m) => `${h % 12 || 12}:${m} ${h < 12 ? 'a.m.' : 'p.m.'}`,
      (h, m) => `${h % 12 || 12}:${m}${h < 12 ? 'am' : 'pm'}`,
      (h, m) => `${h % 12 || 12}.${m}${h < 12 ? 'am' : 'pm'}`,
      (h, m) => `${String(h).padStart(2, '0')}:${m}`,
      (h, m) => `${String(h).padStart(2, '0')}${m} GMT`,
    );
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), clock, (h, m, f) => {
        const minutes = String(m).padStart(2, '0');
        check(`It began at ${f(h, minutes)}, they said.`, {
          type: 'date',
          date: `T${String(h).padStart(2, '0')}:${minutes}`,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never overlaps, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '22',
      '3,000',
      '.5',
      '-',
      '–',
      ' ',
      '  ',
      '$',
      '%',
      '/',
      ':',
      '.',
      ',',
      'one',
      'and',
      'a',
      'half',
      'million',
      'hundred',
      'to',
      'between',
      'from',
      'percent',
      'May',
      'Sunday',
      'at',
      'p.m.',
      'th',
      's',
      '½',
      'no',
      'dozens',
      'of',
      '(',
      '"',
      "'",
      'old',
      'year',
      'in',
      'the',
      '1990',
      'e',
      '×',
      '10',
      'US',
      'A',
      '€',
      'bn',
      '+',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        let end = 0;
        for (const r of findNumbers(readArticle({ path: 'noise.txt', text }))) {
          assert.ok(r.start >= end && r.end > r.start && r.end <= text.length, JSON.stringify(text));
          assert.ok(r.coreFirst >= r.first && r.coreLast <= r.last && r.coreFirst < r.coreLast, JSON.stringify(text));
          for (const v of [r.quantity.low, r.quantity.high])
            assert.ok(v === null || Number.isFinite(v), JSON.stringify(text));
          end = r.end;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

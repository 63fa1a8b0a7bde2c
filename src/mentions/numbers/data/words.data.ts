/** The English language's number words. */

/** Words for 0 to 19. */
export const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
};

/** Groups that are counted in: "two dozen". */
export const GROUPS: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  doz: 12,
  dozs: 12,
  dz: 12,
  dzs: 12,
};

/** Plural scale words: indefinite by themselves ("hundreds of"), the scale itself after a number ("five hundreds"). */
export const PLURAL_SCALES: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** Short scales after digits. `glued`: only without a space ("5m"); otherwise both ("10 bn"). */
export const SUFFIXES: Readonly<Record<string, { readonly scale: number; readonly glued: boolean }>> = {
  k: { scale: 1e3, glued: false },
  K: { scale: 1e3, glued: true },
  m: { scale: 1e6, glued: true },
  M: { scale: 1e6, glued: false },
  MM: { scale: 1e6, glued: false },
  mm: { scale: 1e6, glued: true },
  mn: { scale: 1e6, glued: false },
  mln: { scale: 1e6, glued: false },
  mil: { scale: 1e6, glued: false },
  mio: { scale: 1e6, glued: false },
  b: { scale: 1e9, glued: true },
  B: { scale: 1e9, glued: true },
  bn: { scale: 1e9, glued: false },
  Bn: { scale: 1e9, glued: false },
  BN: { scale: 1e9, glued: false },
  bln: { scale: 1e9, glued: false },
  bil: { scale: 1e9, glued: false },
  G: { scale: 1e9, glued: false },
  t: { scale: 1e12, glued: true },
  T: { scale: 1e12, glued: true },
  tn: { scale: 1e12, glued: false },
  trn: { scale: 1e12, glued: false },
  tln: { scale: 1e12, glued: false },
};

/** Ordinals that can end a longer one ("twenty-first") or be a fraction's denominator ("three fifths"). */
export const ORDINALS: Readonly<Record<string, number>> = {
  zeroth: 0,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  nineth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};

/** Ordinals of scales: "two hundredth". */
export const SCALE_ORDINALS: Readonly<Record<string, number>> = {
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Denominators that are no ordinals. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
};

/** Fractions that are one character. */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};

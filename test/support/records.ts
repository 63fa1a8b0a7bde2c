/** Hand-made records for tests of alignment and findings. */
import type { FigureClaim } from '../../src/claims/claim.ts';
import type { ArticleRecord } from '../../src/claims/record.ts';
import type { Quantity } from '../../src/mentions/mention.ts';

/** A quantity with nothing but its bounds. */
export function quantity(low: number | null, high: number | null = low, more: Partial<Quantity> = {}): Quantity {
  return {
    type: 'count',
    low,
    high,
    openLow: false,
    openHigh: false,
    approximate: false,
    unit: null,
    date: null,
    ...more,
  };
}

/** A figure: so many people killed, unless told otherwise. */
export function figure(q: Quantity, more: Partial<FigureClaim> = {}): FigureClaim {
  return {
    kind: 'figure',
    start: 10,
    end: 12,
    mention: 0,
    quantity: q,
    event: 'kill',
    counted: { phrase: 'people', heads: ['people'], modifiers: [], nounClass: 'people' },
    about: null,
    scope: { place: null, time: null, actor: null, target: null },
    places: [],
    source: null,
    standing: 'asserted',
    partOf: null,
    extent: null,
    implied: false,
    subject: null,
    words: ['blast', 'market', 'official'],
    snippet: `${q.low} people were killed in the blast at the market`,
    paragraphKind: 'body',
    ...more,
  };
}

/** An article of one event (a blast in Oakvale) with the given claims. */
export function record(path: string, claims: readonly FigureClaim[], more: Partial<ArticleRecord> = {}): ArticleRecord {
  const names = ['oakvale', 'millbrook', 'hartwell', 'penrose'];
  const words = [
    'blast',
    'market',
    'fire',
    'ambulance',
    'stall',
    'crowd',
    'square',
    'smoke',
    'glass',
    'siren',
    'officer',
  ];
  return {
    path,
    length: 2000,
    published: null,
    outlet: null,
    dateline: null,
    headline: null,
    boilerplate: [],
    numbers: [],
    people: [],
    persons: [],
    quotes: [],
    claims,
    shingles: [],
    terms: [
      ...names.map((term) => ({ term, weight: 5, name: true })),
      ...words.map((term) => ({ term, weight: 1.5, name: false })),
    ],
    ...more,
  };
}

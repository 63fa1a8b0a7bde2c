/**
 * What of alignment is decided by keys alone, so that a database can do it over lines of many articles: which articles can be of one story, and
 * which places make the same claim whatever else their sentences say. All other places are compared with each other, word by word.
 */
import type { FigureClaim } from '../claims/claim.ts';
import type { ArticleRecord } from '../claims/record.ts';
import type { Span } from '../text/article.ts';
import { bucketOf } from './claims/buckets.ts';
import { TOLL_EVENTS } from './claims/counted.data.ts';
import { narrowing } from './claims/counted.ts';
import { wordedValue } from './claims/describe.ts';
import { formOf } from './people/form.ts';
import { looseTiesOf, profileOf } from './profile.ts';
import { partsOf, textOfParts, utterancesOf, wordsOfUtterance } from './quotes/sentences.ts';
import type { QuoteWord } from './quotes/words.ts';

/** One place and the key it is grouped by. Offsets are UTF-16 code units. */
export interface KeyedPlace extends Span {
  readonly kind: 'figure' | 'quote' | 'person';
  readonly key: string;
  readonly value: string;
}

/** Two articles with a tie in common are of one story when one of the two at least owns it. */
export interface Tie {
  readonly tie: string;
  readonly own: boolean;
}

export interface ArticleKeys {
  readonly ties: readonly Tie[];
  readonly keys: readonly KeyedPlace[];
}

/** Fewer words, or fewer that carry something, are not enough to tell a quotation by, whoever speaks. */
const QUOTE_WORDS = 5;
const QUOTE_CONTENT = 3;

const sorted = (words: Iterable<string>): string => [...words].sort().join(' ');

/** A toll whose place is named: event, what is counted, by whom, of whom, where and when. Null where sentences have to be compared. */
function figureKey(c: FigureClaim): string | null {
  const { quantity, counted, scope } = c;
  // a sum of a sentence stands at the place of one of its parts
  if (c.sum || quantity.type !== 'count' || quantity.low === null || counted === null || c.standing !== 'asserted')
    return null;
  if (c.event === null || !TOLL_EVENTS.has(c.event) || c.places.length === 0) return null;
  const bucket = bucketOf(c);
  if (bucket === null) return null;
  const what = `${sorted(counted.heads)} ${sorted(narrowing(counted, c.event))}`;
  return [bucket, c.event, what, c.places.join(', '), scope.time, scope.actor, scope.target].join('|').toLowerCase();
}

/** The words of a sentence as printed; null for one too short to tell it by. */
function quoteKey(words: readonly QuoteWord[]): string | null {
  const content = words.filter((w) => !w.lexeme.light).length;
  if (words.length < QUOTE_WORDS || content < QUOTE_CONTENT) return null;
  return words.map((w) => (w.gap ? `…${w.lexeme.norm}` : w.lexeme.norm)).join(' ');
}

/** Stories are what hangs together by ties. */
function tiesOf(record: ArticleRecord): Tie[] {
  const profile = profileOf(record);
  return [
    ...profile.ties.map((tie) => ({ tie, own: true })),
    ...looseTiesOf(profile).map((tie) => ({ tie, own: false })),
  ];
}

/** The keys of one article; it needs no other. */
export function keysOfArticle(record: ArticleRecord): ArticleKeys {
  const keys: KeyedPlace[] = [];
  for (const claim of record.claims) {
    const key = claim.kind === 'figure' ? figureKey(claim) : null;
    if (key !== null) keys.push({ kind: 'figure', key, start: claim.start, end: claim.end, value: wordedValue(claim) });
  }
  const forms = record.people.map((p) => (p.weak || p.given === null ? null : formOf(p).key));
  for (const p of record.persons) {
    const key = forms[p.person] ?? null;
    if (key !== null) keys.push({ kind: 'person', key, start: p.start, end: p.end, value: p.text });
  }
  for (const runs of utterancesOf(record))
    for (const words of wordsOfUtterance(record, runs)) {
      const key = quoteKey(words);
      const parts = key === null ? [] : partsOf(record, runs, words);
      const [first] = parts;
      if (key !== null && first)
        keys.push({ kind: 'quote', key, start: first.start, end: first.end, value: textOfParts(record, parts) });
    }
  return { ties: tiesOf(record), keys };
}

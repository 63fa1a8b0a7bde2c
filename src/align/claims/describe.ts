/** Values and labels in plain words. */

import type { Claim, DateClaim, FigureClaim, StatementClaim } from '../../claims/claim.ts';
import { EVENTS } from '../../language/data/events.ts';
import { RELATIONS } from '../../language/data/relations.ts';
import { countryOf } from '../../language/demonyms.ts';
import { PARTS } from '../../language/dimensions.ts';
import { happeningLabel } from '../../language/happenings.ts';
import { pastParticiple } from '../../language/lemma.ts';
import { own } from '../../language/own.ts';
import { headNoun } from '../../language/phrases.ts';
import type { Quantity } from '../../mentions/mention.ts';
import { dateInWords } from './date-words.ts';

/** Events whose participle is no plain English in a label. */
const WORDED: Readonly<Record<string, string>> = {
  layoff: '(layoffs)',
  miss: 'missing',
  bear: 'born',
  inhabit: '(inhabitants)',
  'burn down': 'burnt',
};

/** Verbs that say nothing of what is counted, or of which it is the subject: a label does without them. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'have be do say make get give go come use show tell see add report leave want need cast vote earn cost rise fall sit stand remain happen ' +
    'become begin start end continue include involve number total reach lie live work run walk stay seem appear know think believe face expect ' +
    'mean keep let help try ask call look turn play lead follow join travel arrive return grow last belong depend'
  ).split(' '),
);

/** What happened to what is counted, for labels: "killed", "missing", "(crowd)"; empty where nothing plain can be said. */
export function eventInWords(c: FigureClaim): string {
  const { event, matter } = c;
  if (event !== null && Object.hasOwn(WORDED, event)) return WORDED[event]!;
  if (event !== null && Object.hasOwn(EVENTS, event) && !SILENT.has(event)) return pastParticiple(event);
  if (matter && c.counted?.phrase.toLowerCase() !== matter) return `(${matter})`;
  return event === null || matter || SILENT.has(event) || /[^a-z]/.test(event) ? '' : pastParticiple(event);
}

/** Nouns for the dead and hurt that their event says again: "14 lives" are 14 people killed. */
const VICTIMS = new Set(['life', 'body', 'corpse', 'death', 'fatality', 'injury', 'casualty']);

/** What is counted, for labels; null where nothing is. */
export function countedInWords(c: FigureClaim): string | null {
  if (!c.counted) return null;
  const again = (c.event === 'kill' || c.event === 'injure') && VICTIMS.has(headNoun(c.counted.phrase));
  return again ? 'people' : c.counted.phrase;
}

/** What a measured quantity is of: its news matter, else the words of the text. */
export function aboutInWords(c: FigureClaim): string {
  return c.matter ?? c.about ?? '';
}

const CURRENCY: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function plain(n: number): string {
  if (Math.abs(n) >= 1e9) return `${trim(n / 1e9)} billion`;
  if (Math.abs(n) >= 1e6) return `${trim(n / 1e6)} million`;
  return trim(n).replace(/\B(?=(?:\d{3}){1,8}(?!\d))/g, n >= 10000 || Number.isInteger(n) ? ',' : '');
}

const trim = (n: number): string => String(Math.round(n * 1000) / 1000);

const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  day: 'days',
  stone: 'stone',
};

/** "years", "feet"; signs ("km", "mph") stay as they are. */
const unitPlural = (unit: string): string =>
  own(PLURALS, unit) ?? (unit.length < 4 || /[^a-z ]/.test(unit) ? unit : `${unit}s`);

const withUnit = (n: number, unit: string): string => `${plain(n)} ${n === 1 ? unit : unitPlural(unit)}`;

/** By the smaller unit, the larger one and how many of the smaller make it. */
const WHOLES: Readonly<Record<string, readonly [whole: string, times: number]>> = Object.fromEntries(
  Object.entries(PARTS).map(([whole, [part, times]]) => [part, [whole, times]]),
);

/** "5 feet 9 inches", "2 hours 4 minutes 12 seconds": what a text says in two units. */
function inParts(n: number, unit: string): string {
  const larger = own(WHOLES, unit);
  if (!larger || n < larger[1]) return withUnit(n, unit);
  const [whole, times] = larger;
  const count = Math.floor(n / times);
  const rest = n - count * times;
  const head = whole === 'minute' ? inParts(count, whole) : withUnit(count, whole);
  return rest === 0 ? head : `${head} ${withUnit(rest, unit)}`;
}

/** "at least 3", "about 20", "10 to 15", "$3.2 billion", "3-2". */
export function valueOfQuantity(q: Quantity): string {
  if (q.score) return q.score.join('-');
  if (q.date !== null) return q.date;
  const dress = (n: number): string => {
    if (q.type === 'money')
      return own(CURRENCY, q.unit ?? '')
        ? `${own(CURRENCY, q.unit ?? '')}${plain(n)}`
        : `${plain(n)} ${q.unit ?? ''}`.trim();
    if (q.type === 'percent') return `${plain(n)}%`;
    if (q.type === 'count' || q.unit === null) return plain(n);
    return q.compound ? inParts(n, q.unit) : withUnit(n, q.unit);
  };
  if (q.low !== null && q.high !== null) {
    if (q.low !== q.high) return `${dress(q.low)} to ${dress(q.high)}`;
    if (q.openHigh) return `nearly ${dress(q.high)}`;
    return q.approximate ? `about ${dress(q.low)}` : dress(q.low);
  }
  if (q.low !== null)
    return q.openLow ? `over ${dress(q.low)}` : q.approximate ? `${dress(q.low)} or more` : `at least ${dress(q.low)}`;
  if (q.high !== null) return q.openHigh ? `under ${dress(q.high)}` : `up to ${dress(q.high)}`;
  return '';
}

function figureLabel(c: FigureClaim): string {
  if (c.quantity.type === 'age') return `age of ${c.subject ?? 'a person'}`;
  if (c.quantity.type !== 'count') return aboutInWords(c) || (c.subject ?? c.quantity.type);
  const what = countedInWords(c) ?? c.about ?? c.subject ?? c.quantity.type;
  return [what, eventInWords(c)].filter(Boolean).join(' ');
}

/** What a statement says, in a line; empty where its event word alone says it. */
export function statementInWords(c: StatementClaim): string {
  const relation = RELATIONS.get(c.event);
  if (relation) {
    if (c.negated && relation.denial) return `${c.subject} ${relation.denial} ${c.object}`;
    return `${c.negated ? 'denied that ' : ''}${c.subject} ${relation.words} ${c.object}`;
  }
  if (c.event !== '@is') return '';
  const quality = (c.quality ?? []).map((w) => (countryOf(w) === null ? w : w.charAt(0).toUpperCase() + w.slice(1)));
  const said = [...quality, c.object ?? ''].join(' ').trim();
  return `${c.subject} ${c.past ? 'was' : 'is'} ${c.negated ? 'not ' : ''}${said}`;
}

function statementLabel(c: StatementClaim): string {
  if (c.event === '@is') return `what ${c.subject} is`;
  return [c.subject, RELATIONS.get(c.event)?.words ?? c.event, c.object].filter(Boolean).join(' ');
}

function dateLabel(c: DateClaim): string {
  const { happening } = c;
  if (!happening || happening.name.startsWith('v '))
    return ['date:', c.subject, c.event && !SILENT.has(c.event) && pastParticiple(c.event)]
      .filter(Boolean)
      .join(' ')
      .replace(/:$/, '');
  const whose = happening.subject?.replaceAll(' | ', ', ');
  return `date: ${happeningLabel(happening.name)}${whose ? ` (${whose})` : ''}`;
}

/** The claim in plain words: "people killed, Oakvale". */
export function labelOf(claim: Claim): string {
  const base =
    claim.kind === 'figure'
      ? figureLabel(claim)
      : claim.kind === 'date'
        ? dateLabel(claim)
        : claim.place
          ? `place: ${claim.object}`
          : statementLabel(claim);
  return claim.scope.place ? `${base}, ${claim.scope.place}` : base;
}

/** The value asserted here, in plain words. */
export function wordedValue(claim: Claim): string {
  if (claim.kind === 'figure')
    return claim.sum ? `${valueOfQuantity(claim.quantity)} dead and wounded` : valueOfQuantity(claim.quantity);
  if (claim.kind === 'date') return dateInWords(claim.date);
  if (claim.place) return claim.object ?? '';
  const words = statementInWords(claim);
  if (words !== '') return words;
  return claim.negated ? `no: ${claim.event}` : claim.event;
}

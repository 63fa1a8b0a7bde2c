/** Values and labels in plain words. */
import type { Claim, DateClaim, FigureClaim, StatementClaim } from '../../claims/claim.ts';
import { RELATIONS } from '../../language/data/relations.ts';
import { countryOf } from '../../language/demonyms.ts';
import { happeningLabel } from '../../language/happenings.ts';
import type { Quantity } from '../../mentions/mention.ts';
import { dateInWords } from './date-words.ts';

const PAST: Readonly<Record<string, string>> = {
  bear: 'born',
  kill: 'killed',
  injure: 'injured',
  shoot: 'shot',
  hit: 'hit',
  arrest: 'arrested',
  launch: 'launched',
  intercept: 'intercepted',
  lose: 'lost',
  find: 'found',
  pay: 'paid',
  win: 'won',
  hold: 'held',
  steal: 'stolen',
  take: 'taken',
  burn: 'burnt',
  send: 'sent',
  sell: 'sold',
  buy: 'bought',
  build: 'built',
  cut: 'cut',
  put: 'put',
  lead: 'led',
  leave: 'left',
  sink: 'sunk',
  split: 'split',
  strike: 'struck',
  sentence: 'sentenced',
};

/** Past participle of an event's lemma, for labels: "people killed". */
export function pastOf(event: string): string {
  const known = PAST[event];
  if (known) return known;
  if (event.includes(' ') || event.includes('-')) return event;
  if (event.endsWith('e')) return `${event}d`;
  if (/[^aeiou]y$/.test(event)) return `${event.slice(0, -1)}ied`;
  // stop, plan: one syllable, one vowel, one consonant
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(event)) return `${event}${event.at(-1)}ed`;
  return `${event}ed`;
}

const CURRENCY: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function plain(n: number): string {
  if (Math.abs(n) >= 1e9) return `${trim(n / 1e9)} billion`;
  if (Math.abs(n) >= 1e6) return `${trim(n / 1e6)} million`;
  return trim(n).replace(/\B(?=(?:\d{3}){1,8}(?!\d))/g, n >= 10000 || Number.isInteger(n) ? ',' : '');
}

const trim = (n: number): string => String(Math.round(n * 1000) / 1000);

/** "at least 3", "about 20", "10 to 15", "$3.2 billion", "3-2". */
export function valueOfQuantity(q: Quantity): string {
  if (q.score) return q.score.join('-');
  if (q.date !== null) return q.date;
  const dress = (n: number): string => {
    if (q.type === 'money')
      return q.unit && CURRENCY[q.unit] ? `${CURRENCY[q.unit]}${plain(n)}` : `${plain(n)} ${q.unit ?? ''}`.trim();
    if (q.type === 'percent') return `${plain(n)}%`;
    const unit = q.type === 'count' || q.unit === null ? '' : ` ${q.unit}${n === 1 || q.unit.length < 4 ? '' : 's'}`;
    return `${plain(n)}${unit}`;
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
  const what = c.counted?.phrase ?? c.about ?? c.subject ?? c.quantity.type;
  const event = c.quantity.type === 'count' && c.event ? ` ${pastOf(c.event)}` : '';
  return `${c.quantity.type === 'age' ? `age of ${c.subject ?? 'a person'}` : what}${event}`;
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
    return `date: ${[c.subject, c.event && pastOf(c.event)].filter(Boolean).join(' ')}`;
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

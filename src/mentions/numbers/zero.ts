/** Zero in words: `no casualties`, `no one was killed`, `none were hurt`. Only where people or losses are counted. */
import { WordClass } from '../../language/words.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { at, low, type Scan } from './scan.ts';

/** What news says there was none of, as an outcome. */
const OUTCOMES = new Set([
  'casualties',
  'deaths',
  'injuries',
  'fatalities',
  'victims',
  'survivors',
  'losses',
  'arrests',
  'wounded',
  'casualty',
  'fatality',
  'hostages',
  'detentions',
  'evacuations',
  'abstentions',
  'defections',
  'infections',
]);
/** Participles of harm and of counting. */
const HARM = new Set([
  'killed',
  'hurt',
  'injured',
  'wounded',
  'harmed',
  'dead',
  'died',
  'arrested',
  'detained',
  'missing',
  'hospitalized',
  'hospitalised',
  'shot',
  'charged',
  'hit',
  'trapped',
  'evacuated',
  'displaced',
  'rescued',
  'infected',
  'survived',
  'perished',
  'damaged',
  'destroyed',
  'launched',
  'intercepted',
]);
const AUXILIARY = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'been',
  'be',
  'being',
  'got',
  'reported',
  'reportedly',
  'believed',
  'to',
  'of',
  'them',
  'the',
  'those',
  'seriously',
  'badly',
  'else',
  'immediately',
  'also',
  'on',
  'board',
  'inside',
  'there',
  'died',
  'aboard',
]);

/** No noun phrase runs over these. */
const STOP =
  WordClass.Preposition |
  WordClass.Pronoun |
  WordClass.Determiner |
  WordClass.Copula |
  WordClass.Modal |
  WordClass.Conjunction;

/** A participle of harm follows within a few auxiliaries. */
function harmAfter(s: Scan, i: number): boolean {
  for (let k = i; k < Math.min(s.last, i + 6); k++) {
    const w = low(s, k);
    if (HARM.has(w)) return true;
    if (!AUXILIARY.has(w)) return false;
  }
  return false;
}

function zero(first: number, last: number, coreLast = last): Draft {
  return draft(quantity({ type: 'count', low: 0, high: 0 }), first, last, first, coreLast);
}

/** The zero that begins at token `i`, null where none does. */
export function readZero(s: Scan, i: number): Draft | null {
  const w = low(s, i);
  if (w === 'nobody') return harmAfter(s, i + 1) ? zero(i, i + 1) : null;
  if (w === 'none') return harmAfter(s, i + 1) ? zero(i, i + 1) : null;
  if (w !== 'no') return null;
  if (low(s, i + 1) === 'one' || (low(s, i + 1) === '-' && low(s, i + 2) === 'one')) {
    const last = low(s, i + 1) === 'one' ? i + 2 : i + 3;
    return harmAfter(s, last) ? zero(i, last) : null;
  }
  // "no immediate reports of casualties", "no civilian casualties", "no one"; "no drones were launched".
  for (let k = i + 1; k < Math.min(s.last, i + 6); k++) {
    const t = at(s, k)!;
    if (t.kind !== 'word') return null;
    if (OUTCOMES.has(t.lower)) return zero(i, i + 1);
    if ((t.tags & WordClass.Plural) !== 0 && harmAfter(s, k + 1) && low(s, k + 1) !== 'of') return zero(i, i + 1);
    if (t.lower !== 'of' && t.lower !== 'or' && (t.tags & STOP) !== 0) return null;
  }
  return null;
}

/** A sentence as units: words with one part of speech each, number readings and person names merged into one unit, hyphen compounds joined. */
import { item } from '../language/item.ts';
import type { Pos } from '../language/pos.ts';
import type { NumberReading } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import { openClass } from './tagger.ts';
import type { Decided, Draft, Unit } from './unit.ts';
import { formOf, wordForm } from './wordforms.ts';

/** Named runs of people, as token ranges, in order of start. */
export interface NamedRun {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}

const NAMES_A_COUNT = new Set(['number', 'figure', 'total', 'tally', 'count']);
const FINITE = new Set<Pos>(['Be', 'Have', 'Modal', 'Do']);

/** After them a clause begins as at a sentence's start. */
const OPENING_MARKS = new Set('"“”‘(—–-');

/** Groups tokens into draft units; parts of speech of open-class words are left open. */
function group(
  article: Article,
  first: number,
  last: number,
  readings: readonly NumberReading[],
  names: readonly NamedRun[],
): Draft[] {
  const { tokens } = article;
  const out: Draft[] = [];
  let r = 0;
  let n = 0;
  for (let i = first; i < last; ) {
    const token = tokens[i]!;
    const capital = token.caps !== 'none';
    while (r < readings.length && readings[r]!.last <= i) r++;
    while (n < names.length && names[n]!.last <= i) n++;
    const reading = readings[r];
    if (reading && reading.first <= i) {
      const end = Math.max(i + 1, Math.min(reading.last, last));
      const type = reading.quantity.type;
      const pos: Pos = type === 'date' ? 'Date' : type === 'ordinal' || type === 'identifier' ? 'Adj' : 'Num';
      const { lower, word } = tokens[end - 1]!;
      out.push({ first: i, last: end, lower, form: formOf(word), pos, reading: r, person: -1, capital, token });
      i = end;
      continue;
    }
    const name = names[n];
    if (name && name.first === i) {
      const end = Math.min(name.last, last);
      const { lower, word } = tokens[end - 1]!;
      out.push({
        first: i,
        last: end,
        lower,
        form: formOf(word),
        pos: 'Name',
        reading: -1,
        person: name.index,
        capital,
        token,
      });
      i = end;
      continue;
    }
    if (token.kind === 'mark') {
      const form = formOf(token.word);
      out.push({
        first: i,
        last: i + 1,
        lower: token.text,
        form,
        pos: 'Mark',
        reading: -1,
        person: -1,
        capital,
        token,
      });
      i++;
      continue;
    }
    let end = i + 1;
    // Hyphen compounds: word - word without spaces.
    while (
      end + 1 < last &&
      tokens[end]!.text === '-' &&
      !tokens[end]!.space &&
      !tokens[end + 1]!.space &&
      tokens[end + 1]!.kind !== 'mark' &&
      !(reading && reading.first <= end + 1)
    )
      end += 2;
    let lower = token.lower;
    for (let k = i + 1; k < end; k++) lower += tokens[k]!.lower;
    const form = end === i + 1 ? formOf(token.word) : wordForm(lower);
    out.push({ first: i, last: end, lower, form, pos: null, reading: -1, person: -1, capital, token });
    i = end;
  }
  return out;
}

/** Whether a run of words is set in title case, so that capitals prove nothing. */
function titleCase(drafts: readonly Draft[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const d of drafts) {
    if (d.token.kind !== 'word' || d.lower.length < 4 || d.person >= 0) continue;
    words++;
    if (d.token.caps !== 'none') capitals++;
  }
  return words >= 4 && capitals > words * 0.65;
}

/**
 * The units of one sentence.
 * @param first first token (index into `article.tokens`).
 * @param last end of the tokens.
 * @param readings the sentence's number readings in order of start.
 * @param names the sentence's named people in order of start.
 */
export function unitsOf(
  article: Article,
  first: number,
  last: number,
  readings: readonly NumberReading[],
  names: readonly NamedRun[],
): Unit[] {
  const drafts = group(article, first, last, readings, names);
  const titled = titleCase(drafts);
  for (const d of drafts) {
    if (d.pos !== null) continue;
    const known = d.form.closed;
    if (d.lower === 'to') d.pos = 'To';
    else if (known && !(d.token.caps === 'all' && d.lower === 'us')) d.pos = known;
  }
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    const before = item(drafts, i - 1) as Decided | undefined;
    // Adverbs do not come between a word and what decides it.
    let prev: Pos | null = before ? before.pos : null;
    if ((prev === 'Adv' || prev === 'Neg') && i > 1) prev = drafts[i - 2]!.pos;
    if (prev === 'Mark') prev = OPENING_MARKS.has(before!.lower) ? null : 'Mark';
    const next = drafts[i + 1];
    const adverb = before?.pos === 'Adv' && i > 1;
    const anchor = adverb ? (item(drafts, i - 2) as Decided) : before;
    let pos: Pos = d.pos ?? openClass(d, { prev, before: anchor, afterAdverb: adverb, next, titled });
    if (d.lower === 'that') {
      // "that" is a determiner before a noun it can point to, else it opens a clause.
      const word = next && next.pos === null ? next.form : null;
      const pointing = word?.classed && !word.plural;
      pos = prev === 'Noun' || prev === 'Name' || !pointing || prev === 'Verb' || prev === 'Past' ? 'Sub' : 'Det';
      // "said that number is ten": no clause begins with a bare noun
      if (word && NAMES_A_COUNT.has(next!.lower) && FINITE.has(drafts[i + 2]?.pos ?? 'Mark')) pos = 'Det';
    }
    if (d.lower === 'her' && (!next || (next.pos !== null && !/^(?:Num|Adj)$/.test(next.pos)))) pos = 'Pron';
    if (d.lower === "'s" && before?.pos === 'Pron') pos = 'Be';
    d.pos = pos;
  }
  return drafts as Decided[];
}

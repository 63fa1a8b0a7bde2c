/** Runs of words that could hold a name: neighbouring capitalised words with the particles, initials, hyphens and nicknames between them. */
import { item } from '../../language/item.ts';
import { GIVEN, NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { isParticle, ORDINARY_WORD, type Part, partAt, startsUpper } from './part.ts';

/** A run of parts without a break, in order. */
export type Run = readonly Part[];

/** How a sentence uses capitals: as prose does, on all words (a headline), or on all letters. */
export type CapsMode = 'prose' | 'title' | 'upper';

const MAX_PARTS = 10;

/** Tells headline lines from prose by their share of capitals. */
export function capsModeOf(tokens: readonly Token[], s: Sentence): CapsMode {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  let names = 0;
  for (let i = s.first; i < s.last; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word' || t.text.length < 2) continue;
    if (t.caps !== 'none' && t.caps !== 'all' && (t.tags & ORDINARY_WORD) === 0) {
      names++;
      continue;
    }
    if (t.caps === 'all') upper++;
    else if (t.caps !== 'none') capital++;
    else if (t.text.length > 3) lower++;
  }
  const all = upper + capital + lower;
  if (names > 2 * capital) return upper >= 3 && upper >= 0.7 * (all + names) ? 'upper' : 'prose';
  if (upper >= 3 && upper >= 0.7 * all) return 'upper';
  if (all >= 4 && upper + capital + names >= 4 && capital >= 2 && lower <= 0.15 * all) return 'title';
  return 'prose';
}

/** Particles that English has no word for: they may open a name. */
const OPENING = new Set([
  'van',
  'von',
  'de',
  'del',
  'der',
  'al',
  'el',
  'bin',
  'di',
  'da',
  'dos',
  'du',
  'ibn',
  'bint',
  'ten',
  'ter',
]);

/** Where a name goes on after token `i`: the particles in between, then the next capitalised word; null when it does not. */
function particlesFrom(tokens: readonly Token[], i: number, end: number): number | null {
  let k = i;
  while (k < end && k - i < 4 && (isParticle(tokens[k]) || (k > i && tokens[k]!.text === '-' && !tokens[k]!.space)))
    k++;
  return k > i && k < end && startsUpper(tokens[k]!) ? k : null;
}

const OPEN_QUOTES = new Set(['"', '“', '‘', "'", '(']);
const CLOSE_QUOTES = new Set(['"', '”', '’', "'", ')']);

/** End of a nickname in quotation marks or brackets at `i` that stands between two capitalised words; `i` when there is none. */
function nicknameEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!OPEN_QUOTES.has(tokens[i]?.text ?? '') || !tokens[i]!.space) return i;
  const bracket = tokens[i]!.text === '(';
  for (let k = i + 1; k < end && k <= i + 5; k++) {
    const t = tokens[k]!;
    if (CLOSE_QUOTES.has(t.text)) {
      const next = tokens[k + 1];
      const fits = k > i + 1 && k + 1 < end && next?.space === true && startsUpper(next);
      const inside =
        !bracket ||
        (k === i + 2 && (tokens[i + 1]!.word.names & GIVEN) !== 0 && (tokens[i + 1]!.tags & WordClass.Place) === 0);
      return fits && startsUpper(tokens[i + 1]!) && inside ? k + 1 : i;
    }
    if (t.kind !== 'word') return i;
  }
  return i;
}

/** "Ana Roe LIVE": capitals of another kind than the word before. Suffixes ("JR") stay. */
function shouts(part: Part, before: Part): boolean {
  return (
    part.upper &&
    part.lower.length > 1 &&
    !before.upper &&
    !before.initial &&
    !before.particle &&
    (part.name & NameClass.Suffix) === 0
  );
}

/** Words that end a run and are no part of it: weekdays, agencies, feasts. */
function breaks(p: Part): boolean {
  if ((p.name & NameClass.Never) === 0 || (p.name & GIVEN) !== 0) return false;
  return p.upper || p.lower.length > 2;
}

/** All runs of one sentence, in order. Linear in the sentence's tokens. */
export function runsOf(tokens: readonly Token[], s: Sentence): Run[] {
  const out: Run[] = [];
  let run: Part[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    out.push(run);
    run = [];
  };
  let i = s.first;
  while (i < s.last) {
    const t = tokens[i]!;
    if (startsUpper(t)) {
      const part = partAt(tokens, i, s.last);
      if (breaks(part)) close();
      else {
        if (run.length === 0) {
          const before = item(tokens, i - 1);
          const opening = before !== undefined && i > s.first && (OPENING.has(before.lower) || before.text === '-');
          if (opening) openWith(tokens, i, s, run);
        }
        const before = run.at(-1);
        if (before !== undefined && shouts(part, before) && !part.initial) close();
        run.push(part);
        if (run.length >= MAX_PARTS) close();
      }
      i = part.last;
      continue;
    }
    if (run.length > 0) {
      const next = particlesFrom(tokens, i, s.last);
      if (next !== null) {
        run.push(particlePart(tokens, i, next));
        i = next;
        continue;
      }
      const after = nicknameEnd(tokens, i, s.last);
      if (after > i) {
        run.push({ ...particlePart(tokens, i, after), lower: '' });
        i = after;
        continue;
      }
      if (t.text === ',' && i + 1 < s.last && /^(?:jr|sr|snr|jnr)$/.test(tokens[i + 1]!.lower)) {
        i++;
        continue;
      }
    }
    close();
    i++;
  }
  close();
  return out;
}

function particlePart(tokens: readonly Token[], first: number, last: number): Part {
  let lower = '';
  for (let k = first; k < last; k++) lower += (k > first && tokens[k]!.space ? ' ' : '') + tokens[k]!.lower;
  return { first, last, lower, name: 0, tags: 0, initial: false, upper: false, mixed: false, particle: true };
}

/** Puts particles that stand before the run's first capital into the run: "van der Meer said", "al-Amin". */
function openWith(tokens: readonly Token[], i: number, s: Sentence, run: Part[]): void {
  let k = i;
  while (
    k > s.first &&
    i - k < 4 &&
    ((OPENING.has(tokens[k - 1]!.lower) && tokens[k - 1]!.caps === 'none') ||
      (tokens[k - 1]!.text === '-' && !tokens[k]!.space))
  )
    k--;
  while (k < i && tokens[k]!.text === '-') k++;
  if (k < i && isParticle(tokens[k])) run.push(particlePart(tokens, k, i));
}

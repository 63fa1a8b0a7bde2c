/**
 * A sentence as units: words with one part of speech each, number readings and person names merged into one unit, hyphen compounds joined.
 * A deterministic tagger in the manner of Brill's: dictionary classes first, then the neighbours decide between noun and verb.
 */
import { CLOSED, REPORTING, VERBS } from '../language/data/closed.ts';
import { hasSense } from '../language/events.ts';
import { isIrregularPast, isPlural, learnBases, nounLemma, verbLemma } from '../language/lemma.ts';
import { nounClass } from '../language/nouns.ts';
import { WordClass } from '../language/words.ts';
import type { NumberReading } from '../mentions/mention.ts';
import type { Article, Token } from '../text/article.ts';

export type Pos =
  | 'Det'
  | 'Poss'
  | 'Pron'
  | 'Prep'
  | 'Conj'
  | 'Sub'
  | 'Modal'
  | 'Be'
  | 'Have'
  | 'Do'
  | 'Neg'
  | 'Adv'
  | 'To'
  | 'Noun'
  | 'Name'
  | 'Adj'
  | 'Verb' // base or present form
  | 'Past' // past tense or past participle
  | 'Ger' // -ing form
  | 'Num'
  | 'Date'
  | 'Mark';

export interface Unit {
  /** `article.tokens[first] … tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly pos: Pos;
  /** Index into the sentence's readings for Num and Date, else -1. */
  readonly reading: number;
  /** Index into the article's people readings for a named person, else -1. */
  readonly person: number;
  readonly capital: boolean;
}

/** Named runs of people, as token ranges, in order of start. */
export interface NamedRun {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}

const closed = new Map<string, Pos>();
for (const [pos, words] of Object.entries(CLOSED))
  for (const w of words.split(' ')) if (!closed.has(w)) closed.set(w, pos as Pos);
const verbBases = new Set([...VERBS.trim().split(/\s+/), ...REPORTING.split(/\s+/)]);
learnBases(verbBases);

function mayBeVerb(base: string, tags: number): boolean {
  return (
    verbBases.has(base) || hasSense('affects', base) || hasSense('undergoes', base) || (tags & WordClass.Verb) !== 0
  );
}

interface Draft {
  first: number;
  last: number;
  lower: string;
  pos: Pos | null;
  reading: number;
  person: number;
  token: Token;
}

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
    while (r < readings.length && readings[r]!.last <= i) r++;
    while (n < names.length && names[n]!.last <= i) n++;
    const reading = readings[r];
    if (reading && reading.first <= i) {
      const end = Math.max(i + 1, Math.min(reading.last, last));
      const type = reading.quantity.type;
      const pos: Pos = type === 'date' ? 'Date' : type === 'ordinal' || type === 'identifier' ? 'Adj' : 'Num';
      out.push({ first: i, last: end, lower: tokens[end - 1]!.lower, pos, reading: r, person: -1, token });
      i = end;
      continue;
    }
    const name = names[n];
    if (name && name.first === i) {
      const end = Math.min(name.last, last);
      out.push({
        first: i,
        last: end,
        lower: tokens[end - 1]!.lower,
        pos: 'Name',
        reading: -1,
        person: name.index,
        token,
      });
      i = end;
      continue;
    }
    if (token.kind === 'mark') {
      out.push({ first: i, last: i + 1, lower: token.text, pos: 'Mark', reading: -1, person: -1, token });
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
    out.push({ first: i, last: end, lower, pos: null, reading: -1, person: -1, token: tokens[end - 1]! });
    if (end > i + 1) out[out.length - 1]!.token = token;
    i = end;
  }
  return out;
}

const NOMINAL = new Set<Pos>(['Det', 'Poss', 'Adj', 'Num', 'Prep']);
const SUBJECTS = new Set<Pos>(['Noun', 'Name', 'Pron', 'Sub']);
const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|dom|ure|ist|er|or|age|cy|ry)$/;
const ADJ_END = /(?:ous|ful|less|ive|able|ible|ical|ic|ish|ese|ary|-type|-style|-based|-old|-level|-wide|most)$/;

function openClass(
  d: Draft,
  prev: Pos | null,
  prevWord: string,
  next: Draft | undefined,
  titled: boolean,
  afterAdverb: boolean,
): Pos {
  const { lower } = d;
  const tags = d.token.tags;
  const capital = d.token.caps !== 'none' && !titled;
  const compound = d.last - d.first > 1;
  if (compound) {
    const tail = lower.slice(lower.lastIndexOf('-') + 1);
    const head = next && next.pos === null && next.token.kind === 'word' && next.token.caps === 'none';
    if (/ed$|ing$|type$|style$|old$/.test(tail) || isIrregularPast(tail)) return 'Adj';
    if (ADJ_END.test(lower)) return 'Adj';
    return head && nounClass(nounLemma(lower)) === null ? 'Adj' : capital ? 'Name' : 'Noun';
  }
  if (tags & WordClass.Demonym)
    return next && (next.pos === null || next.pos === 'Num') && next.token.kind !== 'mark' ? 'Adj' : 'Name';
  if (capital && !(tags & (WordClass.Verb | WordClass.Adjective | WordClass.Adverb | WordClass.PersonNoun))) {
    const base = nounLemma(lower);
    if (
      prev !== null ||
      (tags & WordClass.Place) !== 0 ||
      (tags === 0 &&
        nounClass(base) === null &&
        base === lower &&
        !verbBases.has(lower) &&
        !/(?:ly|ing|ed)$/.test(lower))
    )
      if (!(tags & WordClass.Date)) return 'Name';
  }
  const determined = prev !== null && NOMINAL.has(prev);
  const nextOpen = next !== undefined && next.pos === null && next.token.kind === 'word';
  const nextNominal =
    next !== undefined &&
    (next.pos === 'Det' || next.pos === 'Poss' || next.pos === 'Num' || next.pos === 'Name' || next.pos === 'Pron');
  if (
    lower.endsWith('ing') &&
    lower.length > 4 &&
    !/^(?:during|thing|king|ring|spring|string|nothing|something|morning|evening|ceiling|sibling|wing|sting)$/.test(
      lower,
    )
  ) {
    const base = verbLemma(lower);
    if (!mayBeVerb(base, tags) && tags & WordClass.Noun) return 'Noun';
    if (prev === 'Det' || prev === 'Poss' || prev === 'Adj' || prev === 'Num') {
      return nextOpen && !nextNominal && isPlural(next.lower) ? 'Adj' : 'Noun';
    }
    if (next?.lower === 'of') return 'Noun';
    if (prev === 'Noun' && tags & WordClass.Noun && !nextNominal) return 'Noun';
    if (tags & WordClass.Noun && prev === 'Prep' && !nextNominal) return 'Noun';
    return 'Ger';
  }
  const past =
    (lower.endsWith('ed') &&
      lower.length > 3 &&
      !/(?:eed$|^(?:hundred|bed|red|sacred|shred|wed|sled|hatred|naked|rugged|wicked|infrared|kindred)$)/.test(
        lower,
      )) ||
    isIrregularPast(lower);
  if (past) {
    const base = verbLemma(lower);
    const same = base === lower; // hit, cut, hurt: also a noun or a base
    if (same && (prev === 'Det' || prev === 'Poss' || prev === 'Adj') && !nextOpen && !nextNominal) return 'Noun';
    if (
      /^(?:left|saw|felt|found|ground|fell|lay|wound|lit|rose|bound|light|bit)$/.test(lower) &&
      (prev === 'Det' || prev === 'Poss' || prev === 'Adj')
    )
      return lower === 'left' || lower === 'bound' ? 'Adj' : 'Noun';
    if (
      lower === 'shot' &&
      (prev === 'Det' || prev === 'Poss' || prev === 'Adj' || (prev === 'Num' && next?.pos !== 'Prep' && !nextOpen))
    )
      return 'Noun';
    if (
      (prev === 'Det' || prev === 'Poss' || prev === 'Num' || prev === 'Adj') &&
      nextOpen &&
      next.token.caps === 'none'
    ) {
      const nl = next.lower;
      if (isPlural(nl) || nounClass(nounLemma(nl)) || next.token.tags & WordClass.Noun) return 'Adj';
    }
    return 'Past';
  }
  if (prev === 'To' || prev === 'Modal' || prev === 'Do')
    if (mayBeVerb(lower, tags) || (tags & (WordClass.Noun | WordClass.Adjective)) === 0) return 'Verb';
  const base = verbLemma(lower);
  const isVerb = mayBeVerb(base, tags);
  const plural = isPlural(lower);
  const asNoun =
    (tags & WordClass.Noun) !== 0 ||
    nounClass(nounLemma(lower)) !== null ||
    hasSense('acts', nounLemma(lower)) ||
    hasSense('units', nounLemma(lower)) ||
    NOUN_END.test(lower);
  if (lower === 'last' && !(prev !== null && SUBJECTS.has(prev) && next?.pos === 'Num')) return 'Adj';
  // A third person form needs a subject right before it; a bare base needs one that is plural.
  const third = lower !== base && plural;
  const bare = lower === base && verbBases.has(lower) && (prev === null || prev === 'Mark');
  // "the toll now stands at"
  if (third && isVerb && afterAdverb && (prev === 'Noun' || prev === 'Name') && !isPlural(prevWord)) return 'Verb';
  if (isVerb && !determined && !((third && (prev === null || (!SUBJECTS.has(prev) && prev !== 'Conj'))) || bare)) {
    if (!asNoun && !verbBases.has(base)) return 'Verb';
    if (prev !== null && SUBJECTS.has(prev)) {
      if (nextNominal || (prev !== 'Noun' && prev !== 'Name')) return 'Verb';
      if (prev === 'Noun' && isPlural(prevWord) && !plural) return 'Verb';
      if (prev === 'Noun' && !isPlural(prevWord) && base !== lower && !asNoun) return 'Verb';
      if (next?.pos === 'Prep' && next.lower !== 'of' && base !== lower && prev === 'Name') return 'Verb';
    }
    if (!asNoun) return 'Verb';
  }
  if (
    tags & WordClass.Adverb ||
    (lower.endsWith('ly') &&
      !/(?:family|fly|supply|ally|rally|assembly|bully|italy|july|daily|early|only|elderly|lovely|friendly|deadly|belly|jelly|anomaly|monopoly)$/.test(
        lower,
      ))
  )
    return 'Adv';
  const classed = nounClass(nounLemma(lower)) !== null;
  if (tags & WordClass.Adjective && !(classed && (!nextOpen || verbBases.has(verbLemma(next.lower))))) return 'Adj';
  if (tags & WordClass.Noun || asNoun || third || bare) return 'Noun';
  if (tags & WordClass.Verb && !determined) return 'Verb';
  if (ADJ_END.test(lower) && nextOpen) return 'Adj';
  if (tags & WordClass.Date) return 'Date';
  if (d.token.caps !== 'none' && !titled && prev !== null) return 'Name';
  return 'Noun';
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
  const out: Unit[] = [];
  for (const d of drafts) {
    if (d.pos !== null) continue;
    const known = closed.get(d.lower);
    if (d.lower === 'to') d.pos = 'To';
    else if (known && !(d.token.caps === 'all' && d.lower === 'us')) d.pos = known;
  }
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    const before = out[out.length - 1];
    // Adverbs do not come between a word and what decides it.
    let prev: Pos | null = before ? before.pos : null;
    if (prev === 'Adv' && out.length > 1) prev = out[out.length - 2]!.pos;
    if (prev === 'Mark') prev = /^["“”‘(—–-]$/.test(before!.lower) ? null : 'Mark';
    const next = drafts[i + 1];
    const adverb = before?.pos === 'Adv' && out.length > 1;
    const anchor = adverb ? out[out.length - 2]! : before;
    let pos: Pos = d.pos ?? openClass(d, prev, anchor?.lower ?? '', next, titled, adverb);
    if (d.lower === 'that') {
      // "that" is a determiner before a noun it can point to, else it opens a clause.
      const pointing = next && next.pos === null && !isPlural(next.lower) && nounClass(nounLemma(next.lower)) !== null;
      pos = prev === 'Noun' || prev === 'Name' || !pointing || prev === 'Verb' || prev === 'Past' ? 'Sub' : 'Det';
    }
    if (d.lower === "'s" && before?.pos === 'Pron') pos = 'Be';
    out.push({
      first: d.first,
      last: d.last,
      lower: d.lower,
      pos,
      reading: d.reading,
      person: d.person,
      capital: d.token.caps !== 'none',
    });
  }
  return out;
}

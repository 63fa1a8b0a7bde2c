/** The people reader: runs of capitalised words, weighed by what they are and what stands around them, then resolved to persons. */
import { GIVEN, NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Token } from '../../text/article.ts';
import type { ArticlePeople } from '../mention.ts';
import { contextOf } from './context.ts';
import { type Core, coreOf } from './core.ts';
import { isDictionaryWord, isFamilyFirst, type Part } from './part.ts';
import { resolvePeople } from './resolve.ts';
import { type CapsMode, capsModeOf, type Run, runsOf } from './runs.ts';
import { singleScore, wordsScore } from './words.ts';

/** A run that may name a person, with the points it has gathered. */
export interface Candidate {
  readonly sentence: number;
  readonly core: Core;
  readonly parts: readonly Part[];
  readonly first: number;
  readonly last: number;
  readonly mode: CapsMode;
  score: number;
  pro: number;
  con: number;
  /** null: not decided yet. */
  accepted: boolean | null;
  weak: boolean;
}

/** A run with the candidate cut from it, kept so that known names can be looked for in runs that gave none. */
interface Sighting {
  readonly sentence: number;
  readonly run: Run;
  readonly mode: CapsMode;
  readonly opens: boolean;
  readonly candidate: Candidate | null;
}

interface Reading {
  readonly found: Candidate[];
  readonly runs: readonly Sighting[];
}

/** Full names that begin with the same two words; more are no article. */
const MOST_ALIKE = 8;
/** Points against a word that the article also writes small. */
const IN_SMALL = 2;
/** Points that each item of a list of so many needs when none is proven by itself. */
const LISTED = 1.5;
const LONG_LIST = 3;
const ENOUGH = 3;
const WEAK = 1.75;

function candidatesOf(article: Article): Reading {
  const found: Candidate[] = [];
  const runs: Sighting[] = [];
  article.sentences.forEach((s, sentence) => {
    const mode = capsModeOf(article.tokens, s);
    let words = false;
    let checked = s.first;
    for (const run of runsOf(article.tokens, s)) {
      const start = run[0]!.first;
      for (; checked < start; checked++) words ||= article.tokens[checked]!.kind === 'word';
      const core = coreOf(run, !words, mode);
      const cut = core !== null && halfInBrackets(article.tokens, core, s.last);
      const candidate = core && !cut ? candidateOf(article, sentence, core, mode) : null;
      if (candidate) found.push(candidate);
      runs.push({ sentence, run, mode, opens: !words, candidate });
    }
  });
  return { found, runs };
}

/** An editor's insertion that the quoted surname goes on: "[Mayor Ana] Roe" names "Roe". */
function halfInBrackets(tokens: readonly Token[], core: Core, end: number): boolean {
  const last = core.parts.at(-1)!.last;
  return (
    tokens[last]?.text === ']' &&
    last + 1 < end &&
    tokens[last + 1]!.caps !== 'none' &&
    nameParts(core.parts).length === 1
  );
}

function candidateOf(article: Article, sentence: number, core: Core, mode: CapsMode): Candidate {
  const { parts } = core;
  const first = parts[0]!.first;
  const last = parts.at(-1)!.last;
  const single = nameParts(parts).length === 1;
  const { pro, con } = contextOf(article.tokens, article.sentences[sentence]!, first, last, core, single);
  const own = single
    ? singleScore(parts.find((p) => !p.particle) ?? parts[0]!) - Math.max(0, core.against - 1)
    : wordsScore(core);
  return { sentence, core, parts, first, last, mode, score: own, pro, con, accepted: null, weak: false };
}

/** The words of a name that carry it: without particles and suffixes. */
export function nameParts(parts: readonly Part[]): Part[] {
  return parts.filter((p, i) => !p.particle && !(i > 0 && (p.name & NameClass.Suffix) !== 0));
}

/** Nothing speaks against the full name, and its words are no others. */
function couldBeListed(c: Candidate): boolean {
  return nameParts(c.parts).length >= 2 && c.core.against === 0 && c.score + c.pro - c.con >= LISTED;
}

/** Names in a list with accepted names are names: "A, B and C"; so are all items of a long list that look like names. */
function spreadAlongLists(article: Article, list: readonly Candidate[]): void {
  const joined = (a: Candidate, b: Candidate): boolean => {
    if (a.sentence !== b.sentence || b.first - a.last > 6) return false;
    let depth = 0;
    for (let k = a.last; k < b.first; k++) {
      const t = article.tokens[k]!;
      if (t.text === '(') depth++;
      else if (t.text === ')') depth--;
      else if (
        depth === 0 &&
        t.text !== ',' &&
        t.text !== ';' &&
        t.lower !== 'and' &&
        t.lower !== '&' &&
        t.lower !== 'or'
      )
        return false;
    }
    return b.first > a.last;
  };
  for (let i = 0; i < list.length; ) {
    let end = i + 1;
    while (end < list.length && joined(list[end - 1]!, list[end]!)) end++;
    const chain = list.slice(i, end);
    if (chain.length >= LONG_LIST && chain.every(couldBeListed)) for (const c of chain) c.accepted = true;
    i = end;
  }
  for (const order of [1, -1]) {
    const seq = order === 1 ? list : [...list].reverse();
    for (let i = 1; i < seq.length; i++) {
      const [x, y] = [seq[i - 1]!, seq[i]!];
      if (!x.accepted || y.accepted) continue;
      const words = nameParts(y.parts);
      if (words.length < 2) {
        const shared =
          order === -1 && words.length === 1 && (words[0]!.name & GIVEN) !== 0 && nameParts(x.parts).length > 1;
        if (shared && y.core.against === 0 && y.con < 2 && joined(y, x)) y.accepted = true;
        continue;
      }
      if (order === 1 ? joined(x, y) : joined(y, x)) {
        y.score += 1.25;
        y.accepted = y.score + y.pro - y.con >= ENOUGH;
      }
    }
  }
}

/** Full names that stand at several places, or whose surname or given name stands alone elsewhere, are judged by all those places together. */
function judgeRepeated(list: readonly Candidate[]): void {
  const alone = new Map<string, { pro: number; con: number }>();
  for (const c of list) {
    const words = nameParts(c.parts);
    if (words.length !== 1) continue;
    const sum = alone.get(words[0]!.lower) ?? { pro: 0, con: 0 };
    sum.pro += c.pro + 0.5;
    sum.con += c.con + Math.max(0, c.core.against);
    alone.set(words[0]!.lower, sum);
  }
  const full = new Map<string, Candidate[]>();
  for (const c of list) {
    const words = nameParts(c.parts);
    if (words.length < 2 || c.mode === 'upper') continue;
    const key = words.map((w) => w.lower).join(' ');
    const same = full.get(key);
    if (same) same.push(c);
    else full.set(key, [c]);
  }
  for (const same of full.values()) {
    const words = nameParts(same[0]!.parts);
    const bare = alone.get(words.at(-1)!.lower) ?? alone.get(words[0]!.lower);
    const total = totalOf(same) + (bare && bare.pro > bare.con ? Math.min(2, 0.5 * (bare.pro - bare.con)) : 0);
    if (total >= ENOUGH) for (const c of same) c.accepted ||= c.score + c.pro - c.con >= ENOUGH - 2 && c.con < 2;
  }
}

/** Names that the article's full names make known. */
interface Known {
  /** Surnames, and family names that stand first. */
  readonly surnames: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  /** Words of each full name, by the first two of them. */
  readonly full: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function knownNames(list: readonly Candidate[]): Known {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const full = new Map<string, (readonly string[])[]>();
  for (const c of list) {
    const words = nameParts(c.parts);
    if (!c.accepted || words.length < 2) continue;
    const [f, l] = [words[0]!, words.at(-1)!];
    if (!l.initial) surnames.add(l.lower);
    if (isFamilyFirst(words)) surnames.add(f.lower);
    if ((f.name & GIVEN) !== 0) givens.add(f.lower);
    const key = `${f.lower} ${words[1]!.lower}`;
    const same = full.get(key) ?? [];
    full.set(key, same);
    if (same.length < MOST_ALIKE) same.push(words.map((w) => w.lower));
  }
  return { surnames, givens, full };
}

/** Words that the article writes without a capital somewhere. */
function smallWords(article: Article): Set<string> {
  const words = new Set<string>();
  for (const t of article.tokens) if (t.kind === 'word' && t.caps === 'none') words.add(t.lower);
  return words;
}

/** Words that stand alone are judged by all their occurrences together. */
function judgeSingles(list: readonly Candidate[], known: Known, small: ReadonlySet<string>): void {
  const byWord = new Map<string, Candidate[]>();
  for (const c of list) {
    const words = nameParts(c.parts);
    if (words.length !== 1 || c.accepted) continue;
    const same = byWord.get(words[0]!.lower);
    if (same) same.push(c);
    else byWord.set(words[0]!.lower, [c]);
  }
  for (const [key, all] of byWord) {
    const total = totalOf(all) - (small.has(key) ? IN_SMALL : 0);
    for (const c of all) {
      const place = (c.parts.at(-1)!.name & NameClass.Place) !== 0 || (c.parts.at(-1)!.tags & WordClass.Place) !== 0;
      if (known.surnames.has(key)) c.accepted = c.con < (place ? 2 : 2.6) && (c.core.against < 4 || c.pro >= 2);
      else if (known.givens.has(key)) c.accepted = c.con < 2 && c.core.against < 2 && !place && c.mode !== 'upper';
      else if (c.mode === 'prose' || c.core.honorific || c.core.title) {
        c.weak = total < ENOUGH;
        c.accepted = total >= WEAK;
      }
    }
  }
}

/** The points of one word over all the places where it stands alone: the best context whole, the others in part. */
function totalOf(all: readonly Candidate[]): number {
  let pro = 0;
  let con = 0;
  let best = 0;
  let own = -9;
  for (const c of all) {
    if (c.mode === 'upper') continue;
    pro += c.pro;
    con += c.con;
    best = Math.max(best, c.pro);
    own = Math.max(own, c.score);
  }
  return own + best + Math.min(2, 0.4 * (pro - best)) - Math.min(4, con / all.length + 0.3 * con);
}

/** Looks for names already known in runs that gave no name: headlines, lines in capitals, sentence starts that are ordinary words as well. */
function sightKnown(article: Article, runs: readonly Sighting[], known: Known): Candidate[] {
  const out: Candidate[] = [];
  for (const { sentence, run, mode, opens, candidate } of runs) {
    if (candidate?.accepted) continue;
    for (let k = 0; k < run.length; k++) {
      const n = knownAt(run, k, known, mode, opens && k === 0, article);
      if (n === 0) continue;
      const core: Core = { parts: run.slice(k, k + n), before: [], honorific: null, title: null, against: 0 };
      const c = candidateOf(article, sentence, core, mode);
      c.accepted = n > 1 || c.con < 2;
      if (c.accepted) out.push(c);
      k += n - 1;
    }
  }
  return out;
}

/** How many parts from `k` on are a known name; 0 when none. */
function knownAt(run: Run, k: number, known: Known, mode: CapsMode, opens: boolean, article: Article): number {
  const p = run[k]!;
  for (const words of known.full.get(`${p.lower} ${run[k + 1]?.lower ?? ''}`) ?? [])
    if (k + words.length <= run.length && words.every((w, i) => run[k + i]!.lower === w)) return words.length;
  if (!known.surnames.has(p.lower) || p.initial) return 0;
  const next = article.tokens[p.last];
  const ordinary = isDictionaryWord(p);
  if (mode === 'prose') {
    if (run.length > 1 && !opens) return 0;
    if (!ordinary) return run.length === 1 || opens ? 1 : 0;
    return run.length === 1 && next !== undefined && goesOn(next) ? 1 : 0;
  }
  return ordinary &&
    p.lower.length < 5 &&
    (p.tags & (WordClass.Determiner | WordClass.Preposition | WordClass.Adverb)) !== 0
    ? 0
    : 1;
}

/** A verb, a possessive or a comma: what follows a subject, and hardly a noun's modifier. */
function goesOn(t: Token): boolean {
  return (t.tags & (WordClass.Verb | WordClass.Modal | WordClass.Copula)) !== 0 || t.lower === "'s" || t.text === ',';
}

/**
 * Named people of an article, resolved within it. Weak readings are words that only other articles can prove to be names.
 * @param article the article read; offsets of the readings are UTF-16 code units into its text.
 */
export function findPeople(article: Article): ArticlePeople {
  const { found, runs } = candidatesOf(article);
  for (const c of found) {
    if (nameParts(c.parts).length < 2) continue;
    const bar = c.mode === 'prose' ? ENOUGH : c.mode === 'title' ? ENOUGH + 0.25 : ENOUGH + 1;
    c.accepted = c.score + c.pro - c.con >= bar;
  }
  judgeRepeated(found);
  spreadAlongLists(article, found);
  const known = knownNames(found);
  judgeSingles(found, known, smallWords(article));
  const all = [...found.filter((c) => c.accepted), ...sightKnown(article, runs, known)];
  all.sort((a, b) => a.first - b.first);
  return resolvePeople(article, all);
}

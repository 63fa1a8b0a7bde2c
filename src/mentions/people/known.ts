/** Names that the article's full names make known, and where else they stand: headlines, lines in capitals, sentence starts. */
import { GIVEN } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Token } from '../../text/article.ts';
import { type Candidate, candidateOf, type Sighting } from './candidates.ts';
import type { Core } from './core.ts';
import { isDictionaryWord, isFamilyFirst } from './part.ts';
import type { CapsMode, Run } from './runs.ts';

/** Full names that begin with the same two words; more are no article. */
const MOST_ALIKE = 8;

/** Names that the article's full names make known. */
export interface Known {
  /** Surnames, and family names that stand first. */
  readonly surnames: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  /** Words of each full name, by the first two of them. */
  readonly full: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The names that an article proves by its accepted full names: what a part of one alone may be taken for. */
export function knownNames(list: readonly Candidate[]): Known {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const full = new Map<string, (readonly string[])[]>();
  for (const c of list) {
    const words = c.names;
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

/** Looks for names already known in runs that gave no name: headlines, lines in capitals, sentence starts that are ordinary words as well. */
export function sightKnown(article: Article, runs: readonly Sighting[], known: Known): Candidate[] {
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

/** The people reader: runs of capitalised words, weighed by what they are and what stands around them, then resolved to persons. */
import { GIVEN, NameClass } from '../../language/names.ts';
import type { Article } from '../../text/article.ts';
import type { ArticlePeople } from '../mention.ts';
import { type Core, coreOf } from './core.ts';
import { contextOf, singleScore, wordsScore } from './evidence.ts';
import { resolvePeople } from './resolve.ts';
import { type CapsMode, capsModeOf, type Part, runsOf } from './runs.ts';

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

const ENOUGH = 3;
const WEAK = 1.75;

function candidatesOf(article: Article): Candidate[] {
  const out: Candidate[] = [];
  article.sentences.forEach((s, sentence) => {
    const mode = capsModeOf(article.tokens, s);
    for (const run of runsOf(article.tokens, s)) {
      const opens = !article.tokens.slice(s.first, run[0]!.first).some((t) => t.kind === 'word');
      const core = coreOf(run, opens, mode);
      if (!core) continue;
      const { parts } = core;
      const first = parts[0]!.first;
      const last = parts.at(-1)!.last;
      const single = nameParts(parts).length === 1;
      const { pro, con } = contextOf(article.tokens, s, first, last, core, single);
      const own = single
        ? singleScore(parts.find((p) => !p.particle) ?? parts[0]!) - Math.max(0, core.against - 1)
        : wordsScore(core);
      out.push({ sentence, core, parts, first, last, mode, score: own, pro, con, accepted: null, weak: false });
    }
  });
  return out;
}

/** The words of a name that carry it: without particles and suffixes. */
export function nameParts(parts: readonly Part[]): Part[] {
  return parts.filter((p, i) => !p.particle && !(i > 0 && (p.name & NameClass.Suffix) !== 0));
}

/** Names in a list with accepted names are names: "A, B and C". */
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
  for (const order of [1, -1]) {
    const seq = order === 1 ? list : [...list].reverse();
    for (let i = 1; i < seq.length; i++) {
      const [x, y] = [seq[i - 1]!, seq[i]!];
      if (!x.accepted || y.accepted || nameParts(y.parts).length < 2) continue;
      if (order === 1 ? joined(x, y) : joined(y, x)) {
        y.score += 1.25;
        y.accepted = y.score + y.pro - y.con >= ENOUGH;
      }
    }
  }
}

/** Words that stand alone are judged by all their occurrences together. */
function judgeSingles(list: readonly Candidate[], surnames: ReadonlySet<string>, givens: ReadonlySet<string>): void {
  const byWord = new Map<string, Candidate[]>();
  for (const c of list) {
    const words = nameParts(c.parts);
    if (words.length !== 1 || c.accepted) continue;
    const key = words[0]!.lower;
    byWord.set(key, [...(byWord.get(key) ?? []), c]);
  }
  for (const [key, all] of byWord) {
    const known = surnames.has(key);
    const knownGiven = givens.has(key);
    let pro = 0;
    let con = 0;
    let best = 0;
    for (const c of all) {
      pro += Math.max(0, c.pro);
      con += c.con;
      best = Math.max(best, c.pro);
    }
    const total =
      all[0]!.score + best + Math.min(2, 0.4 * (pro - best)) - Math.min(4, con / Math.max(1, all.length) + 0.3 * con);
    for (const c of all) {
      if (c.mode === 'upper') {
        c.accepted = known && c.core.against < 4;
        continue;
      }
      const place = (c.parts.at(-1)!.name & NameClass.Place) !== 0;
      if (known)
        c.accepted =
          c.con < (place ? 2 : 2.6) &&
          c.core.against < 4 &&
          !(c.parts[0]!.upper && c.mode === 'prose' && c.parts[0]!.lower.length <= 3);
      else if (knownGiven) c.accepted = c.con < 2 && c.core.against < 2 && !place;
      else if (c.mode === 'prose' || c.core.honorific || c.core.title) {
        c.accepted = total >= ENOUGH;
        if (!c.accepted && total >= WEAK) {
          c.accepted = true;
          c.weak = true;
        }
      }
    }
  }
}

/**
 * Named people of an article, resolved within it. Weak readings are words that only other articles can prove to be names.
 * @param article the article read; offsets of the readings are UTF-16 code units into its text.
 */
export function findPeople(article: Article): ArticlePeople {
  const list = candidatesOf(article);
  const surnames = new Set<string>();
  const givens = new Set<string>();
  for (const c of list) {
    if (nameParts(c.parts).length < 2) continue;
    const bar = c.mode === 'prose' ? ENOUGH : c.mode === 'title' ? ENOUGH + 0.25 : ENOUGH + 1;
    c.accepted = c.score + c.pro - c.con >= bar;
  }
  spreadAlongLists(article, list);
  for (const c of list) {
    const words = nameParts(c.parts);
    if (!c.accepted || words.length < 2) continue;
    const [f, l] = [words[0]!, words.at(-1)!];
    surnames.add(l.lower);
    if ((f.name & NameClass.FamilyFirst) !== 0 && (f.name & GIVEN) === 0) surnames.add(f.lower);
    if ((f.name & GIVEN) !== 0) givens.add(f.lower);
  }
  judgeSingles(list, surnames, givens);
  return resolvePeople(
    article,
    list.filter((c) => c.accepted),
  );
}

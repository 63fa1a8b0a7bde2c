/** What somebody or something is, or is not: "Anna Berg is a retired engineer", "the Lantern is not a hotel", "is Norwegian". */
import { item } from '../language/item.ts';
import type { StatementClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import { asNoun, type Parse } from './parse.ts';
import { partyAt, subjectPhrase } from './party.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { statementOf } from './stating.ts';

/** The event of claims that say what their subject is. */
export const IS = '@is';

/** Kinds read of one predicate: "a singer, writer and actor". */
const MOST = 4;

/** Nouns that say nothing by themselves. */
const EMPTY = new Set(
  'one thing way part case kind sort type result reason lot number member example piece bit matter fact problem question idea issue time day moment place point'.split(
    ' ',
  ),
);

/** Words that narrow a predicate to what others may leave out. */
const NARROWING =
  /^(?:only|just|merely|exclusively|solely|mainly|mostly|partly|also|almost|nearly|probably|possibly|perhaps|reportedly|allegedly)$/;

interface Predicate {
  readonly head: string | null;
  readonly quality: readonly string[];
  readonly last: number;
}

/** Adjectives and nouns before the head, lower case. */
function qualitiesOf(parse: Parse, np: NounPhrase): string[] {
  const out: string[] = [];
  for (let i = np.first; i < Math.max(np.head, np.first); i++) {
    const u = parse.units[i]!;
    if (u.pos === 'Adj' || u.pos === 'Noun' || u.pos === 'Name' || u.pos === 'Past') out.push(u.lower);
  }
  return out;
}

/** "An actress and model.": the last noun of a list that reads as a verb. */
function bareNoun(parse: Parse, at: number): string | null {
  const vg = parse.phrases[at] as VerbGroup;
  const next = parse.phrases[at + 1];
  const word = parse.units[vg.verb]!.lower;
  if (vg.last !== vg.first + 1 || word !== vg.lemma || (next !== undefined && next.kind !== 'mark')) return null;
  return item(parse.phrases, at - 1)?.kind === 'conj' ? word : null;
}

/** The kinds that a predicate lists from `at` on. */
function predicatesAt(parse: Parse, at: number): Predicate[] {
  const out: Predicate[] = [];
  const adjectives: string[] = [];
  for (let i = at; i < parse.phrases.length && out.length < MOST; i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'adv') {
      if (NARROWING.test(p.word)) return [];
      continue;
    }
    if (p.kind === 'adj') {
      adjectives.push(p.word);
      const next = parse.phrases[i + 1];
      if (next?.kind === 'adj' || next?.kind === 'np') continue;
      if (next?.kind === 'conj' && parse.phrases[i + 2]?.kind === 'adj') {
        i++;
        continue;
      }
      out.push({ head: null, quality: [...adjectives], last: i });
      break;
    }
    const word = p.kind === 'vg' && out.length > 0 ? bareNoun(parse, i) : null;
    if (word !== null) out.push({ head: word, quality: [], last: i });
    const np = asNoun(p);
    // "a 1980 crime film": the year stands by itself
    if (np && np.head < 0 && !np.pronoun && np.nums.length === 0 && parse.phrases[i + 1]?.kind === 'date') {
      i++;
      continue;
    }
    if (!np || np.head < 0 || np.pronoun || np.nums.length > 0 || np.possessor >= 0) break;
    if (np.proper && np.det === null) break;
    const of = parse.phrases[i + 1];
    const complement = of?.kind === 'prep' && of.word === 'of' ? asNoun(parse.phrases[i + 2]) : null;
    const head = complement?.lemma ? `${np.lemma} of ${complement.lemma}` : np.lemma;
    if (EMPTY.has(np.lemma) && !complement) break;
    const last = complement ? i + 2 : i;
    out.push({ head, quality: [...adjectives.splice(0), ...qualitiesOf(parse, np)], last });
    const next = parse.phrases[last + 1];
    if (!(next?.kind === 'conj' || (next?.kind === 'mark' && next.word === ','))) break;
    i = last + (parse.phrases[last + 2]?.kind === 'conj' ? 2 : 1);
  }
  return out;
}

/** Adds what a sentence says its named subjects are. */
export function readKinds(parse: Parse, discourse: Discourse, out: StatementClaim[]): void {
  parse.phrases.forEach((p, i) => {
    if (p.kind !== 'vg' || !p.copula || p.lemma !== 'be' || p.form !== 'finite' || p.modal !== null) return;
    const vg: VerbGroup = p;
    const s = subjectPhrase(parse, i);
    const subject = s < 0 ? null : partyAt(parse, s);
    if (subject === null) return;
    const past = /^(?:was|were|been)$/.test(parse.units[vg.verb]!.lower.replace(/n['’]t$/, ''));
    for (const found of predicatesAt(parse, i + 1)) {
      const claim = statementOf(
        parse,
        discourse,
        { event: IS, subject, object: found.head ?? '', negated: vg.negated, from: i, to: found.last, verb: i },
        s,
      );
      if (claim)
        out.push({ ...claim, object: found.head, quality: found.quality, ...(past ? { past: true as const } : {}) });
    }
  });
}

/** Role phrases given to a name where it stands: "Deputy Mayor" before it, ", the head of the port authority," after it. */

import { item } from '../../language/item.ts';
import { NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Token } from '../../text/article.ts';
import { singleSpaced } from '../../text/spaces.ts';
import type { Candidate } from './candidates.ts';

export interface Role {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly former: boolean;
  /** The role noun, lower case. */
  readonly head: string;
}

const FORMER = new Set([
  'former',
  'ex',
  'late',
  'ex-',
  'then',
  'then-',
  'onetime',
  'erstwhile',
  'retired',
  'ousted',
  'deposed',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'our', 'my', 'its']);
const MAX_WORDS = 14;
const OPENERS = WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb;

const isRoleWord = (t: Token): boolean =>
  t.kind === 'word' && (t.word.names & (NameClass.Role | NameClass.Title)) !== 0;

/** Words that can stand between an article and a role noun. */
function inRolePhrase(t: Token): boolean {
  if (t.text === '-' || t.lower === "'s") return true;
  if (t.kind === 'number') return false;
  if (t.kind === 'mark') return false;
  if (t.caps !== 'none') return true;
  if (
    t.tags &
    (WordClass.Pronoun |
      WordClass.Determiner |
      WordClass.Preposition |
      WordClass.Conjunction |
      WordClass.Copula |
      WordClass.Modal)
  )
    return false;
  return (
    t.tags === 0 ||
    (t.tags & (WordClass.Noun | WordClass.Adjective)) !== 0 ||
    (t.word.names & (NameClass.Role | NameClass.TitleModifier)) !== 0
  );
}

/** Words that can stand before a capitalised title as part of it: other capitals, "prime", "former", a possessive. */
function inTitle(t: Token): boolean {
  if (t.text === '-' || t.lower === "'s") return true;
  if (t.kind !== 'word') return false;
  return t.caps !== 'none' || FORMER.has(t.lower) || (t.word.names & NameClass.TitleModifier) !== 0;
}

function make(article: Article, first: number, last: number, head: string): Role {
  const { tokens, text } = article;
  let former = false;
  let from = first;
  while (
    from < last &&
    (ARTICLES.has(tokens[from]!.lower) || FORMER.has(tokens[from]!.lower) || (former && tokens[from]!.text === '-'))
  ) {
    if (FORMER.has(tokens[from]!.lower)) former = true;
    from++;
  }
  if (from >= last) from = first;
  const start = tokens[from]!.start;
  const end = tokens[last - 1]!.end;
  return { role: singleSpaced(text.slice(start, end)), start, end, former, head };
}

/** The role phrase that ends right before a name, else null. */
export function roleBefore(article: Article, c: Candidate): Role | null {
  const { tokens } = article;
  const s = article.sentences[c.sentence]!;
  let end = c.first;
  if (end > s.first && tokens[end - 1]!.text === ',' && end - 2 >= s.first && isRoleWord(tokens[end - 2]!)) end--;
  const head = item(tokens, end - 1);
  const dotted = head?.text === '.' ? item(tokens, end - 2) : head;
  if (!dotted || end <= s.first || !(isRoleWord(dotted) || roleAmong(c))) return null;
  const capital = dotted.caps !== 'none';
  const goes = (t: Token): boolean => (capital ? inTitle(t) : inRolePhrase(t));
  let from = end - 1;
  while (from > s.first && end - from < MAX_WORDS && goes(tokens[from - 1]!)) from--;
  if (from > s.first && (tokens[from - 1]!.lower === 'of' || tokens[from - 1]!.lower === 'for')) return null;
  // "But Sheriff": the capital is the sentence's
  while (
    from < end - 1 &&
    (tokens[from]!.kind !== 'word' ||
      tokens[from]!.lower === "'s" ||
      speaks(tokens[from]!) ||
      (from === s.first && (tokens[from]!.tags & OPENERS) !== 0 && (tokens[from]!.tags & WordClass.Noun) === 0))
  )
    from++;
  // "A 27-year-old Norland man": the age is no part of it
  for (let k = from + 1; k < end - 1; k++) if (tokens[k]!.lower === 'old' && tokens[k - 1]!.text === '-') from = k + 1;
  return make(article, from, end, dotted.lower);
}

const speaks = (t: Token): boolean =>
  t.caps === 'none' && (t.word.names & NameClass.Speech) !== 0 && (t.tags & WordClass.Verb) !== 0;

function roleAmong(c: Candidate): boolean {
  return c.core.title !== null;
}

/** The role phrase in apposition right after a name, else null. */
export function roleAfter(article: Article, c: Candidate): Role | null {
  const { tokens } = article;
  const s = article.sentences[c.sentence]!;
  let from = c.last;
  if (tokens[from]?.text !== ',' || from + 1 >= s.last) return null;
  from++;
  let head = -1;
  for (let k = from; k < s.last && k < from + 10; k++) {
    const t = tokens[k]!;
    if (isRoleWord(t)) head = k;
    else if (head >= 0 || !(inRolePhrase(t) || ARTICLES.has(t.lower))) break;
  }
  if (head < 0) return null;
  let last = head + 1;
  if (['of', 'for', 'at', 'in', 'to', 'on'].includes(tokens[last]?.lower ?? '')) {
    for (let k = last + 1; k < s.last && k < head + MAX_WORDS; k++) {
      const t = tokens[k]!;
      const goes =
        inRolePhrase(t) || ARTICLES.has(t.lower) || t.lower === 'of' || t.lower === 'and' || t.lower === 'for';
      if (!goes || speaks(t)) break;
      last = k + 1;
    }
    while (last > head + 1 && /^(?:and|of|for|the|in|to|at|on)$/.test(tokens[last - 1]!.lower)) last--;
  }
  return make(article, from, last, tokens[head]!.lower);
}

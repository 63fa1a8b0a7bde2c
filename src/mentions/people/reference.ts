/** Who a pronoun or a role description stands for: "he", "the mayor", "the Norwegian minister". */

import { NameClass } from '../../language/names.ts';
import { partitionPoint } from '../../language/search.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Token } from '../../text/article.ts';
import type { ArticlePeople, ArticlePerson, PersonReading } from '../mention.ts';

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const MALE = new Set(['he', 'him', 'his', 'himself']);
/** How many sentences back an antecedent may stand. */
const PRONOUN_REACH = 4;
const ROLE_REACH = 60;
const MOST_BEFORE = 40;

/**
 * Resolves the pronoun, role noun or name at a token to a person of the article.
 * @param article the article. @param people what `findPeople` returned for it.
 * @param tokenIndex the pronoun's token, or any token of a description ("the", "Norwegian" or "minister") or of a name.
 * @returns an index into `people.people`, null when nobody fits or it cannot be decided.
 */
export function resolveReference(article: Article, people: ArticlePeople, tokenIndex: number): number | null {
  const token = article.tokens[tokenIndex];
  if (!token) return null;
  const here = people.readings[readingBefore(people, tokenIndex)];
  if (here && tokenIndex < here.last) return here.person;
  if (FEMALE.has(token.lower)) return pronoun(article, people, tokenIndex, 'female');
  if (MALE.has(token.lower)) return pronoun(article, people, tokenIndex, 'male');
  return description(article, people, tokenIndex);
}

/** Index of the last reading that begins at or before a token, -1 when none does. */
function readingBefore(people: ArticlePeople, tokenIndex: number): number {
  return partitionPoint(people.readings, (r) => r.first <= tokenIndex) - 1;
}

function sentenceAt(article: Article, tokenIndex: number): number {
  return Math.max(0, partitionPoint(article.sentences, (s) => s.first <= tokenIndex) - 1);
}

function pronoun(
  article: Article,
  people: ArticlePeople,
  tokenIndex: number,
  gender: 'female' | 'male',
): number | null {
  const sentence = sentenceAt(article, tokenIndex);
  const fits = (p: ArticlePerson | undefined): boolean => p !== undefined && (p.gender === null || p.gender === gender);
  const before: PersonReading[] = [];
  for (let i = readingBefore(people, tokenIndex); i >= 0 && before.length < MOST_BEFORE; i--) {
    const r = people.readings[i]!;
    if (sentence - r.sentence > PRONOUN_REACH) break;
    if (r.last <= tokenIndex && fits(people.people[r.person])) before.unshift(r);
  }
  if (before.length === 0) return null;
  const inSentence = before.filter((r) => r.sentence === sentence);
  if (inSentence.length > 0) return inSentence[0]!.person;
  const nearest = before.at(-1)!.sentence;
  const subjects = before.filter((r) => r.sentence === nearest);
  const sure = subjects.filter((r) => people.people[r.person]!.gender === gender);
  const pool = sure.length > 0 ? sure : subjects;
  return (pool.find((r) => isSpeaker(article, r.last) || isSpeaker(article, r.first - 1)) ?? pool[0]!).person;
}

function isSpeaker(article: Article, k: number): boolean {
  const t = article.tokens[k];
  return t !== undefined && t.caps === 'none' && (t.word.names & NameClass.Speech) !== 0;
}

const isRole = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (t.word.names & (NameClass.Role | NameClass.Title)) !== 0;

/** "the (Norwegian) (prime) minister": the last person before it whose role holds the same noun and does not gainsay the rest. */
function description(article: Article, people: ArticlePeople, tokenIndex: number): number | null {
  const { tokens } = article;
  let head = tokenIndex;
  while (head < tokens.length && head < tokenIndex + 5 && !isRole(tokens[head])) head++;
  if (!isRole(tokens[head])) return null;
  while (isRole(tokens[head + 1])) head++;
  const noun = tokens[head]!.lower;
  const modifiers: Token[] = [];
  let k = head - 1;
  while (
    k >= 0 &&
    head - k < 5 &&
    tokens[k]!.kind === 'word' &&
    !/^(?:the|a|an|this|that|his|her)$/.test(tokens[k]!.lower)
  )
    modifiers.push(tokens[k--]!);
  if (!/^(?:the|this|that)$/.test(tokens[k]?.lower ?? '')) return null;
  const stem = (w: string): string => w.replace(/(?:'s|s|n|ian|ish|ese|an)$/, '').slice(0, 5);
  const wanted = modifiers.map((m) => m.lower);
  const sentence = sentenceAt(article, tokenIndex);
  for (let i = readingBefore(people, tokenIndex); i >= 0; i--) {
    const r = people.readings[i]!;
    if (sentence - r.sentence > ROLE_REACH) break;
    const roles = people.people[r.person]?.roles ?? [];
    for (const { role } of roles) {
      const words = role.toLowerCase().split(/[\s'’-]+/);
      if (!words.includes(noun)) continue;
      const nations = modifiers.filter((m) => m.tags & (WordClass.Demonym | WordClass.Place));
      const missing = wanted.filter((w) => !words.some((x) => x === w || stem(x) === stem(w)));
      if (missing.length === 0 || (missing.length < wanted.length && nations.every((n) => !missing.includes(n.lower))))
        return r.person;
    }
  }
  return null;
}

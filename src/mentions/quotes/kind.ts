/** What quotation marks stand for: speech, or a title, a nickname, a word held at arm's length. */

import { NAMING_CUES, WORK_NOUNS } from '../../language/data/speech.ts';
import { item } from '../../language/item.ts';
import { wordSet } from '../../language/speech.ts';
import { WordClass } from '../../language/words.ts';
import type { Token } from '../../text/article.ts';
import { has, type QuoteTokens, type SpeechContext } from './context.ts';
import type { QuoteSource } from './source.ts';

const works = wordSet(WORK_NOUNS);
const naming = wordSet(NAMING_CUES);
/** Words that stay lower case within a title. */
const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'but',
  'with',
  'from',
  'by',
  'as',
  'is',
  'vs',
  'de',
  'la',
  'n',
]);
const PLACING = new Set([
  'on',
  'of',
  'in',
  'from',
  'to',
  'by',
  'at',
  'with',
  'for',
  'and',
  'his',
  'her',
  'their',
  'the',
  "'s",
  'its',
  'like',
  'watching',
  'host',
  'hosts',
  'wrote',
  'sings',
  'sang',
  'sing',
  'performed',
  'directed',
  'starring',
]);

function contentTokens(ctx: SpeechContext, q: QuoteTokens): Token[] {
  return ctx.tokens
    .slice(q.first, q.last)
    .filter((t) => t.kind !== 'mark' && t.start >= q.run.start && t.end <= q.run.end);
}

const capital = (t: Token): boolean => t.caps !== 'none' || t.kind === 'number';

function inTitleCase(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every((w, i) => capital(w) || w.lower === "'s" || (i > 0 && SMALL.has(w.lower))) &&
    capital(words[0]!)
  );
}

function isNickname(ctx: SpeechContext, q: QuoteTokens, words: readonly Token[]): boolean {
  if (words.length > 3 || !words.every((w, i) => capital(w) || (i > 0 && SMALL.has(w.lower)) || w.lower === 'the'))
    return false;
  let p = q.first - 1;
  if (ctx.tokens[p]?.text === '.' && item(ctx.tokens, p - 1)?.text.length === 1) p--;
  const before = ctx.tokens[p];
  const after = ctx.tokens[q.last];
  if (!before || !after || before.kind !== 'word' || after.kind !== 'word') return false;
  const named = (i: number): boolean =>
    (ctx.readingOf[i] ?? 0) > 0 || has(ctx.tokens[i], WordClass.FirstName | WordClass.LastName);
  return (
    before.caps !== 'none' &&
    after.caps !== 'none' &&
    (named(p) || named(q.last)) &&
    /[^.,!?]$/.test(ctx.article.text.slice(q.run.start, q.run.end))
  );
}

function isTitle(ctx: SpeechContext, q: QuoteTokens, words: readonly Token[], source: QuoteSource | null): boolean {
  if (!inTitleCase(words)) return false;
  if (ctx.article.paragraphs[q.run.paragraph]?.kind === 'headline') return false;
  const text = ctx.article.text.slice(q.run.start, q.run.end);
  if (/[!?]$/.test(text) && words.length < 3) return false;
  let k = q.first - 1;
  if (ctx.tokens[k]?.text === ',' || ctx.tokens[k]?.text === ':') k--;
  const before = ctx.tokens[k];
  const after = ctx.tokens[q.last];
  const big = words.filter(capital).length;
  if (
    source !== null &&
    source.cueToken === k &&
    source.cue !== 'called' &&
    source.cue !== 'wrote' &&
    source.cue !== 'titled'
  )
    return false;
  if (after && works.has(after.lower) && after.space) return true;
  for (let i = k; i >= Math.max(0, k - 1); i--) if (works.has(ctx.tokens[i]!.lower)) return true;
  if (before && ['titled', 'entitled', 'starring', 'headlined', 'subtitled'].includes(before.lower)) return true;
  if (big < 2 || !before) return false;
  return (
    PLACING.has(before.lower) || (naming.has(before.lower) && before.lower !== 'word' && before.lower !== 'phrase')
  );
}

function isScare(ctx: SpeechContext, q: QuoteTokens, words: readonly Token[], source: QuoteSource | null): boolean {
  if (words.length > 4) return false;
  const text = ctx.article.text.slice(q.run.start, q.run.end);
  if (/[!?]$/.test(text)) return false;
  const before = item(ctx.tokens, q.first - 1);
  const beforeThat = item(ctx.tokens, q.first - 2);
  const after = ctx.tokens[q.last];
  if (before && (before.lower === 'so-called' || (before.lower === 'called' && beforeThat?.text === '-'))) return true;
  if (before && beforeThat && before.lower === 'as' && ['known', 'referred'].includes(beforeThat.lower)) return true;
  if (before && ['word', 'term', 'letter', 'letters', 'acronym'].includes(before.lower)) return true;
  if (source !== null && source.cue !== null) return false;
  // a modifier inside a noun phrase, nobody's words: the "…" noun
  const inside = after?.kind === 'word' && after.caps === 'none' && has(after, WordClass.Noun) && !/[.,]$/.test(text);
  if (source === null) return words.length <= 3;
  return inside && words.length <= 2;
}

/** Titles and nicknames that show without knowing who speaks: the words around them are read as if they had no marks. */
export function isName(ctx: SpeechContext, q: QuoteTokens): 'title' | 'nickname' | null {
  const words = contentTokens(ctx, q);
  if (words.length > 12) return null;
  if (isNickname(ctx, q, words)) return 'nickname';
  return isTitle(ctx, q, words, null) ? 'title' : null;
}

/** The kind of a quotation whose source is known or not. */
export function kindOf(ctx: SpeechContext, q: QuoteTokens, source: QuoteSource | null): 'quote' | 'title' | 'scare' {
  const words = contentTokens(ctx, q);
  if (words.length > 12) return 'quote';
  if (isTitle(ctx, q, words, source)) return 'title';
  return isScare(ctx, q, words, source) ? 'scare' : 'quote';
}

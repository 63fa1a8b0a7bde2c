/** The noun phrase that ends before a verb of speech: how far back it reaches, and whom it names. */

import { CLAUSE_OPENERS, LINKS, STOPS, SUBJECT_PRONOUNS } from '../../language/data/speaker-words.ts';
import { item } from '../../language/item.ts';
import { WordClass } from '../../language/words.ts';
import { has, isPlainVerb, readingAt, type SpeechContext } from './context.ts';
import { isRoleNoun, personSpeaker, phraseSpeaker, pronounSpeaker, type Speaker, textOf } from './speaker.ts';

/** Tokens of a noun phrase that are looked at. */
export const MAX_PHRASE = 14;

const MAX_APPOSITION = 45;

/** The tokens before `end` that make one noun phrase with its head at `end - 1`; null when none stands there. */
function walkBack(ctx: SpeechContext, end: number, limit: number): number | null {
  let i = end - 1;
  let first = end;
  const floor = Math.max(limit, end - MAX_PHRASE);
  for (; i >= floor; i--) {
    const t = ctx.tokens[i]!;
    if (ctx.quoteOf[i]) break;
    if (ctx.readingOf[i]) {
      first = i;
      continue;
    }
    if (t.kind === 'mark') {
      if (
        (t.text === '-' || t.text === '’' || t.text === "'" || t.text === '&' || t.text === '.' || t.text === '/') &&
        i > floor &&
        (i < end - 1 || t.text === '.')
      )
        continue;
      break;
    }
    if (t.kind === 'number') {
      first = i;
      continue;
    }
    if (LINKS.has(t.lower)) {
      const before = item(ctx.tokens, i - 1);
      if (i - 1 < floor || !before || before.kind !== 'word' || first === end) break;
      if (
        !(
          isRoleNoun(ctx, i - 1) ||
          before.caps !== 'none' ||
          (has(before, WordClass.Noun) && !has(before, WordClass.Verb))
        )
      )
        break;
      if (t.lower === 'to' || t.lower === 'by' || t.lower === 'on') break;
      continue;
    }
    if (STOPS.has(t.lower) || (isPlainVerb(t) && !isRoleNoun(ctx, i))) break;
    if (has(t, WordClass.Past) && t.caps === 'none' && !has(t, WordClass.Adjective | WordClass.Noun)) break;
    first = i;
    if (has(t, WordClass.Determiner) && t.lower !== "'s") {
      const before = item(ctx.tokens, i - 1);
      if (
        !(
          before &&
          LINKS.has(before.lower) &&
          i - 2 >= floor &&
          (isRoleNoun(ctx, i - 2) || ['office', 'statement', 'head', 'member'].includes(ctx.tokens[i - 2]!.lower))
        )
      )
        break;
    }
  }
  return first < end ? first : null;
}

/** A name behind `of`, `for`, `from`: whose head is the noun before ("a spokesman for Anna Example"). */
function ofPhraseStart(ctx: SpeechContext, first: number, limit: number): number | null {
  const link = item(ctx.tokens, first - 1);
  if (first - 2 < limit || !link || !['of', 'for', 'from', 'to', 'at', 'with'].includes(link.lower)) return null;
  const noun = ctx.tokens[first - 2]!;
  if (noun.kind !== 'word' || ctx.quoteOf[first - 2]) return null;
  if (!isRoleNoun(ctx, first - 2) && !has(noun, WordClass.Noun)) return null;
  if (!isRoleNoun(ctx, first - 2) && link.lower !== 'of' && link.lower !== 'for') return null;
  return walkBack(ctx, first - 1, limit);
}

/** The subject that ends right before token `end`. */
export function subjectEndingAt(ctx: SpeechContext, end: number, limit: number): Speaker | null {
  const i = end - 1;
  if (i < limit || ctx.quoteOf[i]) return null;
  const t = ctx.tokens[i]!;
  const r = readingAt(ctx, i);
  if (r) {
    // titles stand before the name; "of", "for" make it another's
    const before = walkBack(ctx, r.first, limit) ?? r.first;
    const other = ofPhraseStart(ctx, before, limit);
    const joined = item(ctx.tokens, before - 1)?.lower === 'and' && readingAt(ctx, before - 2);
    if (joined)
      return {
        name: textOf(ctx, joined.first, r.last),
        person: null,
        first: joined.first,
        last: r.last,
        form: 'phrase',
      };
    if (other !== null)
      return { name: textOf(ctx, other, r.last), person: null, first: other, last: r.last, form: 'phrase' };
    return { ...personSpeaker(ctx, i), first: before };
  }
  if (SUBJECT_PRONOUNS.has(t.lower)) {
    if (t.lower === 'who') {
      const k = item(ctx.tokens, i - 1)?.text === ',' ? i - 1 : i;
      return k > limit ? subjectEndingAt(ctx, k, limit) : null;
    }
    return pronounSpeaker(ctx, i);
  }
  if (t.kind !== 'word') return null;
  const first = walkBack(ctx, end, limit);
  if (first === null) return null;
  // "through the streets chanted": the phrase belongs to a preposition, the subject stands further off
  const link = item(ctx.tokens, first - 1);
  if (
    link &&
    first > limit &&
    !ctx.quoteOf[first - 1] &&
    has(link, WordClass.Preposition) &&
    !CLAUSE_OPENERS.has(link.lower) &&
    !isRoleNoun(ctx, end - 1)
  )
    return null;
  return phraseSpeaker(ctx, first, end);
}

/** Steps back over a bracketed run that ends right before `end`. */
export function beforeBracket(ctx: SpeechContext, end: number, limit: number): number {
  if (item(ctx.tokens, end - 1)?.text !== ')' && item(ctx.tokens, end - 1)?.text !== ']') return end;
  for (let k = end - 2; k >= Math.max(limit, end - 20); k--)
    if (ctx.tokens[k]!.text === '(' || ctx.tokens[k]!.text === '[') return k;
  return end;
}

/** The subject before an apposition or relative clause that ends with a comma at `comma`. */
export function beforeApposition(ctx: SpeechContext, comma: number, limit: number): Speaker | null {
  let fallback = -1;
  const own = readingAt(ctx, comma - 1);
  for (let k = comma - 1; k > Math.max(limit, comma - MAX_APPOSITION); k--) {
    const t = ctx.tokens[k]!;
    if (ctx.quoteOf[k]) break;
    if (t.text !== ',' && t.text !== '—' && t.text !== '–') continue;
    const e = beforeBracket(ctx, k, limit);
    if (readingAt(ctx, e - 1)) return subjectEndingAt(ctx, e, limit);
    fallback = k;
    // "the prime minister, Anna Example, said"
    if (own && own.first === k + 1) return { ...personSpeaker(ctx, own.first), first: walkBack(ctx, k, limit) ?? k };
  }
  return fallback < 0 ? null : subjectEndingAt(ctx, beforeBracket(ctx, fallback, limit), limit);
}

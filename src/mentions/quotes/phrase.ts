/** Who is named beside a verb of speech: the noun phrase before it or after it. */

import { DAY_LINKS, LINKS, SKIPPED, STOPS, SUBJECT_PRONOUNS } from '../../language/data/speaker-words.ts';
import { item } from '../../language/item.ts';
import { WordClass } from '../../language/words.ts';
import { has, isPlainVerb, readingAt, type SpeechContext } from './context.ts';
import { isRoleNoun, personSpeaker, phraseSpeaker, pronounSpeaker, type Speaker } from './speaker.ts';
import { beforeApposition, beforeBracket, MAX_PHRASE, subjectEndingAt } from './subject.ts';

/** Markdown's marks around a name. */
const EMPHASIS = new Set(['*', '_']);

/**
 * The subject of the verb at token `verb`, standing before it.
 * @param limit the first token that may belong to it.
 */
export function speakerBefore(ctx: SpeechContext, verb: number, limit: number): Speaker | null {
  let i = verb - 1;
  for (let n = 0; i >= limit && n < 10; i--, n++) {
    const t = ctx.tokens[i]!;
    if (ctx.quoteOf[i] || ctx.readingOf[i]) break;
    if (EMPHASIS.has(t.text)) continue;
    if (
      has(t, WordClass.Date) ||
      SKIPPED.has(t.lower) ||
      (has(t, WordClass.Adverb) && !has(t, WordClass.Noun)) ||
      /..ly$/.test(t.lower)
    )
      continue;
    const dated =
      DAY_LINKS.has(t.lower) &&
      n > 0 &&
      ctx.tokens.slice(i + 1, verb).some((x) => has(x, WordClass.Date) || DAY_LINKS.has(x.lower));
    if (
      dated ||
      (DAY_LINKS.has(t.lower) &&
        ['week', 'month', 'year', 'morning', 'afternoon', 'evening', 'night', 'day'].includes(t.lower)) ||
      t.kind === 'number'
    )
      continue;
    break;
  }
  if (i < limit || ctx.quoteOf[i]) return null;
  const end = beforeBracket(ctx, i + 1, limit);
  const last = item(ctx.tokens, end - 1);
  if (end - 1 < limit || !last) return null;
  if (last.text === ',' || last.text === '—' || last.text === '–') return beforeApposition(ctx, end - 1, limit);
  return subjectEndingAt(ctx, end, limit);
}

/** Words of a role between a place and the name ("works council head"). */
const ROLE_WORDS = 3;

/** "Mayor Anna Example", in lower case: the token of the name right behind the words of a role that start at `at`, else -1. */
function holderOfRole(ctx: SpeechContext, at: number, limit: number): number {
  let i = at;
  while (i < limit && i - at < ROLE_WORDS && !ctx.readingOf[i]) {
    const t = ctx.tokens[i]!;
    if (t.kind !== 'word' || t.caps !== 'none' || ctx.quoteOf[i] || LINKS.has(t.lower) || STOPS.has(t.lower)) return -1;
    i++;
  }
  return i > at && i < limit && ctx.readingOf[i] && isRoleNoun(ctx, i - 1) ? i : -1;
}

/**
 * The noun phrase that starts at token `at` ("said the mayor", "according to police").
 * @param limit the first token that may no longer belong to it.
 */
export function speakerAfter(ctx: SpeechContext, at: number, limit: number): Speaker | null {
  let i = at;
  while (
    i < limit &&
    (EMPHASIS.has(ctx.tokens[i]!.text) || ctx.tokens[i]!.lower === 'both' || /..ly$/.test(ctx.tokens[i]!.lower))
  )
    i++;
  if (i >= limit || ctx.quoteOf[i]) return null;
  const t = ctx.tokens[i]!;
  if (SUBJECT_PRONOUNS.has(t.lower) && t.lower !== 'who' && t.lower !== 'one') return pronounSpeaker(ctx, i);
  if (t.kind !== 'word' || STOPS.has(t.lower) || LINKS.has(t.lower)) return null;
  const first = i;
  let named = -1;
  let linked = false;
  for (; i < limit && i - first < MAX_PHRASE; i++) {
    const w = ctx.tokens[i]!;
    if (ctx.quoteOf[i]) break;
    if (ctx.readingOf[i]) {
      if (!linked && named < 0) named = i;
      continue;
    }
    if (named >= 0 && w.lower !== "'s" && w.text !== '-') {
      // "said Norley mayor Anna Example": what stands before the role is a place, whatever it reads as
      const holder = holderOfRole(ctx, i, limit);
      if (holder >= 0) named = holder;
      break;
    }
    if (w.lower === "'s" && named >= 0) {
      named = -1;
      continue;
    }
    if (w.kind === 'mark') {
      if (
        (w.text === '-' || w.text === '&' || w.text === '/' || w.text === '’' || (w.text === '.' && i + 1 < limit)) &&
        !w.space
      )
        continue;
      break;
    }
    if (
      w.lower === 'of' ||
      w.lower === 'for' ||
      w.lower === 'from' ||
      (w.lower === 'at' && linked === false && ctx.tokens[i + 1]?.caps === 'initial')
    ) {
      linked = true;
      continue;
    }
    if (
      STOPS.has(w.lower) ||
      LINKS.has(w.lower) ||
      (isPlainVerb(w) && !isRoleNoun(ctx, i)) ||
      (has(w, WordClass.Date) && i > first)
    )
      break;
  }
  if (named >= 0) return personSpeaker(ctx, named);
  let last = i;
  while (last > first && (ctx.tokens[last - 1]!.kind === 'mark' || LINKS.has(ctx.tokens[last - 1]!.lower))) last--;
  if (last <= first) return null;
  // "said her deputy, Anna Example": the name stands behind the role
  const behind = ctx.tokens[i]?.text === ',' && i + 1 < limit && !ctx.quoteOf[i + 1] ? readingAt(ctx, i + 1) : null;
  if (
    behind &&
    behind.first === i + 1 &&
    isRoleNoun(ctx, last - 1) &&
    (behind.last >= limit || ctx.tokens[behind.last]!.kind === 'mark')
  )
    return { ...personSpeaker(ctx, i + 1), first };
  return phraseSpeaker(ctx, first, last);
}

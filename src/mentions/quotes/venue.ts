/** Where and when a quotation was said: the platform, outlet or occasion in the words around its cue. */

import { OCCASIONS, PLATFORMS } from '../../language/data/venues.ts';
import { item } from '../../language/item.ts';
import { own } from '../../language/own.ts';
import { WordClass } from '../../language/words.ts';
import { singleSpaced } from '../../text/spaces.ts';
import { has, type QuoteTokens, type SpeechContext } from './context.ts';
import type { QuoteSource } from './source.ts';

export interface Venue {
  /** "Facebook", "CBS", "statement", "rally in Springfield"; null where none is named. */
  readonly venue: string | null;
  /** "September 6", "Friday", "earlier this week"; null where the text does not say. */
  readonly when: string | null;
}

const PLACING = new Set(['on', 'in', 'at', 'during', 'via', 'to', 'through', 'from', 'by']);
const REACH = 24;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

function platformAt(ctx: SpeechContext, i: number): string | null {
  const t = ctx.tokens[i];
  if (t?.kind !== 'word') return null;
  const next = ctx.tokens[i + 1];
  const two = next ? own(PLATFORMS, `${t.lower} ${next.lower}`) : undefined;
  if (two) return two;
  if (t.caps === 'none') return null;
  if (t.lower === 'x' && next && (next.text === '-' || (next.kind !== 'mark' && next.caps !== 'none'))) return null;
  if (['threads', 'medium', 'discord'].includes(t.lower) && t.caps !== 'initial') return null;
  return own(PLATFORMS, t.lower) ?? null;
}

/** The capitalised run from token `i`: an outlet's name. */
function nameFrom(ctx: SpeechContext, i: number, last: number): string | null {
  let first = i;
  if (ctx.tokens[first]?.lower === 'the') first++;
  let end = first;
  while (end < last && end - first < 7) {
    const t = ctx.tokens[end]!;
    if (ctx.quoteOf[end] || ctx.readingOf[end]) break;
    if (t.kind === 'word' && t.caps !== 'none' && !has(t, WordClass.Date)) end++;
    else if (
      (t.lower === 'of' || t.text === '&' || t.lower === "'s") &&
      ctx.tokens[end + 1]?.caps !== 'none' &&
      end > first
    )
      end++;
    else break;
  }
  if (ctx.readingOf[first] || end === first) return null;
  if (ctx.tokens[end - 1]!.lower === "'s") end--;
  return singleSpaced(ctx.article.text.slice(ctx.tokens[first]!.start, ctx.tokens[end - 1]!.end));
}

/** The venue named in `tokens[first] … tokens[last - 1]`. */
function venueIn(ctx: SpeechContext, first: number, last: number): string | null {
  let occasion: string | null = null;
  for (let i = first; i < last; i++) {
    const t = ctx.tokens[i]!;
    if (ctx.quoteOf[i] || !PLACING.has(t.lower)) continue;
    for (let k = i + 1; k < Math.min(last, i + 7); k++) {
      const w = ctx.tokens[k]!;
      if (ctx.quoteOf[k] || (w.kind === 'mark' && w.text !== '-' && w.text !== "'" && w.text !== '’')) break;
      if (k > i + 1 && PLACING.has(w.lower)) break;
      const platform = t.lower === 'at' || t.lower === 'during' ? null : platformAt(ctx, k);
      if (platform) return platform;
      if (
        occasion === null &&
        own(OCCASIONS, w.lower) !== undefined &&
        (k > i + 1 || w.lower === 'court' || w.lower === 'testimony' || w.lower === 'remarks')
      ) {
        const link = ctx.tokens[k + 1]?.lower;
        const outlet =
          link === 'with' || (link === 'on' && w.lower !== 'post') || link === 'for'
            ? nameFrom(ctx, k + 2, last)
            : null;
        if (outlet && own(OCCASIONS, w.lower) === 'interview') return outlet;
        occasion = link === 'online' ? `${w.lower} online` : w.lower === 'conference' ? 'news conference' : w.lower;
      }
    }
  }
  return occasion;
}

function whenIn(ctx: SpeechContext, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const t = ctx.tokens[i]!;
    if (ctx.quoteOf[i]) continue;
    if (MONTH.test(t.lower) && t.caps !== 'none') {
      const k = ctx.tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
      const day = ctx.tokens[k];
      if (day?.kind === 'number' && day.text.length <= 2) return `${t.text} ${day.text}`;
      const before = item(ctx.tokens, i - 1);
      if (before?.kind === 'number' && before.text.length <= 2) return `${t.text} ${before.text}`;
    }
    if (WEEKDAY.test(t.lower)) return t.text;
    if (t.lower === 'yesterday' || t.lower === 'today' || t.lower === 'tonight') return t.lower;
    if (
      (t.lower === 'this' || t.lower === 'last') &&
      /^(?:week|month|year|morning|afternoon|evening)$/.test(ctx.tokens[i + 1]?.lower ?? '')
    )
      return `${item(ctx.tokens, i - 1)?.lower === 'earlier' ? 'earlier ' : ''}${t.lower} ${ctx.tokens[i + 1]!.lower}`;
  }
  return null;
}

/** Where and when the words of a quotation were said, as far as the sentence of its cue tells. */
export function venueOf(ctx: SpeechContext, q: QuoteTokens, source: QuoteSource | null): Venue {
  if (source === null || source.cueToken < 0) return { venue: null, when: null };
  const { cueToken } = source;
  const sentence = ctx.article.sentences[ctx.sentenceOf[cueToken]!]!;
  let last = Math.min(sentence.last, cueToken + REACH);
  for (let i = cueToken + 1; i < last; i++)
    if (ctx.quoteOf[i]) {
      last = i;
      break;
    }
  const cue = ctx.tokens[cueToken]!.lower;
  const opening =
    source.speaker.first > sentence.first && !ctx.quoteOf[sentence.first]
      ? Math.min(source.speaker.first, cueToken)
      : sentence.first;
  const when = whenIn(ctx, cueToken + 1, last) ?? whenIn(ctx, sentence.first, opening);
  if (/^(?:tweet|retweet)/.test(cue)) return { venue: 'X', when };
  const named = venueIn(ctx, cueToken + 1, last) ?? venueIn(ctx, sentence.first, opening);
  if (cue === 'told' || cue === 'tells' || cue === 'telling') {
    const next = ctx.tokens[cueToken + 1];
    if (next && next.start < q.run.end + 400) {
      if (next.lower === 'reporters' || next.lower === 'journalists') return { venue: named ?? 'reporters', when };
      const outlet = nameFrom(ctx, cueToken + 1, last);
      if (outlet) return { venue: outlet, when };
    }
  }
  return { venue: named, when };
}

/** The quotation reader. */
import type { Article } from '../../text/article.ts';
import type { ArticlePeople, QuoteReading } from '../mention.ts';
import { attributionAfter, attributionAtEnd } from './attribute-after.ts';
import { attributionBefore, subjectOfSentence } from './attribute-before.ts';
import { carriedSource } from './carry.ts';
import { type QuoteTokens, type SpeechContext, speechContext } from './context.ts';
import { interviewSource } from './interview.ts';
import { isName, kindOf } from './kind.ts';
import { scanQuotes } from './scan.ts';
import type { QuoteSource } from './source.ts';
import { venueOf } from './venue.ts';

/** Ways of passing on another's words in print. */
const PASSING = new Set(['tweeted', 'tweets', 'posted', 'posts', 'wrote', 'writes', 'reported', 'reports', 'shared']);
/** Tokens of a name between a quotation and its verb. */
const SHORT_SUBJECT = 6;

/** The words do not make a sentence of their own: they begin in lower case. */
function isPartial(ctx: SpeechContext, q: QuoteTokens): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(ctx.article.text.slice(q.run.start, q.run.start + 12));
}

/** Nothing but marks and "that" stands between the cue and the quotation. */
function cueBeside(ctx: SpeechContext, source: QuoteSource, q: QuoteTokens): boolean {
  if (source.cueToken < 0 || source.cueToken >= q.first) return false;
  for (let i = source.cueToken + 1; i < q.first; i++) {
    const t = ctx.tokens[i]!;
    if (t.kind === 'word' && t.lower !== 'that') return false;
  }
  return true;
}

function cueClose(ctx: SpeechContext, source: QuoteSource, q: QuoteTokens): boolean {
  if (source.cueToken < 0 || source.cueToken >= q.first || q.first - source.cueToken > 9) return false;
  for (let i = source.cueToken + 1; i < q.first; i++) if (ctx.tokens[i]!.text === ',') return false;
  return true;
}

/** `Roth posted: "We lost," Menzel said.`: the words passed on are of the person named behind them. */
function isPassedOn(ctx: SpeechContext, before: QuoteSource, after: QuoteSource, q: QuoteTokens): boolean {
  if (!PASSING.has(before.cue ?? '') || after.speaker.form !== 'name' || after.speaker.person === before.speaker.person)
    return false;
  const open = /,["”'’\s]*$/.test(ctx.article.text.slice(Math.max(q.run.start, q.run.end - 4), q.run.end));
  return open && after.cueToken - q.last <= SHORT_SUBJECT;
}

/** The source that the quotation's own sentence names. */
function ownSource(ctx: SpeechContext, q: QuoteTokens, partial: boolean): QuoteSource | null {
  const before = attributionBefore(ctx, q);
  const after = attributionAfter(ctx, q);
  if (before && (cueBeside(ctx, before, q) || (partial && cueClose(ctx, before, q))))
    return after && isPassedOn(ctx, before, after, q) ? after : before;
  if (after) return after;
  if (before) return before;
  return attributionAtEnd(ctx, q);
}

function sourcesOf(ctx: SpeechContext): (QuoteSource | null)[] {
  const out: (QuoteSource | null)[] = [];
  ctx.quotes.forEach((q, i) => {
    const interview = interviewSource(ctx, q);
    if (interview) {
      out.push(interview === 'asked' ? null : interview);
      return;
    }
    const partial = isPartial(ctx, q);
    const own = ownSource(ctx, q, partial);
    if (own) {
      out.push(own);
      return;
    }
    const starts = startsSentence(ctx, q);
    out.push(starts ? carriedSource(ctx, i, out) : subjectOfSentence(ctx, q));
  });
  return out;
}

function startsSentence(ctx: SpeechContext, q: QuoteTokens): boolean {
  const first = ctx.article.sentences[ctx.sentenceOf[q.first]!]!.first;
  for (let i = first; i < q.first; i++) if (ctx.tokens[i]!.kind !== 'mark' && !ctx.quoteOf[i]) return false;
  return true;
}

/** The quotation goes on where the one before broke off for its attribution. */
function joins(ctx: SpeechContext, i: number, sources: readonly (QuoteSource | null)[]): boolean {
  const q = ctx.quotes[i]!;
  const before = ctx.quotes[i - 1];
  if (!before) return false;
  if (q.run.continues) return true;
  const a = sources[i - 1];
  const b = sources[i];
  if (!a || !b || a.cueToken < 0 || a.cueToken !== b.cueToken) return false;
  // the shared cue stands between the two, or the second was carried over
  return a.cueToken >= before.last && a.cueToken < q.first
    ? q.run.paragraph === before.run.paragraph
    : b.carried && q.run.paragraph === before.run.paragraph && b.rule.startsWith('the same speaker');
}

/** Quotations of an article with their speakers, in order of start. */
export function findQuotes(article: Article, people: ArticlePeople): QuoteReading[] {
  const runs = scanQuotes(article);
  const all = speechContext(article, people, runs);
  const names = all.quotes.map((q) => isName(all, q));
  const ctx = names.some((n) => n !== null)
    ? speechContext(
        article,
        people,
        runs.filter((_, i) => names[i] === null),
      )
    : all;
  const sources = sourcesOf(ctx);
  let utterance = -1;
  const out: QuoteReading[] = ctx.quotes.map((q, i) => {
    const source = sources[i] ?? null;
    if (!joins(ctx, i, sources)) utterance++;
    const place = venueOf(ctx, q, source);
    const reading: QuoteReading = {
      start: q.run.start,
      end: q.run.end,
      utterance,
      sentence: ctx.sentenceOf[q.first] ?? 0,
      kind: kindOf(ctx, q, source),
      speaker: source?.speaker.name ?? null,
      person: source?.speaker.person ?? null,
      cue: source?.cue ?? null,
      venue: place.venue,
      rule: source?.speaker.name ? source.rule : null,
    };
    return place.when === null ? reading : { ...reading, when: place.when };
  });
  all.quotes.forEach((q, i) => {
    const kind = names[i];
    if (!kind) return;
    const sentence = all.sentenceOf[q.first] ?? 0;
    utterance++;
    const { start, end } = q.run;
    out.push({
      start,
      end,
      utterance,
      sentence,
      kind,
      speaker: null,
      person: null,
      cue: null,
      venue: null,
      rule: null,
    });
  });
  return out.sort((a, b) => a.start - b.start);
}

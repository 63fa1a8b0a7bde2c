/** Who speaks a quotation that names nobody itself: the one before it goes on, or the sentence before it says. */
import type { QuoteTokens, SpeechContext } from './context.ts';
import { found, type QuoteSource } from './source.ts';
import { sentenceSubject, speechVerbAt, subjectOf } from './verbs.ts';

/** The only words between two quotations are the first one's attribution, in one sentence. */
function onlyAttribution(ctx: SpeechContext, before: QuoteTokens, q: QuoteTokens, source: QuoteSource | null): boolean {
  const gap = q.first - before.last;
  if (gap > 70) return false;
  let words = 0;
  let stops = 0;
  for (let i = before.last; i < q.first; i++) {
    const t = ctx.tokens[i]!;
    if (t.kind !== 'mark') words++;
    if (i > before.last && ctx.sentenceOf[i] !== ctx.sentenceOf[i - 1]) stops++;
  }
  if (words === 0) return true;
  return source !== null && source.cueToken >= before.last && source.cueToken < q.first && stops <= 1;
}

/** The speaker that the sentence right before a free-standing quotation is about. */
function fromSentenceBefore(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const { sentences } = ctx.article;
  const s = ctx.sentenceOf[q.first]! - 1;
  const before = sentences[s];
  if (!before || before.last - before.first > 90) return null;
  if (sentences[s + 1]!.paragraph - before.paragraph > 1) return null;
  for (let i = before.last - 1; i >= before.first; i--) {
    const verb = speechVerbAt(ctx, i);
    if (!verb || verb.form === 'base') continue;
    const speaker = subjectOf(ctx, i, verb, before.first, before.last);
    if (speaker)
      return { ...found(speaker, null, -1, 'the sentence before gives the floor to this speaker'), carried: true };
  }
  const speaker = sentenceSubject(ctx, before.first, before.last);
  return speaker && speaker.person !== null
    ? { ...found(speaker, null, -1, 'subject of the sentence before'), carried: true }
    : null;
}

/**
 * The source of quotation `i` by what stands before it.
 * @param sources what is known of the quotations before it.
 */
export function carriedSource(
  ctx: SpeechContext,
  i: number,
  sources: readonly (QuoteSource | null)[],
): QuoteSource | null {
  const q = ctx.quotes[i]!;
  const before = ctx.quotes[i - 1];
  const source = sources[i - 1] ?? null;
  const carry = (rule: string): QuoteSource | null => (source ? { ...source, rule, carried: true } : null);
  if (before && q.run.continues) return carry('the quotation goes on from the paragraph before');
  if (before && source) {
    const near = q.run.paragraph - before.run.lastParagraph;
    if (near === 0 && onlyAttribution(ctx, before, q, source))
      return carry('the same speaker goes on after the attribution');
    if (near === 1 && onlyAttribution(ctx, before, q, source))
      return carry('the same speaker goes on in a new paragraph');
  }
  return fromSentenceBefore(ctx, q);
}

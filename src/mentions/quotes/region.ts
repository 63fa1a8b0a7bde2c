/** The words that lead up to a quotation. */
import { item } from '../../language/item.ts';
import type { QuoteTokens, SpeechContext } from './context.ts';

export interface Region {
  readonly first: number;
  /** Token where the quotation begins, or the end of the sentence before that introduces it. */
  readonly last: number;
  readonly introduced: boolean;
}

/** Where the words before the quotation begin: its sentence, or the sentence before when that ends in a colon. */
export function regionBefore(ctx: SpeechContext, q: QuoteTokens): Region {
  const { sentences } = ctx.article;
  let s = ctx.sentenceOf[q.first]!;
  let first = sentences[s]!.first;
  let empty = true;
  for (let i = first; i < q.first && empty; i++) if (ctx.tokens[i]!.kind !== 'mark') empty = false;
  if (empty && s > 0) {
    const before = sentences[s - 1]!;
    const mark = item(ctx.tokens, before.last - 1);
    if (
      (mark?.text === ':' || (mark?.text === ',' && before.paragraph === sentences[s]!.paragraph)) &&
      !ctx.quoteOf[before.last - 1]
    ) {
      s--;
      return { first: before.first, last: before.last, introduced: true };
    }
  }
  // a sentence that begins inside an earlier quotation: its attribution stands before that one
  for (
    let hops = 0;
    hops < 3 && first > 0 && ctx.quoteOf[first] && ctx.quoteOf[first - 1] === ctx.quoteOf[first];
    hops++
  ) {
    s--;
    first = sentences[s]!.first;
  }
  return { first, last: q.first, introduced: item(ctx.tokens, q.first - 1)?.text === ':' };
}

/** Whom a pronoun or a role phrase of a speaker stands for. */
import type { SpeechContext } from './context.ts';

/** Index into `ArticlePeople.people`, null when it cannot be decided. */
export function resolveReferent(ctx: SpeechContext, token: number): number | null {
  const lower = ctx.tokens[token]!.lower;
  if (lower !== 'he' && lower !== 'she') return null;
  for (let i = token - 1; i >= Math.max(0, token - 200); i--) {
    const r = ctx.readingOf[i];
    if (r && !ctx.quoteOf[i]) return ctx.people.readings[r - 1]!.person;
  }
  return null;
}

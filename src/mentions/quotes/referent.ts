/** Whom a pronoun or a role phrase of a speaker stands for. */
import { partitionPoint } from '../../language/search.ts';
import { resolveReference } from '../people/reference.ts';
import type { SpeechContext } from './context.ts';

/** At most this many names before the pronoun are asked, so that the cost stays linear in the article. */
const WINDOW = 60;

/** Index into `ArticlePeople.people`, null when it cannot be decided. */
export function resolveReferent(ctx: SpeechContext, token: number): number | null {
  const { people, readings } = ctx.people;
  const end = partitionPoint(readings, (r) => r.first <= token);
  if (end === 0) return null;
  // names inside quotations are spoken about, not speaking
  const near = readings.slice(Math.max(0, end - WINDOW), end).filter((r) => !ctx.quoteOf[r.first]);
  return resolveReference(ctx.article, { people, readings: near }, token);
}

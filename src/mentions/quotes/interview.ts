/** Questions and answers: Q: "…" A: "…". */
import type { QuoteTokens, SpeechContext } from './context.ts';
import { type Region, regionBefore } from './region.ts';
import { found, type QuoteSource } from './source.ts';
import type { Speaker } from './speaker.ts';

/** Names from the start of an article that tell who is interviewed. */
const MOST_NAMES = 60;

/** "Q:" or "A:" stands before the quotation. */
export function isInterviewLabel(ctx: SpeechContext, region: Region): boolean {
  return /^[QA]$/.test(ctx.tokens[region.first]?.text ?? '') && ctx.tokens[region.first + 1]?.text === ':';
}

/** Q: "…" A: "…": who answers is the person named last before the first question; who asks is left open. */
export function interviewSource(ctx: SpeechContext, q: QuoteTokens): QuoteSource | 'asked' | null {
  const region = regionBefore(ctx, q);
  if (!isInterviewLabel(ctx, region)) return null;
  if (ctx.tokens[region.first]!.text === 'Q') return 'asked';
  const people = new Map<number, number>();
  for (const r of ctx.people.readings.slice(0, MOST_NAMES)) {
    if (r.first >= region.first) break;
    if (ctx.quoteOf[r.first]) continue;
    people.set(r.person, (people.get(r.person) ?? 0) + 1);
  }
  const [person] = [...people.entries()].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (person === undefined) return 'asked';
  const name = ctx.people.people[person]?.name ?? null;
  const speaker: Speaker = { name, person, first: region.first, last: region.first + 1, form: 'role' };
  return found(speaker, null, -1, 'answers in an interview: the person most named before it');
}

/** The sum that an article is about: the largest of its currency, where its headline or its first lines give it. */
import type { FigureClaim } from './claim.ts';

/** Characters from the start in which an article tells what it is about. */
const LEAD = 400;

const isExactSum = (c: FigureClaim): boolean =>
  c.quantity.type === 'money' && c.quantity.low !== null && c.quantity.low === c.quantity.high;

/** Marks the places that give the largest sum of their currency, where one of them stands at the article's start. */
export function markMainSums(claims: { -readonly [K in keyof FigureClaim]: FigureClaim[K] }[]): void {
  const largest = new Map<string, number>();
  for (const c of claims) {
    if (c.quantity.type !== 'money') continue;
    const unit = c.quantity.unit ?? '';
    largest.set(unit, Math.max(largest.get(unit) ?? 0, c.quantity.low ?? c.quantity.high ?? 0));
  }
  const isLargest = (c: FigureClaim): boolean =>
    isExactSum(c) && c.quantity.low === largest.get(c.quantity.unit ?? '') && c.standing !== 'negated';
  const led = new Set(
    claims
      .filter((c) => isLargest(c) && (c.paragraphKind === 'headline' || c.start < LEAD))
      .map((c) => c.quantity.unit ?? ''),
  );
  for (const c of claims) if (isLargest(c) && led.has(c.quantity.unit ?? '')) c.mainSum = true;
}

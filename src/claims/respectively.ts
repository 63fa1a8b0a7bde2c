/** "Roth and Fess got 21 months and 18 months, respectively": to each his own. */
import type { FigureClaim } from './claim.ts';
import type { Parse } from './parse.ts';

/** Full names of the people whom a sentence names before a place in the text, in order, each once. */
function namesBefore(parse: Parse, end: number): string[] {
  const out: string[] = [];
  for (const u of parse.units) {
    const reading = u.person < 0 ? undefined : parse.people.readings[u.person];
    if (!reading) continue;
    if (parse.article.tokens[u.first]!.start >= end) break;
    const name = parse.people.people[reading.person]?.name;
    if (name && !out.includes(name)) out.push(name);
  }
  return out;
}

/**
 * Gives each of a sentence's figures to the person who stands at its place in the list before them.
 * @param first index in `claims` of the sentence's first claim. As many figures of one kind as people, else nothing is changed.
 */
export function shareOut(parse: Parse, claims: FigureClaim[], first: number): void {
  if (claims.length - first < 2 || !parse.units.some((u) => u.lower === 'respectively')) return;
  const { type, unit } = claims.at(-1)!.quantity;
  const mine: number[] = [];
  for (let i = first; i < claims.length; i++) {
    const { quantity } = claims[i]!;
    if (quantity.type === type && quantity.unit === unit) mine.push(i);
  }
  if (mine.length < 2) return;
  const names = namesBefore(parse, claims[mine[0]!]!.start);
  if (names.length !== mine.length) return;
  mine.forEach((i, k) => {
    const c = claims[i]!;
    claims[i] = { ...c, subject: names[k]!, about: c.about === null ? null : names[k]! };
  });
}

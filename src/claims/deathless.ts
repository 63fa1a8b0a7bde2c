/** Articles that tell of hurt people and of nobody killed: all who were shot are then the hurt. */
import type { FigureClaim } from './claim.ts';

const HURT = new Set(['injure', 'shoot']);

const isHurt = (c: FigureClaim): boolean => c.event !== null && HURT.has(c.event) && c.quantity.type === 'count';

/** Somebody died in what the article tells as news; "no deaths" and last year's dead are none. */
const isDeath = (c: FigureClaim): boolean =>
  c.event === 'kill' && c.standing !== 'background' && c.standing !== 'negated' && c.quantity.high !== 0;

/**
 * Marks the figures of the hurt and the shot of an article that tells of no death.
 * @param claims all figures of the article, implied ones included; they are replaced in place.
 */
export function markDeathless(claims: FigureClaim[]): void {
  if (!claims.some(isHurt) || claims.some(isDeath)) return;
  claims.forEach((c, i) => {
    if (isHurt(c)) claims[i] = { ...c, deathless: true };
  });
}

/** Figures of the hurt beside a count of those shot: "six were shot and some 40 injured" tells of falls and crushes as well. */
import type { FigureClaim } from './claim.ts';

const isCount = (c: FigureClaim, event: string): boolean =>
  c.event === event && c.quantity.type === 'count' && !c.implied && !c.sum && c.quantity.low !== 1;

/**
 * Marks the figures of the hurt whose sentence counts the shot apart from them.
 * @param claims all figures of an article; they are replaced in place.
 */
export function markHurtOtherwise(claims: FigureClaim[]): void {
  const shot = claims.filter((c) => isCount(c, 'shoot'));
  if (shot.length === 0) return;
  claims.forEach((c, i) => {
    if (!isCount(c, 'injure')) return;
    const apart = shot.some(
      (s) => s.snippet === c.snippet && s.quantity.low !== c.quantity.low && s.mention !== c.mention,
    );
    if (apart) claims[i] = { ...c, hurtOtherwise: true };
  });
}

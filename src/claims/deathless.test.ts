import assert from 'node:assert/strict';
import type { FigureClaim } from './claim.ts';
import { markDeathless } from './deathless.ts';

const figure = (event: string, low: number, standing = 'asserted'): FigureClaim =>
  ({ kind: 'figure', event, standing, quantity: { type: 'count', low, high: low } }) as unknown as FigureClaim;

function marked(...claims: FigureClaim[]): (string | null)[] {
  markDeathless(claims);
  return claims.filter((c) => c.deathless).map((c) => c.event);
}

describe('articles without a death', () => {
  it('mark their hurt and their shot', () => {
    assert.deepEqual(marked(figure('shoot', 4), figure('injure', 3), figure('arrest', 2)), ['shoot', 'injure']);
  });
  it('may deny deaths or look back at some', () => {
    assert.deepEqual(marked(figure('shoot', 4), figure('kill', 0), figure('kill', 2, 'background')), ['shoot']);
    assert.deepEqual(marked(figure('shoot', 4), figure('kill', 1, 'negated')), ['shoot']);
  });
  it('are none where somebody died', () => {
    assert.deepEqual(marked(figure('shoot', 4), figure('kill', 1)), []);
  });
});

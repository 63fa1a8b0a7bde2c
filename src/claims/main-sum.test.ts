import assert from 'node:assert/strict';
import { figure, quantity } from '../../test/support/records.ts';
import type { FigureClaim } from './claim.ts';
import { markMainSums } from './main-sum.ts';

const sum = (low: number, start: number, more: Partial<FigureClaim> = {}, unit = 'USD'): FigureClaim =>
  figure(quantity(low, low, { type: 'money', unit }), { start, ...more });

/** The places marked. */
function marked(...claims: FigureClaim[]): number[] {
  const own = claims.map((c) => ({ ...c }));
  markMainSums(own);
  return own.flatMap((c) => (c.mainSum ? [c.start] : []));
}

describe('the sum that an article is about', () => {
  it('the largest of its currency, wherever it is told again', () => {
    assert.deepEqual(marked(sum(5e6, 30), sum(2e6, 90), sum(5e6, 1500)), [30, 1500]);
    assert.deepEqual(marked(sum(5e6, 30), sum(9e6, 60, {}, 'EUR'), sum(2e6, 1500, {}, 'EUR')), [30, 60]);
  });

  it('none where the start does not tell it, unless it stands in a headline', () => {
    assert.deepEqual(marked(sum(2e6, 30), sum(5e6, 1500)), []);
    assert.deepEqual(marked(sum(2e6, 30), sum(5e6, 1500, { paragraphKind: 'headline' })), [1500]);
  });

  it('no bound, no range, nothing denied, and no count', () => {
    const bound = figure(quantity(5e6, null, { type: 'money', unit: 'USD' }), { start: 30 });
    assert.deepEqual(marked(bound, sum(2e6, 60)), []);
    assert.deepEqual(marked(sum(5e6, 30, { standing: 'negated' })), []);
    assert.deepEqual(marked(figure(quantity(5e6), { start: 30 })), []);
  });
});

import assert from 'node:assert/strict';
import type { DateClaim, Happening } from './claim.ts';
import { readRecord } from './read.ts';

function happening(text: string): Happening | undefined {
  const { claims } = readRecord({ path: 'a.txt', text, published: '2031-06-13' });
  return claims.find((c): c is DateClaim => c.kind === 'date')?.happening;
}

describe('whom a happening befalls', () => {
  it('is not the noun that tells it', () => {
    for (const text of ['Judge Pia Lund passed sentence on June 3.', 'Judge Pia Lund has set sentencing for June 3.']) {
      assert.equal(happening(text)?.name, 'sentence', text);
      assert.equal(happening(text)?.subject, null, text);
    }
    assert.equal(happening('Carl Roth was sentenced on June 3.')?.subject, 'Carl Roth');
  });
  it('may be one more of its kind', () => {
    assert.equal(happening('Another gate was closed on June 3.')?.another, true);
    assert.equal(happening('The gate was closed on June 3.')?.another, undefined);
  });
});

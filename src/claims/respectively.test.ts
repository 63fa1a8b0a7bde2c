import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Whose each duration is. */
const whose = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && c.quantity.type === 'duration' ? [`${c.quantity.low} ${c.subject ?? '-'}`] : [],
  );

describe('to each his own', () => {
  it('as many figures as people before them, in their order', () => {
    assert.deepEqual(whose('Ruben Tarnow and Hella Brandvik were jailed for 21 months and 18 months, respectively.'), [
      '21 Ruben Tarnow',
      '18 Hella Brandvik',
    ]);
  });

  it('nothing without the word, or where the numbers of the two are not the same', () => {
    const without = whose('Ruben Tarnow and Hella Brandvik were jailed for 21 months and 18 months.');
    assert.ok(!without.includes('18 Hella Brandvik'));
    const three = whose(
      'Ruben Tarnow, Anton Wieland and Hella Brandvik were jailed for 21 months and 18 months, respectively.',
    );
    assert.ok(!three.includes('18 Anton Wieland') && !three.includes('18 Hella Brandvik'));
  });
});

import assert from 'node:assert/strict';
import type { FigureClaim } from '../claims/claim.ts';
import type { Quantity } from '../mentions/mention.ts';
import { grownOlder, mayCountAttacker, ofAnotherDay, ofOtherMatches } from './excused.ts';
import type { Stated } from './stated.ts';

function stated(
  type: Quantity['type'],
  low: number,
  published: string | null,
  more: { event?: string; snippet?: string; head?: string; path?: string } = {},
): Stated {
  const counted = more.head ? { phrase: more.head, heads: [more.head], modifiers: [], nounClass: null } : null;
  const claim = {
    kind: 'figure',
    quantity: { type, low, high: low },
    event: more.event ?? null,
    counted,
    snippet: more.snippet ?? '',
  } as unknown as FigureClaim;
  const path = more.path ?? `${published}-${low}`;
  return { path, claim, members: [{ path, published, claim }] } as unknown as Stated;
}

describe('figures that can both be right', () => {
  it('ages grow with the years between reports', () => {
    const young = stated('age', 41, '2031-05-01');
    assert.ok(grownOlder(young, stated('age', 42, '2031-11-01')));
    assert.ok(grownOlder(stated('age', 42, '2031-11-01'), young));
    assert.ok(!grownOlder(young, stated('age', 40, '2031-11-01')), 'nobody grows younger');
    assert.ok(!grownOlder(young, stated('age', 45, '2032-05-01')));
    assert.ok(!grownOlder(young, stated('age', 42, null)));
  });
  it('a toll of the dead may count the attacker, and only him', () => {
    const told = stated('count', 6, null, { event: 'kill', snippet: 'Six died, the gunman among them.' });
    assert.ok(mayCountAttacker(told, stated('count', 5, null, { event: 'kill' })));
    assert.ok(!mayCountAttacker(told, stated('count', 4, null, { event: 'kill' })));
    assert.ok(
      !mayCountAttacker(stated('count', 6, null, { event: 'kill' }), stated('count', 5, null, { event: 'kill' })),
    );
    assert.ok(!mayCountAttacker({ ...told, claim: { ...told.claim, event: 'injure' } }, stated('count', 5, null)));
  });
  it('points and percentages are of their day, sums are not', () => {
    const monday = stated('percent', 2, '2031-05-05', { event: 'fall' });
    assert.ok(ofAnotherDay(monday, stated('percent', 3, '2031-05-06', { event: 'fall' })));
    assert.ok(!ofAnotherDay(monday, stated('percent', 3, '2031-05-05', { event: 'fall' })));
    assert.ok(!ofAnotherDay(stated('percent', 3, '2031-05-06', { event: 'own' }), monday));
    const points = stated('count', 90, '2031-05-05', { head: 'point' });
    assert.ok(ofAnotherDay(points, stated('count', 80, '2031-05-06', { head: 'point' })));
    assert.ok(
      !ofAnotherDay(
        stated('count', 90, '2031-05-05', { head: 'boat' }),
        stated('count', 80, '2031-05-06', { head: 'boat' }),
      ),
    );
  });
  it('scores without a number in common are of other matches, those with one are not', () => {
    const ended = (score: readonly number[], path: string): Stated => {
      const s = stated('score', 0, null, { path });
      return { ...s, claim: { ...s.claim, quantity: { ...s.claim.quantity, score } } } as unknown as Stated;
    };
    assert.ok(ofOtherMatches(ended([88, 71], 'a.txt'), ended([95, 90], 'b.txt')));
    assert.ok(!ofOtherMatches(ended([88, 71], 'a.txt'), ended([88, 74], 'b.txt')), 'one number is mistaken');
    assert.ok(!ofOtherMatches(ended([3, 1], 'a.txt'), ended([1, 2], 'b.txt')), 'each side may be named first');
    assert.ok(!ofOtherMatches(ended([88, 71], 'a.txt'), ended([95, 90], 'a.txt')), 'one report has one match');
    assert.ok(!ofOtherMatches(ended([4, 2], 'a.txt'), stated('count', 7, null, { path: 'b.txt' })));
  });
});

import assert from 'node:assert/strict';
import type { ModifierKind } from './data/modifiers.data.ts';
import { boundsOf } from './modifiers.ts';

const none = { openLow: false, openHigh: false, approximate: false, additional: false };

describe('numbers: modifiers to intervals', () => {
  const cases: readonly (readonly [ModifierKind, object])[] = [
    ['exact', { ...none, low: 50, high: 50 }],
    ['atLeast', { ...none, low: 50, high: null }],
    ['over', { ...none, low: 50, high: null, openLow: true }],
    ['atMost', { ...none, low: null, high: 50 }],
    ['under', { ...none, low: null, high: 50, openHigh: true }],
    ['about', { ...none, low: 50, high: 50, approximate: true }],
    ['nearly', { ...none, low: 50, high: 50, openHigh: true, approximate: true }],
    ['additional', { ...none, low: 50, high: 50, additional: true }],
  ];
  for (const [kind, want] of cases) it(kind, () => assert.deepEqual(boundsOf(50, 50, [kind]), want));
  it('bounds a range by the end that the words are about', () => {
    assert.deepEqual(boundsOf(10, 15, ['over']), { ...none, low: 10, high: null, openLow: true });
    assert.deepEqual(boundsOf(10, 15, ['atMost']), { ...none, low: null, high: 15 });
  });
  it('takes two at once', () =>
    assert.deepEqual(boundsOf(9, 9, ['atLeast', 'about']), { ...none, low: 9, high: null, approximate: true }));
});

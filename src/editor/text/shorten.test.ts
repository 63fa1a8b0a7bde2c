import assert from 'node:assert/strict';
import { shorten, withoutIcons } from './shorten.ts';

describe('shorten', () => {
  it('cuts at a word and marks the cut', () => {
    assert.equal(shorten('nine people were hurt', 14), 'nine people…');
    assert.equal(shorten('short', 14), 'short');
  });
  it('never splits a surrogate pair', () => {
    assert.ok(!/[\ud800-\udbff]…/.test(shorten('😀'.repeat(20), 10)));
  });
});

describe('withoutIcons', () => {
  it('leaves the words and takes the icon, control characters and turning marks away', () => {
    assert.equal(withoutIcons('a $(zap) b\u202e\u001b[1m'), 'a \\$(zap) b[1m');
  });
});

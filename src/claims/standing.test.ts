import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Standing of each figure, with "announced" where it is told as decided. */
const standings = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && !c.implied ? [`${c.standing}${c.announced ? ', announced' : ''}`] : [],
  );

describe('how a figure stands to fact', () => {
  it('what a rise is held against is no background; a phrase of its own is', () => {
    assert.deepEqual(standings('The police department gets 6 per cent more than this year.'), ['asserted']);
    assert.deepEqual(standings('The police have shot 6 bears this year.'), ['background']);
    assert.deepEqual(standings('Seventeen people have been killed by avalanches in Tyrol this winter.'), [
      'background',
    ]);
  });

  it('"is to", "are to" tell what is decided', () => {
    assert.deepEqual(standings('The firm is to cut 300 jobs.'), ['asserted, announced']);
    assert.deepEqual(standings('Forty-two posts at city hall are to go.'), ['asserted, announced']);
    assert.deepEqual(standings('The firm has cut 300 jobs.'), ['asserted']);
  });
});

import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import type { NumberReading } from '../mention.ts';
import { findNumbers } from './find.ts';

function read(text: string): { text: string; readings: NumberReading[]; tokens: readonly { text: string }[] } {
  const article = readArticle({ path: 'find.txt', text, published: '2025-03-12' });
  return { text, readings: findNumbers(article), tokens: article.tokens };
}

describe('numbers: readings', () => {
  it('tells the core of a number from its modifier, currency and unit', () => {
    const { readings, tokens } = read('The dam cost at least $3.2 billion over nearly 12 years.');
    const core = readings.map((r) => tokens.slice(r.coreFirst, r.coreLast).map((t) => t.text));
    assert.deepEqual(core, [['3.2', 'billion'], ['12']]);
    const span = readings.map((r) =>
      tokens
        .slice(r.first, r.last)
        .map((t) => t.text)
        .join(' '),
    );
    assert.deepEqual(span, ['at least $ 3.2 billion', 'nearly 12 years']);
  });
  it('says in which sentence a reading stands', () => {
    const { readings } = read('Two boats sank. Nobody saw them. Three more drifted away.');
    assert.deepEqual(
      readings.map((r) => r.sentence),
      [0, 2],
    );
  });
  it('never takes a word of an earlier reading for a modifier', () => {
    const { readings, text } = read('It took 5 years or more than 40 people.');
    for (let i = 1; i < readings.length; i++) assert.ok(readings[i]!.start >= readings[i - 1]!.end, text);
  });
  it('resolves how long ago, and keeps the duration', () => {
    const dates = (text: string): unknown[] =>
      read(text).readings.map((r) => [r.quantity.type, r.quantity.low, r.quantity.date]);
    assert.deepEqual(dates('They left two weeks ago.'), [['duration', 2, '2025-02-26']]);
    assert.deepEqual(dates('They left three months ago.'), [['duration', 3, '2024-12']]);
    assert.deepEqual(dates('They left 10 years ago.'), [['duration', 10, '2015']]);
    assert.deepEqual(dates('They stayed two weeks.'), [['duration', 2, null]]);
  });
  it('reads nothing from an empty text', () => assert.deepEqual(read('').readings, []));
});

import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import { findNumbers } from './find.ts';

/** Each reading with its span and value. */
const read = (text: string): string[] => {
  const article = readArticle({ path: 'compound.txt', text, published: '2025-03-12' });
  return findNumbers(article).map(({ start, end, quantity: { low, high, unit } }) => {
    const value = low === high ? low : `${low}-${high}`;
    return `${text.slice(start, end)} = ${value}${unit === null ? '' : ` ${unit}`}`;
  });
};

describe('measures in two units', () => {
  it('heights, with and without the last unit', () => {
    assert.deepEqual(read('The keeper is 5 feet 9 inches tall.'), ['5 feet 9 inches = 69 inch']);
    assert.deepEqual(read('The 6-foot-1 keeper is back.'), ['6-foot-1 = 73 inch']);
    assert.deepEqual(read('The six-foot-four keeper is back.'), ['six-foot-four = 76 inch']);
    assert.deepEqual(read('She is 5ft 9in tall.'), ['5ft 9in = 69 inch']);
    assert.deepEqual(read('Tall, 6ft 2, and thin.'), ['6ft 2 = 74 inch']);
    assert.deepEqual(read('He is 6\'2" and thin.'), ['6\'2" = 74 inch']);
    assert.deepEqual(read('The man is 5 feet 9 to 6 feet 1 tall.'), ['5 feet 9 to 6 feet 1 = 69-73 inch']);
  });

  it('weights; pounds before ounces are not paid', () => {
    assert.deepEqual(read('The boy weighed 6 lb 3 oz.'), ['6 lb 3 oz = 99 ounce']);
    assert.deepEqual(read('A trout of 6 pounds, 3 ounces.'), ['6 pounds, 3 ounces = 99 ounce']);
    assert.deepEqual(read('The boxer was 11 stone 4.'), ['11 stone 4 = 158 pound']);
    assert.deepEqual(read('It costs 6 pounds and 3 pints are free.')[0], '6 pounds = 6 GBP');
  });

  it('times, an article counted as one, three units in a row', () => {
    assert.deepEqual(read('The crossing took 2 hours 15 minutes.'), ['2 hours 15 minutes = 135 minute']);
    assert.deepEqual(read('The crossing took over an hour and 20 minutes.'), [
      'over an hour and 20 minutes = 80-null minute',
    ]);
    assert.deepEqual(read('She got 3 years and 4 months.'), ['3 years and 4 months = 40 month']);
    assert.deepEqual(read('A run of 2 hours, 4 minutes and 12 seconds.'), [
      '2 hours, 4 minutes and 12 seconds = 7452 second',
    ]);
    assert.deepEqual(read('It took 2h 15m in all.'), ['2h 15m = 135 minute']);
    assert.deepEqual(read('The girl is 2 years and 4 months old.'), ['2 years and 4 months old = 28 month']);
  });

  it('not what is more than the part can be, another unit, or a count', () => {
    assert.equal(read('It is 5 feet and 20 inches off.').length, 2);
    assert.equal(read('It is 6 feet 2 metres off.').length, 2);
    assert.equal(read('One year and 40 days passed.').length, 2);
    assert.equal(read('He waited 2 hours and 3 men came.').length, 2);
    assert.equal(read('They fell 6 feet 2 times.').length, 2);
    assert.equal(read('At 30,000 feet 2, both engines, failed.').length, 2);
  });

  it('not what is of two: each his own, two terms, the ends of a span', () => {
    assert.equal(read('They got 3 years and 4 months respectively.').length, 2);
    assert.equal(read('Jail terms of 3 years and 4 months followed.').length, 2);
    assert.equal(read('It offers one-year and six-month loans.').length, 2);
    assert.equal(read('Between 2 hours and 30 minutes before the start.').length, 2);
    assert.equal(read('They slept two hours, 15 minutes later they left.').length, 2);
    assert.deepEqual(read('It takes 1 to 2 hours and 15 minutes.').at(-1), '2 hours and 15 minutes = 135 minute');
  });
});

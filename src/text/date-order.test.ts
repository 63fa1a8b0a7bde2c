import assert from 'node:assert/strict';
import { findNumbers } from '../mentions/numbers/find.ts';
import { orderNear, orderShown } from './date-order.ts';
import { readArticle } from './read.ts';

/** The day of the report, then the dates that its text names. */
function dates(text: string, published?: string, path = 'a.txt'): (string | null)[] {
  const article = readArticle({ path, text, published });
  return [
    article.published,
    ...findNumbers(article).flatMap((r) => (r.quantity.type === 'date' ? [r.quantity.date] : [])),
  ];
}

describe('the order of day and month', () => {
  it('is shown by a date that is one in one order only', () => {
    assert.equal(orderShown('The dam broke on 12/06/2031 and was mended by 13/06/2031.'), 'day');
    assert.equal(orderShown('The dam broke on 06/12/2031 and was mended by 06/13/2031.'), 'month');
    assert.equal(orderShown('The dam broke on 12/06/2031.'), null);
    assert.equal(orderShown('From 13/06/2031 to 06/14/2031.'), null);
    assert.equal(orderShown('Some 13/14 of it, and http://site.test/13/06/2031/x.'), null);
  });

  it('is shown by a date near the report in one order only', () => {
    assert.equal(orderNear('The dam broke on 12/06/2031.', '2031-06-14'), 'day');
    assert.equal(orderNear('The dam broke on 12/06/2031.', '2031-12-08T10:00'), 'month');
    assert.equal(orderNear('He was born on 03/04/1990.', '2031-06-14'), null);
    assert.equal(orderNear('The dam broke on 06/06/2031.', '2031-06-14'), null);
    assert.equal(orderNear('The dam broke on 12/06/2031.', null), null);
  });

  it('decides the dates of the text: by the report, by another date, else month first', () => {
    const text = 'The old dam at Lundby broke on 12/06/2031, the mayor said.';
    assert.deepEqual(dates(text, '2031-06-14'), ['2031-06-14', '2031-06-12']);
    assert.deepEqual(dates(text, undefined, '2031-06-13_dam.txt'), ['2031-06-13', '2031-06-12']);
    assert.deepEqual(dates(`${text} It was mended by 25/06/2031.`), [null, '2031-06-12', '2031-06-25']);
    assert.deepEqual(dates(text), [null, '2031-12-06']);
    assert.deepEqual(dates(text, '2033-01-01'), ['2033-01-01', '2031-12-06']);
  });

  it('decides the date at the head as well', () => {
    const body = 'The old dam at Lundby broke, the mayor said on Thursday. It was built in 1950.';
    assert.equal(dates(`Dam breaks\nPublished: 05/06/2031\n\n${body} It is mended by 25/06/2031.`)[0], '2031-06-05');
    assert.equal(dates(`Dam breaks\nPublished: 05/06/2031\n\n${body}`)[0], '2031-05-06');
  });

  it('never makes a date of what is none in that order', () => {
    assert.deepEqual(dates('It broke on 06/25/2031 near Lundby, the mayor said.', '2031-06-30').at(-1), '2031-06-25');
  });
});

/** Dates of one thing that two reports tell in other words. */
import assert from 'node:assert/strict';
import type { DateClaim } from '../../claims/claim.ts';
import { readRecord } from '../../claims/read.ts';
import { toldAlike } from './told-alike.ts';

/** The date that begins with these words in an article of that text. */
function dateIn(text: string, words: string): DateClaim {
  const { claims } = readRecord({ path: 'a.txt', text, published: '2031-06-13' });
  const at = text.indexOf(words);
  const found = claims.find((c): c is DateClaim => c.kind === 'date' && c.start <= at && c.end > at);
  assert.ok(found, `no date: ${words}`);
  return found;
}

const alike = (a: string, x: string, b: string, y: string): boolean => toldAlike(dateIn(a, x), dateIn(b, y));

describe('dates told in other words', () => {
  it('are of one thing where the words stand by no other day', () => {
    assert.ok(
      alike(
        'A driver died when a tree fell on his cab at 11:20 p.m. on the road to Velm.',
        '11:20',
        'His cab was crushed by a beech on the Velm road at 1:20 a.m.',
        '1:20',
      ),
    );
    assert.ok(
      alike(
        'The sea wall, put up in 1887, was due for repair.',
        '1887',
        'The broken sea wall was a work of the year 1878.',
        '1878',
      ),
    );
  });
  it('are not, where a word belongs to several days', () => {
    const twice = 'The sea wall was raised in 1887. The sea wall was raised anew in 1921.';
    assert.ok(!alike(twice, '1887', 'The sea wall was a work of the year 1878.', '1878'));
  });
  it('are not, where only names are shared, or the people are others', () => {
    assert.ok(!alike('Orrin came to Velm Park on May 3.', 'May 3', 'Orrin left Velm Park on May 7.', 'May 7'));
    const jail = 'escaped from the county jail through a kitchen window on';
    assert.ok(!alike(`Karl Roth ${jail} June 3.`, 'June 3', `Anna Fess ${jail} June 5.`, 'June 5'));
    assert.ok(!alike(`Karl Roth ${jail} June 3.`, 'June 3', `Two men ${jail} June 5.`, 'June 5'));
  });
  it('are not, where one is told as another of its kind', () => {
    const shed = 'tool shed behind the vicarage was painted on';
    assert.ok(alike(`The ${shed} June 3.`, 'June 3', `A ${shed} June 5.`, 'June 5'));
    assert.ok(!alike(`The ${shed} June 3.`, 'June 3', `Another ${shed} June 5.`, 'June 5'));
  });
  it('are not, where they lie too far apart, or a week of weekdays', () => {
    const shed = 'tool shed behind the vicarage was painted';
    assert.ok(!alike(`The ${shed} in 1921.`, '1921', `The ${shed} in 1971.`, '1971'));
    assert.ok(!alike(`The ${shed} on Tuesday.`, 'Tuesday', `The ${shed} on June 3.`, 'June 3'));
  });
  it('are two years one apart, or of the same digits, where both reports keep one word for them', () => {
    assert.ok(alike('The chapel burned down in 1921.', '1921', 'It lost its chapel in 1922.', '1922'));
    assert.ok(alike('The chapel burned down in 1921.', '1921', 'It lost its chapel in 1912.', '1912'));
    assert.ok(!alike('The chapel burned down in 1921.', '1921', 'It lost its chapel in 1926.', '1926'));
    assert.ok(!alike('The chapel burned down on June 3.', 'June 3', 'It lost its chapel on June 4.', 'June 4'));
  });
  it('are not the day of what somebody said', () => {
    const roof = 'The roof of the vicarage is rotten, the builder said on';
    assert.ok(!alike(`${roof} June 3.`, 'June 3', `${roof} June 5.`, 'June 5'));
  });
});

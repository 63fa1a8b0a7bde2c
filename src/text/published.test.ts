import assert from 'node:assert/strict';
import { readArticle } from './read.ts';

const head = (line: string): string =>
  `Dam breaks above Riverton\n${line}\n\nA dam broke above the town of Riverton, and two roads were flooded.`;
const published = (line: string): string | null => readArticle({ path: 'a.txt', text: head(line) }).published;
const day = (line: string): string => {
  const { published: full, day: part } = readArticle({ path: 'a.txt', text: head(line) });
  assert.equal(full, null);
  return part === null ? 'none' : `${part.iso} ${part.weekday ?? ''}`.trim();
};

describe('text: the day of a report', () => {
  it('is read from a byline or the line of an outlet', () => {
    assert.equal(published('By Ada Holm | Sunday, June 4, 2031'), '2031-06-04');
    assert.equal(published('Our Bureau | Riverton/Oakvale, June 4, 2031'), '2031-06-04');
    assert.equal(published('The Riverton Ledger, 4 June 2031'), '2031-06-04');
    assert.equal(published('Ada Holm, Oakvale — Wednesday 4 June 2031'), '2031-06-04');
    assert.equal(published('Issue of 4 June 2031'), '2031-06-04');
    assert.equal(published('Riverton, 04.06.2031'), '2031-06-04');
    assert.equal(published('Posted 04.06.31 by Ada Holm'), '2031-06-04');
    assert.equal(published('WEDNESDAY, JUNE 4, 2031'), '2031-06-04');
  });
  it('takes figures with strokes month first, unless a time beside them is written as where it is not', () => {
    assert.equal(published('Riverton Online, 06/04/2031, 5:05 p.m.'), '2031-06-04');
    assert.equal(published('Canal Riverton, 04/06/2031, 17h05'), '2031-06-04');
    assert.equal(published('Posted: 06 / 04 / 31, 9:00 PM'), '2031-06-04');
  });
  it('is not a day that a line tells of', () => {
    assert.equal(published('End of Watch: Friday, June 4, 2031'), null);
    assert.equal(published('What we know of the flood of June 4, 2031'), null);
    assert.equal(published('The mayor resigned over it on June 4, 2031'), null);
    assert.equal(
      readArticle({ path: 'a', text: 'The flood, June 4, 2031\n\nA dam broke above Riverton.' }).published,
      null,
    );
  });
  it('is held without its year where the head says none', () => {
    assert.equal(day('The Riverton Ledger, Wednesday June 4'), '--06-04 3');
    assert.equal(day('Saturday, 7 June'), '--06-07 6');
    assert.equal(day('By Ada Holm, Riverton Ledger, Oct. 3'), '--10-03');
    assert.equal(day('Riverton Online, 4 June, 07:45'), '--06-04');
    assert.equal(day('RIVERTON, June 4 (Agency) - A dam broke.'), '--06-04');
    assert.equal(day('Two were hurt on June 4 near the dam'), 'none');
    assert.equal(day('A dam broke on March 5.'), 'none');
  });
});

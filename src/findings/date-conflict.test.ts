import assert from 'node:assert/strict';
import { findingsOf } from '../../test/support/findings.ts';

const DAY = '2031-05-08';
const about = (sentence: string): readonly [string, string] => [
  `${sentence} The ferry Brandvik lay at the quay of Lundby in the harbour of Ostrow, harbour master Hella Tellmark said.`,
  DAY,
];
/** Severities of what two reports' dates give. */
const dates = (a: string, b: string): string[] => [
  ...new Set(findingsOf('date.conflict', about(a), about(b)).map((f) => f.split(' ')[0]!)),
];

describe('date.conflict', () => {
  it('one happening on two days', () => {
    assert.deepEqual(
      dates('The ferry Brandvik sank off Lundby on May 4, 2031.', 'The ferry Brandvik sank off Lundby on May 6, 2031.'),
      ['warning'],
    );
  });

  it('not a month and its day, a weekday and its date, one night', () => {
    const sank = (when: string): string => `The ferry Brandvik sank off Lundby ${when}.`;
    assert.deepEqual(dates(sank('in May 2031'), sank('on May 4, 2031')), []);
    assert.deepEqual(dates(sank('on Sunday'), sank('on May 4, 2031')), []);
    assert.deepEqual(dates(sank('late on May 4, 2031'), sank('early on May 5, 2031')), []);
  });

  it('hours: rounded worth telling at most, a bound broken by the other, "about" good for less than half an hour', () => {
    const sank = (when: string): string => `The ferry Brandvik sank off Lundby ${when} on May 4, 2031.`;
    assert.deepEqual(dates(sank('at 2 a.m.'), sank('at 5 a.m.')), ['warning']);
    assert.deepEqual(dates(sank('at 2:00 a.m.'), sank('at 2:03 a.m.')), ['information']);
    assert.deepEqual(dates(sank('at about 2 a.m.'), sank('at 2:10 a.m.')), []);
    assert.deepEqual(dates(sank('at about 2 a.m.'), sank('at 2:40 a.m.')), ['warning']);
    assert.deepEqual(dates(sank('shortly before 2 a.m.'), sank('at 2:40 a.m.')), ['warning']);
    assert.deepEqual(dates(sank('shortly before 2 a.m.'), sank('at 1:55 a.m.')), []);
  });

  it('a report that gives both dates is not held against one that gives one of them', () => {
    const both =
      'The ferry Brandvik sank off Lundby on May 4, 2031. Other reports say the ferry Brandvik sank off Lundby on May 6, 2031.';
    const found = findingsOf('date.conflict', about(both), about('The ferry Brandvik sank off Lundby on May 6, 2031.'));
    assert.deepEqual(
      found.filter((f) => f.includes(' b.txt ')),
      [],
    );
  });
});

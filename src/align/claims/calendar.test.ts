import assert from 'node:assert/strict';
import { daysApart, hasClock, hasDay, minutesApart, momentOf, sameDay } from './calendar.ts';

describe('calendar', () => {
  it('compares dates as far as both say', () => {
    assert.equal(sameDay('2031-03-01', '2031-03'), true);
    assert.equal(sameDay('2031-03-01', '2031-04'), false);
    assert.equal(sameDay('--03-01', '2031-03-01'), true);
    assert.equal(sameDay('--03-02', '2031-03-01'), false);
    assert.equal(sameDay('2030', '2031-03-01'), false);
    assert.equal(sameDay('T10:00', '2031-03-01'), null);
  });

  it('knows the weekday of a date', () => {
    assert.equal(sameDay('W6', '2031-03-01'), true, '1 March 2031 is a Saturday');
    assert.equal(sameDay('W7', '2031-03-01'), false);
    assert.equal(sameDay('W1', 'W2'), false);
    assert.equal(sameDay('W1', '2031'), null);
  });

  it('lets intervals hold their days', () => {
    assert.equal(sameDay('2031-03-01/2031-03-05', '2031-03-03'), true);
    assert.equal(sameDay('2031-03-01/2031-03-05', '2031-03-06'), false);
  });

  it('measures clocks round midnight and days across months', () => {
    assert.equal(minutesApart('T23:50', 'T00:10'), 20);
    assert.equal(minutesApart('2031-03-01T10:00', 'T10:15'), 15);
    assert.equal(minutesApart('2031-03-01', 'T10:15'), null);
    assert.equal(daysApart('2031-02-28', '2031-03-01'), 1);
    assert.equal(daysApart('2031-02', '2031-03-01'), null);
  });

  it('says what a date says', () => {
    assert.ok(hasDay('W3T08:00') && hasClock('W3T08:00'));
    assert.ok(!hasDay('T08:00') && hasClock('T08:00'));
    assert.deepEqual(momentOf('--05'), { year: null, month: 5, day: null, weekday: null, clock: null });
  });
});

import assert from 'node:assert/strict';
import { addDays, addMonths, isDay, isoDay, nearWeekday, parseDay, weekdayOf, yearOf } from './calendar.ts';

const wednesday = { year: 2025, month: 3, day: 12 };

describe('dates: calendar', () => {
  it('parses the day of an ISO date or time, and nothing else', () => {
    assert.deepEqual(parseDay('2025-03-12T10:00:00Z'), wednesday);
    assert.equal(parseDay('12 March'), null);
    assert.equal(parseDay(null), null);
  });
  it('adds days and months over their ends', () => {
    assert.equal(isoDay(addDays(wednesday, -12)), '2025-02-28');
    assert.equal(isoDay(addMonths({ year: 2024, month: 1, day: 31 }, 1)), '2024-02-29');
    assert.equal(isoDay(addMonths(wednesday, -3)), '2024-12-12');
  });
  it('knows weekdays', () => assert.equal(weekdayOf(wednesday), 3));
  it('takes the nearest weekday before, and after where the sentence looks ahead', () => {
    assert.equal(isoDay(nearWeekday(wednesday, 0, false)), '2025-03-09');
    assert.equal(isoDay(nearWeekday(wednesday, 3, false)), '2025-03-12');
    assert.equal(isoDay(nearWeekday(wednesday, 0, true)), '2025-03-16');
  });
  it('puts a date without a year in the past, unless it lies close ahead or the sentence looks ahead', () => {
    assert.equal(yearOf(wednesday, 2, 1, false), 2025);
    assert.equal(yearOf(wednesday, 9, 7, false), 2024);
    assert.equal(yearOf(wednesday, 3, 20, false), 2025);
    assert.equal(yearOf(wednesday, 9, 7, true), 2025);
    assert.equal(yearOf(wednesday, 1, 7, true), 2026);
  });
  it('refuses days that no month has', () => {
    assert.ok(isDay(2, 29));
    assert.ok(!isDay(2, 30));
    assert.ok(!isDay(13, 1));
    assert.ok(!isDay(4, 31));
  });
});

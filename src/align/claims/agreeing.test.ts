import assert from 'node:assert/strict';
import { figure, quantity, record } from '../../../test/support/records.ts';
import { joinAgreeing } from './agreeing.ts';
import type { Placed } from './cluster.ts';
import type { Entry, Join } from './entry.ts';

const entry = (path: string, n: number): Entry => {
  const claim = figure(quantity(n));
  return { record: record(path, [claim]), claim, index: 0, key: path, bucket: 'c|harm|people', group: '', echo: false };
};
const group = (...entries: Entry[]): Placed[] => entries.map((e) => ({ entry: e, why: '' }));
const order = (a: Placed, b: Placed): number => (a.entry.key < b.entry.key ? -1 : 1);
const yes = (): Join => ({ score: 0.5, why: 'same event' });

describe('groups of one figure', () => {
  it('are joined, in order of place, with a reason for every member', () => {
    const [joined, ...rest] = joinAgreeing([group(entry('b', 3)), group(entry('a', 3))], yes, order);
    assert.equal(rest.length, 0);
    assert.deepEqual(
      joined!.map((p) => [p.entry.key, p.why]),
      [
        ['a', 'same event'],
        ['b', 'same event'],
      ],
    );
  });
  it('stay apart where the figures differ, or where nothing speaks for them', () => {
    assert.equal(joinAgreeing([group(entry('a', 3)), group(entry('b', 4))], yes, order).length, 2);
    assert.equal(joinAgreeing([group(entry('a', 3)), group(entry('b', 3))], () => null, order).length, 2);
  });
  it('take no more than a bounded number of places', () => {
    const many = Array.from({ length: 50 }, (_, i) => entry(`a${String(i).padStart(2, '0')}`, 3));
    const more = Array.from({ length: 20 }, (_, i) => entry(`b${String(i).padStart(2, '0')}`, 3));
    assert.equal(joinAgreeing([group(...many), group(...more)], yes, order).length, 2);
  });
});

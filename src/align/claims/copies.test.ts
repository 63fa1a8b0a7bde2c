import assert from 'node:assert/strict';
import { figure, quantity, record } from '../../../test/support/records.ts';
import type { FigureClaim } from '../../claims/claim.ts';
import { ClaimIndex } from '../claims.ts';
import { PeopleIndex } from '../people.ts';
import { speakersOf } from './copies.ts';
import { fileAnew, refile, sameSubject } from './filing.ts';

const entriesOf = (path: string, ...claims: FigureClaim[]) => fileAnew(record(path, claims)).entries;
const sketch = Array.from({ length: 40 }, (_, i) => i);

describe('copies', () => {
  it('speak once where they say the same, whatever its place; and each for itself where they do not', () => {
    const entries = [
      ...entriesOf('a.txt', figure(quantity(3))),
      ...entriesOf('b.txt', figure(quantity(3), { start: 40, end: 42 })),
      ...entriesOf('c.txt', figure(quantity(4))),
    ];
    const { speakers, echoes } = speakersOf(entries, () => 'a.txt');
    assert.deepEqual(
      speakers.map((e) => e.record.path),
      ['a.txt', 'c.txt'],
    );
    assert.deepEqual(
      echoes.get(entries[0]!)?.map((e) => e.record.path),
      ['b.txt'],
    );
  });

  it('of nobody speak for themselves, though they say the same', () => {
    const entries = [...entriesOf('a.txt', figure(quantity(3))), ...entriesOf('b.txt', figure(quantity(3)))];
    assert.equal(speakersOf(entries, (path) => path).speakers.length, 2);
  });

  it('all stand in the group of what they say', () => {
    const index = new ClaimIndex(new PeopleIndex());
    for (const path of ['a.txt', 'b.txt', 'c.txt'])
      index.update(record(path, [figure(quantity(3))], { shingles: sketch }));
    index.update(record('d.txt', [figure(quantity(5))]));
    const groups = [...index.takeChangedGroups()].map((k) => index.group(k)!);
    assert.deepEqual(
      groups.map((g) => g.members.map((m) => `${m.path} ${m.value} ${m.voice}`)),
      [['a.txt 3 0', 'b.txt 3 0', 'c.txt 3 0', 'd.txt 5 1']],
    );
    for (const m of groups[0]!.members) assert.match(m.why, /same event/);
  });
});

describe('an edited article', () => {
  const old = fileAnew(record('a.txt', [figure(quantity(3)), figure(quantity(9), { start: 60, end: 61 })]));

  it('keeps the entries of claims that say the same and follows them to their new place', () => {
    const entry = old.entries[1]!;
    const now = refile(
      old,
      record('a.txt', [figure(quantity(4)), figure(quantity(9), { start: 65, end: 66, mention: 1 })]),
    );
    assert.deepEqual([now.came.length, now.gone.length], [1, 1]);
    assert.deepEqual(now.moved, [entry]);
    assert.equal(entry.claim.start, 65);
  });

  it('is taken as new where sentences changed places', () => {
    const fresh = fileAnew(record('b.txt', [figure(quantity(3)), figure(quantity(9), { start: 60, end: 61 })]));
    const now = refile(
      fresh,
      record('b.txt', [figure(quantity(3), { start: 80, end: 81 }), figure(quantity(9), { start: 60, end: 61 })]),
    );
    assert.deepEqual([now.came.length, now.gone.length], [2, 2]);
  });

  it('has another subject when its terms change', () => {
    assert.ok(sameSubject(old.record, record('a.txt', [])));
    assert.ok(!sameSubject(old.record, record('a.txt', [], { terms: [] })));
  });
});

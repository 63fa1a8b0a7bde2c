import assert from 'node:assert/strict';
import { figure, quantity, record } from '../../test/support/records.ts';
import type { ArticleRecord } from '../claims/record.ts';
import { findingsOf } from '../findings/rules.ts';
import { ClaimIndex } from './claims.ts';
import { PeopleIndex } from './people.ts';

function indexOf(records: readonly ArticleRecord[]): { index: ClaimIndex; keys: string[] } {
  const index = new ClaimIndex(new PeopleIndex());
  for (const r of records) index.update(r);
  return { index, keys: [...index.takeChangedGroups()].sort() };
}

function shapeOf(index: ClaimIndex, keys: Iterable<string>): string[] {
  return [...keys]
    .map((k) => index.group(k))
    .filter((g) => g !== undefined)
    .map((g) => g.members.map((m) => `${m.path}@${m.start}:${m.value}`).join(' + '))
    .sort();
}

const codes = (index: ClaimIndex, keys: Iterable<string>): string[] =>
  [...keys].flatMap((k) => {
    const g = index.group(k);
    return g ? findingsOf(g).map((f) => `${f.code} ${f.primary.path}`) : [];
  });

describe('claim index', () => {
  const two = record('a.txt', [figure(quantity(2))]);
  const three = record('b.txt', [figure(quantity(3))]);
  const five = record('c.txt', [figure(quantity(5, null))]);

  it('joins the same claim across articles and says why', () => {
    const { index, keys } = indexOf([two, three, five]);
    assert.deepEqual(shapeOf(index, keys), ['a.txt@10:2 + b.txt@10:3 + c.txt@10:at least 5']);
    for (const k of keys) for (const m of index.group(k)!.members) assert.match(m.why, /same event \(kill\)/);
  });

  it('gives each side one finding with every place it excludes', () => {
    const { index, keys } = indexOf([two, three, five]);
    const found = keys.flatMap((k) => findingsOf(index.group(k)!));
    assert.deepEqual(
      found.map((f) => [f.code, f.primary.path, f.related.map((r) => r.path)]),
      [
        ['figure.conflict', 'a.txt', ['b.txt', 'c.txt']],
        ['figure.conflict', 'b.txt', ['a.txt', 'c.txt']],
        ['figure.conflict', 'c.txt', ['a.txt', 'b.txt']],
      ],
    );
    assert.equal(found[0]!.message, '2 people killed; 3 in b.txt, at least 5 in c.txt');
  });

  it('takes a later, higher toll as superseding, not as a conflict', () => {
    const { index, keys } = indexOf([
      record('a.txt', [figure(quantity(2))], { published: '2031-03-01' }),
      record('b.txt', [figure(quantity(3))], { published: '2031-03-02' }),
    ]);
    assert.deepEqual(codes(index, keys), ['figure.differs a.txt', 'figure.differs b.txt']);
  });

  it('never compares a part with its whole, nor another event', () => {
    const children = figure(quantity(1), {
      counted: { phrase: 'children', heads: ['child'], modifiers: [], nounClass: 'people' },
    });
    const hurt = figure(quantity(9), { event: 'injure' });
    const { index, keys } = indexOf([two, record('b.txt', [children, hurt])]);
    assert.deepEqual(codes(index, keys), []);
  });

  it('keeps what is not asserted, and other days, out', () => {
    for (const more of [
      { standing: 'hypothetical' as const },
      { standing: 'background' as const },
      { extent: 'other' as const },
    ]) {
      const { index, keys } = indexOf([two, record('b.txt', [figure(quantity(3), more)])]);
      assert.deepEqual(codes(index, keys), [], JSON.stringify(more));
    }
    const day = (time: string) => ({ scope: { place: null, time, actor: null, target: null } });
    const { index, keys } = indexOf([
      record('a.txt', [figure(quantity(2), day('2031-03-01'))]),
      record('b.txt', [figure(quantity(3), day('2030-11-20'))]),
    ]);
    assert.deepEqual(codes(index, keys), []);
  });

  it('tells quietly what another article calls an earlier count', () => {
    const former = figure(quantity(3), { standing: 'superseded' });
    const { index, keys } = indexOf([two, record('b.txt', [former])]);
    assert.deepEqual(codes(index, keys), ['figure.differs a.txt', 'figure.differs b.txt']);
    const both = indexOf([two, record('b.txt', [former, figure(quantity(2))])]);
    assert.ok(codes(both.index, both.keys).every((c) => c.startsWith('figure.differs')));
  });

  it('is the same whatever the order of files, and after removal', () => {
    const all = [two, three, five];
    const expected = shapeOf(indexOf(all).index, indexOf(all).keys);
    const turned = indexOf([...all].reverse());
    assert.deepEqual(shapeOf(turned.index, turned.keys), expected);
    const { index, keys } = indexOf([...all, record('0.txt', [figure(quantity(4))])]);
    index.remove('0.txt');
    assert.deepEqual(shapeOf(index, new Set([...keys, ...index.takeChangedGroups()])), expected);
  });

  it('looks again only at groups concerned', () => {
    const { index } = indexOf([two, three, record('d.txt', [figure(quantity(40), { event: 'arrest' })])]);
    index.update(record('a.txt', [figure(quantity(3))]));
    const changed = [...index.takeChangedGroups()];
    assert.ok(changed.length > 0);
    assert.ok(changed.every((k) => !k.includes('d.txt')));
  });

  it('keeps another story apart', () => {
    const other = record('z.txt', [figure(quantity(7), { words: ['ferry', 'harbour', 'storm'] })], {
      terms: ['lundby', 'kestrel', 'vartan', 'osmund']
        .map((term) => ({ term, weight: 5, name: true }))
        .concat(
          'ferry harbour storm wave crew deck rescue coast engine hull captain'
            .split(' ')
            .map((term) => ({ term, weight: 1.5, name: false })),
        ),
    });
    const { index, keys } = indexOf([two, other]);
    assert.deepEqual(codes(index, keys), []);
  });
});

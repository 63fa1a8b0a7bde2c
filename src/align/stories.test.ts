import assert from 'node:assert/strict';
import { record } from '../../test/support/records.ts';
import type { Term } from '../claims/terms.ts';
import { StoryIndex } from './stories.ts';

const WORDS = 'fire street market crowd smoke siren officer glass stall square'.split(' ');
const about = (path: string, names: string) =>
  record(path, [], {
    terms: [
      ...names.split(' ').map((term): Term => ({ term, weight: 5, name: true })),
      ...WORDS.map((term): Term => ({ term, weight: 1, name: false })),
    ],
  });

describe('stories', () => {
  const one = about('a.txt', 'oakvale penrose holt millbrook');
  const two = about('b.txt', 'oakvale penrose lind');
  const three = about('c.txt', 'lundby vartan osmund kestrel');
  const bridge = about('d.txt', 'oakvale penrose lundby vartan');

  it('joins articles that share two names, and no others', () => {
    const index = new StoryIndex();
    for (const r of [one, two, three]) index.update(r);
    assert.equal(index.storyOf('a.txt'), index.storyOf('b.txt'));
    assert.notEqual(index.storyOf('a.txt'), index.storyOf('c.txt'));
    assert.ok(index.nearness('a.txt', 'b.txt').near);
    assert.ok(!index.nearness('a.txt', 'c.txt').near);
  });

  it('parts what only a removed article tied together', () => {
    for (const order of [
      [one, bridge, three],
      [bridge, three, one],
      [three, one, bridge],
    ]) {
      const index = new StoryIndex();
      for (const r of order) index.update(r);
      assert.equal(index.storyOf('a.txt'), index.storyOf('c.txt'));
      index.takeMoved();
      index.remove('d.txt');
      assert.notEqual(index.storyOf('a.txt'), index.storyOf('c.txt'));
      assert.ok(index.takeMoved().includes('d.txt'));
    }
  });

  it('asks for more than the name of the town where the days are unknown', () => {
    const shared = WORDS.slice(0, 3);
    const report = (path: string, published: string | null, own: string) =>
      record(path, [], {
        published,
        terms: [
          { term: 'oakvale', weight: 5, name: true },
          ...own.split(' ').map((term): Term => ({ term, weight: 5, name: true })),
          ...shared.map((w): Term => ({ term: w, weight: 1, name: false })),
          ...WORDS.slice(3).map((w): Term => ({ term: w + own, weight: 2, name: false })),
        ],
      });
    const near = (a: string | null, b: string | null): boolean => {
      const index = new StoryIndex();
      index.update(report('a.txt', a, 'holt penrose lundby kestrel vartan'));
      index.update(report('b.txt', b, 'lind osmund millbrook tarn brisk'));
      return index.nearness('a.txt', 'b.txt').near;
    };
    assert.ok(near('2031-05-01', '2031-05-08'));
    assert.ok(!near('2031-05-01', null));
    assert.ok(!near(null, null));
  });

  it('forgets a name that an edited article no longer has', () => {
    const words = 'ladder hose engine crew'.split(' ');
    const terms = (name: boolean): Term[] => [
      ...WORDS.map((term): Term => ({ term, weight: 3, name: false })),
      ...words.map((term): Term => ({ term, weight: 2, name: term === 'crew' && name })),
    ];
    const index = new StoryIndex();
    index.update(record('a.txt', [], { terms: terms(true) }));
    index.update(record('a.txt', [], { terms: terms(false) }));
    index.remove('a.txt');
    index.update(record('n.txt', [], { terms: [{ term: 'crew', weight: 3, name: true }] }));
    assert.ok(index.storyOf('n.txt') > 0);
  });
});

import assert from 'node:assert/strict';
import { record } from '../../test/support/records.ts';
import type { Term } from '../claims/terms.ts';
import { StoryIndex } from './events.ts';

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
});

import assert from 'node:assert/strict';
import { record } from '../../test/support/records.ts';
import type { Term } from '../claims/terms.ts';
import { keysOfArticle } from './keys.ts';
import { isSingle, looseTiesOf, nearnessOf, profileOf, shareName } from './profile.ts';

const WORDS = 'ferry quay harbour rope anchor deck sail mast crew pilot buoy tide wreck captain'.split(' ');
const article = (names: string, words: readonly string[] = WORDS, published: string | null = null) =>
  record('a.txt', [], {
    published,
    terms: [
      ...names.split(' ').map((term): Term => ({ term, weight: 5, name: true })),
      ...words.map((term): Term => ({ term, weight: 2, name: false })),
    ],
  });
const profile = (...of: Parameters<typeof article>) => profileOf(article(...of));

describe('what an article is known by', () => {
  it('a long article by pairs of its names, and loosely by each', () => {
    const of = profile('brandvik ostrow tellmark');
    assert.deepEqual(of.ties, ['brandvik ostrow', 'brandvik tellmark', 'ostrow tellmark']);
    assert.deepEqual(looseTiesOf(of), ['1 brandvik', '1 ostrow', '1 tellmark']);
  });

  it('a note by each of its words as well, and by nothing loosely', () => {
    const of = profile('brandvik', ['ferry']);
    assert.ok(of.note);
    assert.deepEqual(of.ties, ['1 brandvik', '1 ferry', 'brandvik ferry']);
    assert.deepEqual(looseTiesOf(of), []);
  });

  it('a long article of two names as a note is', () => {
    const of = profile('brandvik ostrow');
    assert.ok(!of.note);
    assert.ok(of.ties.includes('1 brandvik'));
    assert.ok(!profile('brandvik ostrow tellmark').ties.some(isSingle));
  });

  it('its keys give the same ties, each with whether it is its own', () => {
    const { ties } = keysOfArticle(article('brandvik ostrow'));
    assert.ok(ties.some((t) => t.own && t.tie === '1 brandvik'));
    const three = keysOfArticle(article('brandvik ostrow tellmark')).ties;
    assert.ok(three.some((t) => t.own && t.tie === 'brandvik ostrow'));
    assert.ok(three.some((t) => !t.own && t.tie === '1 brandvik'));
    assert.ok(!three.some((t) => t.own && t.tie === '1 brandvik'));
  });
});

describe('how near two articles are', () => {
  const other = WORDS.map((w) => `${w}house`);

  it('by the weight they share of the lighter one', () => {
    assert.equal(nearnessOf(profile('brandvik ostrow'), profile('brandvik ostrow')).share, 1);
    assert.equal(nearnessOf(profile('brandvik ostrow'), profile('tellmark lind', other)).share, 0);
    assert.equal(nearnessOf(profile('brandvik'), profile('brandvik', other)).share, 5 / 33);
  });

  it('one name is enough within two weeks, and not where months lie between', () => {
    const near = (a: string, b: string): boolean =>
      nearnessOf(profile('brandvik', WORDS, a), profile('brandvik', other, b)).near;
    assert.ok(near('2031-05-01', '2031-05-09'));
    assert.ok(!near('2031-05-01', '2031-09-09'));
  });

  it('says where months lie between', () => {
    const long = (a: string, b: string) =>
      nearnessOf(profile('brandvik', WORDS, a), profile('brandvik', WORDS, b)).longApart;
    assert.ok(long('2031-05-01', '2031-09-09'));
    assert.ok(!long('2031-05-01', '2031-05-09'));
  });

  it('three share a name only where all three have it as a name', () => {
    const [a, b] = [profile('brandvik ostrow'), profile('brandvik lind')];
    assert.ok(shareName(a, b, profile('tellmark brandvik')));
    assert.ok(!shareName(a, b, profile('tellmark ostrow')));
    assert.ok(!shareName(a, b, profile('tellmark', ['brandvik', ...WORDS])));
  });
});

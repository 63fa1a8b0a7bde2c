import assert from 'node:assert/strict';
import { countryOf } from './demonyms.ts';
import { senseOf } from './events.ts';
import { isPeople, nounClass } from './nouns.ts';

const event = (
  role: Parameters<typeof senseOf>[0],
  word: string,
  cls: string | null,
  near: string[] = [],
): string | null => senseOf(role, word, cls, near)?.event ?? null;

describe('event lexicon', () => {
  it('gives the class of verbs by what is counted', () => {
    assert.equal(event('affects', 'kill', 'people'), 'kill');
    assert.equal(event('affects', 'fire', 'weapon'), 'launch');
    assert.equal(event('affects', 'fire', 'people'), 'layoff');
    assert.equal(event('affects', 'shoot', 'people'), 'shoot');
    assert.equal(event('affects', 'shoot', 'aircraft'), 'intercept');
    assert.equal(event('affects', 'lose', 'life'), 'kill');
    assert.equal(event('affects', 'lose', 'people'), null);
  });

  it('asks for particles', () => {
    assert.equal(event('affects', 'shoot', 'people', ['shot', 'dead']), 'kill');
    assert.equal(event('affects', 'lay', 'people', ['laid', 'off']), 'layoff');
    assert.equal(event('affects', 'lay', 'people', ['laid', 'down']), null);
    assert.equal(event('affects', 'leave', 'people', ['left', 'homeless']), 'displace');
  });

  it('knows nouns that are counted for what they stand for', () => {
    assert.equal(senseOf('units', 'fatality', 'people', [])?.standsFor, 'people');
    assert.equal(event('states', 'missing', 'people'), 'miss');
    assert.equal(event('units', 'casualty', 'people'), null);
  });
});

describe('noun classes', () => {
  it('classes nouns, compounds by their last part', () => {
    assert.equal(nounClass('nurse'), 'people');
    assert.equal(nounClass('drone'), 'aircraft');
    assert.equal(nounClass('apartment'), 'building');
    assert.equal(nounClass('fighter-jet'), 'aircraft');
    assert.equal(nounClass('sincerity'), null);
    assert.ok(isPeople('life'));
    assert.ok(!isPeople('truck'));
  });

  it('points from demonyms to countries', () => {
    assert.equal(countryOf('norwegians'), 'Norway');
    assert.equal(countryOf('u.s.'), 'United States');
    assert.equal(countryOf('morland'), null);
  });
});

import assert from 'node:assert/strict';
import { happeningOfNoun, happeningOfVerb, tellsOnset } from './happenings.ts';

describe('happenings by word', () => {
  it('are told by verbs with the word that they need, and by nouns', () => {
    assert.equal(happeningOfVerb('make', ['landfall'], null), 'storm');
    assert.equal(happeningOfVerb('make', ['bread'], null), null);
    assert.equal(happeningOfNoun('cyclone', ''), 'storm');
    assert.equal(happeningOfNoun('carpet', ''), null);
  });

  it('that last have words for where they begin', () => {
    assert.ok(tellsOnset('storm', ['ashore']));
    assert.ok(tellsOnset('storm', ['late', 'landfall']));
    assert.ok(!tellsOnset('storm', ['storm']));
    assert.ok(!tellsOnset('sink', ['ashore']), 'a ship that is driven ashore begins nothing');
    assert.ok(!tellsOnset('nothing known', ['ashore']));
  });
});

import assert from 'node:assert/strict';
import { MEASURED_MATTERS } from './data/matters-measured.ts';
import { PEOPLE_MATTERS } from './data/matters-people.ts';
import { THING_MATTERS } from './data/matters-things.ts';
import { countedAlike, kindsIn, matterNamed, rulesOf } from './matters.ts';

describe('matters of figures', () => {
  const lists = [PEOPLE_MATTERS, THING_MATTERS, MEASURED_MATTERS];

  it('have one name each', () => {
    const names = lists.flatMap((list) => Object.keys(list));
    assert.equal(new Set(names).size, names.length);
  });

  it('ask for something in every rule, of a type that quantities have', () => {
    for (const list of lists)
      for (const [name, matter] of Object.entries(list))
        for (const rule of matter.rules) {
          assert.match(
            rule.of,
            /^(?:count|money|percent|duration|score|measure:(?:length|speed|area|mass|time))$/,
            name,
          );
          assert.ok(rule.counts ?? rule.event ?? rule.near, name);
          assert.ok(rulesOf(rule.of).some((r) => r.matter === name));
        }
  });

  it('count one thing by several nouns, alike or loosely', () => {
    assert.equal(countedAlike('outage', 'home', 'customer'), 'alike');
    assert.equal(countedAlike('aboard', 'passenger', 'person'), 'loosely');
    assert.equal(countedAlike('aboard', 'passenger', 'horse'), 'no');
    assert.equal(countedAlike('outage', 'home', 'horse'), 'no');
  });

  it('tell kinds apart, and join words for one kind', () => {
    assert.deepEqual(kindsIn('profit', ['net', 'profit']), ['net']);
    assert.deepEqual(kindsIn('crowd', ['rally']), kindsIn('crowd', ['march']));
    assert.deepEqual(kindsIn('crowd', ['vigil', 'rain']), ['vigil']);
  });

  it('are unknown by other names', () => {
    assert.equal(matterNamed('weather'), undefined);
    assert.equal(matterNamed('constructor'), undefined);
  });
});

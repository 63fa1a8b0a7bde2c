import assert from 'node:assert/strict';
import { figuresOf, parseOf, phraseWith, verbWith } from '../../test/support/claims.ts';
import { listStart, subjectOf } from './subjects.ts';
import { rightVerb } from './verbs-beside.ts';

/** "3 people kill": each count with what it counts and its event; "1 kill!" where no number word stands. */
const told = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && c.quantity.type === 'count'
      ? [
          [c.quantity.low, c.implied ? '' : (c.counted?.phrase ?? ''), c.event].filter(Boolean).join(' ') +
            (c.implied ? '!' : ''),
        ]
      : [],
  );

describe('by which event a noun is counted', () => {
  it('the state of a subject that includes them', () => {
    assert.deepEqual(told('The dead included two nurses.'), ['2 nurses kill']);
    assert.deepEqual(told('Those injured include four sailors.'), ['4 sailors injure']);
    assert.deepEqual(told('The choir included two nurses.'), ['2 nurses include']);
  });

  it('a count at the end of a list is not its first noun where a verb has been', () => {
    assert.deepEqual(told('The bomb killed three sailors, and a nurse was hurt.')[0], '3 sailors kill');
    assert.deepEqual(told('Three sailors and a nurse were hurt.')[0]?.startsWith('3 sailors'), true);
  });
});

describe('the subject of a verb', () => {
  it('is the first of a list of names', () => {
    const parse = parseOf('Ruben Tarnow, Anton Wieland and Hella Brandvik were arrested.');
    const verb = parse.phrases.findIndex((p) => p.kind === 'vg');
    assert.equal(subjectOf(parse, verb), 0);
    assert.equal(listStart(parse, phraseWith(parse, 'brandvik')), 0);
  });

  it('is not the object of the verb before it', () => {
    const parse = parseOf('A guard met a nurse and a sailor and fled.');
    assert.equal(subjectOf(parse, verbWith(parse, 'flee')), phraseWith(parse, 'guard'));
    assert.notEqual(listStart(parse, phraseWith(parse, 'sailor')), 0);
  });
});

describe('the verb to the right', () => {
  it('stands behind a relative clause between commas', () => {
    const parse = parseOf('Two men, who were not named, died on Monday.');
    const right = rightVerb(parse, phraseWith(parse, 'men'));
    assert.equal(right?.verb, verbWith(parse, 'die'));
    assert.equal(right?.apart, true);
  });

  it('is that of the clause where nothing follows the aside', () => {
    const parse = parseOf('Police named two men, who died on Monday.');
    const right = rightVerb(parse, phraseWith(parse, 'men'));
    assert.equal(right?.verb, verbWith(parse, 'die'));
    assert.equal(right?.relative, true);
  });
});

describe('single victims', () => {
  it('the noun before a participle has the wound', () => {
    assert.deepEqual(told('Officers found a man suffering from gunshot wounds.'), ['1 shoot!']);
    assert.deepEqual(told('Officers found a man, suffering from gunshot wounds.'), ['1 shoot!']);
    assert.deepEqual(told('Officers found a man selling umbrellas.'), []);
  });

  it('what did not come about harms nobody', () => {
    assert.deepEqual(told('Neither the driver nor her son was killed.'), []);
    assert.deepEqual(told('A man tried to kill a guard.'), []);
    assert.deepEqual(told('A guard was killed.'), ['1 kill!']);
  });

  it('a condition, a state, an act and a possessor', () => {
    assert.deepEqual(told('A guard is in critical condition.'), ['1 injure!']);
    assert.deepEqual(told('A guard is in good company.'), []);
    assert.deepEqual(told('Police investigate the murder of a guard.'), ['1 kill!']);
    assert.deepEqual(told("Ms. Hella Brandvik lived here. Hella Brandvik's death shocked Lundby."), ['1 kill!']);
    assert.deepEqual(told("Ms. Hella Brandvik lived here. Hella Brandvik's car shocked Lundby."), []);
  });
});

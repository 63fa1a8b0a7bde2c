import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Implied counts as "event n [text]". */
const implied = (text: string): string[] =>
  figuresOf(text)
    .numbers.filter((n) => n.implied)
    .map((n) => `${n.event} ${n.number.low} [${n.text}]`);

describe('implied counts', () => {
  it('count one person, and people joined by "and"', () => {
    assert.deepEqual(implied('A farmer was killed.'), ['kill 1 [A farmer]']);
    assert.deepEqual(implied('A farmer and his son died.'), ['kill 2 [A farmer and his son]']);
    assert.deepEqual(implied('The shooting of a nurse shocked them.'), ['shoot 1 [a nurse]']);
  });

  it('stay silent about groups, numbers, denials, threats and things', () => {
    for (const text of [
      'Several farmers were killed.',
      'The crowd was hurt.',
      'A farmer was not hurt.',
      'Neither the farmer nor her son was hurt.',
      'He threatened to kill a farmer.',
      'The cuts could kill a farmer.',
      'The vote killed the bill.',
      'Shots were fired at a farmer.',
    ])
      assert.deepEqual(implied(text), [], text);
  });

  it('count a person told of twice once', () => {
    const text = 'A 40-year-old farmer was shot. The man died in hospital.';
    assert.deepEqual(implied(text), ['shoot 1 [A 40-year-old farmer]', 'kill 1 [The man]']);
  });

  it('drop the injury of somebody who died', () => {
    const text = 'A farmer was injured in a fall. The farmer later died.';
    assert.deepEqual(implied(text), ['kill 1 [The farmer]']);
  });

  it('add up people who are surely not the same', () => {
    const text = 'A 40-year-old farmer was killed. Another man, 22, was killed a mile away.';
    assert.deepEqual(implied(text), ['kill 1 [A 40-year-old farmer]', 'kill 2 [Another man]']);
  });

  it('make up no total where the text states one', () => {
    const text = 'Two men were killed. A 40-year-old farmer was killed. Another man, 22, was killed a mile away.';
    assert.deepEqual(implied(text), ['kill 1 [A 40-year-old farmer]', 'kill 1 [Another man]']);
  });

  it('know wounds, hospitals and reflexives', () => {
    assert.deepEqual(implied('A rider suffered serious injuries.'), ['injure 1 [A rider]']);
    assert.deepEqual(implied('A rider was flown to a hospital.'), ['injure 1 [A rider]']);
    assert.deepEqual(implied('A hunter shot himself.'), ['shoot 1 [A hunter]']);
    assert.deepEqual(implied('A rider visited a hospital.'), []);
  });
});

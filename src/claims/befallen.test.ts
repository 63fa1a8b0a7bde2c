import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';
import type { FigureClaim } from './claim.ts';

const figures = (text: string): FigureClaim[] =>
  figuresOf(text).claims.filter((c): c is FigureClaim => c.kind === 'figure');

/** "event value" of each figure of a text, in order. */
const told = (text: string): string[] => figures(text).map((c) => `${c.event} ${c.quantity.low}`);

describe('what befell people', () => {
  it('is read from a headline in few words', () => {
    assert.deepEqual(told('7 Shot, One Dead in Norley'), ['shoot 7', 'kill 1']);
    assert.deepEqual(told('Man Kills 3, Injures 2 at Orle Market'), ['kill 3', 'injure 2']);
    assert.deepEqual(told('Storm leaves 2 dead, 5 injured'), ['kill 2', 'injure 5']);
  });

  it('is read from a participle behind a preposition, unless a share is told of', () => {
    assert.deepEqual(told('Roe was one of five people injured in the blast.'), ['injure 1', 'injure 5']);
    assert.equal(figures('Roe was one of five people injured in the blast.')[1]!.partitive, undefined);
    assert.equal(figures('Three of the five people were from Orle.')[1]!.partitive, true);
  });

  it('is read from wounds and from the act that made victims', () => {
    assert.deepEqual(told('Police found four men with gunshot wounds.'), ['shoot 4']);
    assert.deepEqual(told('All five victims of a Monday night shooting will live.'), ['shoot 5']);
    assert.deepEqual(told('The three other victims are expected to be well.'), ['injure 3']);
    assert.notDeepEqual(told('Three victims of fraud spoke.'), ['injure 3']);
  });

  it('is read from the noun that holds a count', () => {
    assert.deepEqual(told('The number of dead has risen to 12.'), ['kill 12']);
    assert.deepEqual(told('The number of shops has risen to 12.'), ['rise 12']);
  });

  it('is death where the shooting was fatal', () => {
    assert.deepEqual(told('Police look into the fatal shooting of two men.'), ['kill 2']);
    assert.deepEqual(told('He is accused of shooting three people to death.'), ['kill 3']);
    assert.deepEqual(told('Police look into the shooting of two men.'), ['shoot 2']);
  });
});

describe('multiples', () => {
  it('count those an event befell', () => {
    const [c] = figures('A triple shooting shook Norley.').filter((f) => f.implied);
    assert.deepEqual([c!.event, c!.quantity.low], ['shoot', 3]);
    const [fatal] = figures('A double fatal shooting shook Norley.').filter((f) => f.implied);
    assert.deepEqual([fatal!.event, fatal!.quantity.low], ['kill', 2]);
  });

  it('leave charges and attempts alone', () => {
    for (const text of ['He faces double murder charges.', 'He was held over an attempted double murder.'])
      assert.deepEqual(figures(text), []);
  });
});

describe('totals of those shot', () => {
  const totals = (text: string): FigureClaim[] => figures(text).filter((c) => c.sum);

  it('add the dead and the wounded of one sentence', () => {
    const [c] = totals('A shooting in Norley left one man dead and three others wounded.');
    assert.deepEqual([c!.event, c!.quantity.low, c!.extent], ['shoot', 4, 'total']);
  });

  it('are made only where guns were fired, and not where the text counts those shot', () => {
    assert.deepEqual(totals('A blast in Norley left one man dead and three others wounded.'), []);
    assert.deepEqual(totals('Five people were shot in Norley. One was killed and three others were wounded.'), []);
  });

  it('are not made where the attacker may be among the dead, or one person is told of twice', () => {
    assert.deepEqual(totals('The shooting left one dead, the gunman himself, and three others wounded.'), []);
    assert.deepEqual(totals('After the shooting one man was taken to hospital, where he died.'), []);
  });
});

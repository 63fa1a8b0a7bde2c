import assert from 'node:assert/strict';
import type { StatementClaim } from '../../claims/claim.ts';
import { oppositionOf, sameName } from './opposed.ts';

function said(
  event: string,
  subject: string,
  object: string | null,
  more: Partial<StatementClaim> = {},
): StatementClaim {
  return {
    kind: 'statement',
    start: 0,
    end: 1,
    event,
    negated: false,
    subject,
    object,
    scope: { place: null, time: null, actor: null, target: null },
    source: null,
    standing: 'asserted',
    words: [],
    snippet: '',
    ...more,
  };
}

describe('opposition of statements', () => {
  const own = said('@own', 'Alder Bank', 'Norley Lines');
  it('tells a relation that is swapped or denied', () => {
    assert.equal(oppositionOf(own, said('@own', 'Norley Lines', 'Alder Bank')), 'swapped');
    assert.equal(oppositionOf(own, said('@own', 'Alder Bank', 'Norley Lines', { negated: true })), 'denied');
    assert.equal(oppositionOf(own, said('@own', 'the Alder Bank', 'Norley Lines')), 'same');
    assert.equal(oppositionOf(own, said('@own', 'Alder Bank', 'Hask Ferries')), null);
    assert.equal(oppositionOf(own, said('@buy', 'Norley Lines', 'Alder Bank')), null);
  });

  it('takes what holds both ways as one', () => {
    const pair = said('@marry', 'Anna Berg', 'Karl Holm');
    assert.equal(oppositionOf(pair, said('@marry', 'Karl Holm', 'Anna Berg')), 'same');
    assert.equal(oppositionOf(pair, said('@marry', 'Karl Holm', 'Anna Berg', { negated: true })), 'denied');
  });

  it('tells another maker, and no maker among several', () => {
    const work = said('@design', 'Norley Hall', 'Karl Holm');
    assert.equal(oppositionOf(work, said('@design', 'Norley Hall', 'Ines Albarn')), 'other');
    assert.equal(oppositionOf(work, said('@design', 'Norley Hall', 'Ines Albarn, Karl Holm')), 'same');
    assert.equal(oppositionOf(work, said('@design', 'Alder Hall', 'Ines Albarn')), null);
  });

  it('tells two seats unless one may hold the other', () => {
    const seat = said('@base', 'Alder Bank', 'Lisbon');
    assert.equal(oppositionOf(seat, said('@base', 'Alder Bank', 'Porto')), 'other');
    assert.equal(oppositionOf(seat, said('@base', 'Alder Bank', 'Spain')), 'other');
    assert.notEqual(oppositionOf(seat, said('@base', 'Alder Bank', 'Portugal')), 'other');
    assert.notEqual(oppositionOf(seat, said('@base', 'Alder Bank', 'Norley')), 'other');
  });

  it('holds a denied kind against the kinds that it covers', () => {
    const is = (object: string | null, quality: string[], negated = false): StatementClaim =>
      said('@is', 'Anna Berg', object, { quality, negated });
    assert.equal(oppositionOf(is('teacher', ['retired']), is('teacher', [], true)), 'denied');
    assert.equal(oppositionOf(is('teacher', []), is('teacher', ['retired'], true)), null);
    assert.equal(oppositionOf(is('teacher', []), is('pilot', [], true)), null);
    assert.equal(oppositionOf(is('teacher', ['danish']), is('teacher', ['swedish'])), 'contrary');
    assert.equal(oppositionOf(is('poet', ['scottish']), is('poet', ['british'])), 'same');
    assert.equal(oppositionOf(is('thinker', ['liberal']), is('politician', ['conservative'])), 'contrary');
    assert.equal(oppositionOf(is('album', ['first']), is('single', ['second'])), null);
  });

  it('takes a shorter form of a name as the same name', () => {
    assert.ok(sameName('Anna Berg', 'Berg'));
    assert.ok(sameName('President Anna Berg', 'Anna Berg'));
    assert.ok(!sameName('Anna Berg', 'Anna Holm'));
    assert.ok(!sameName('the party', 'the bank'));
  });
});

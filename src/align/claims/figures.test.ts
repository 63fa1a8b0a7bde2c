import assert from 'node:assert/strict';
import { figure, quantity } from '../../../test/support/records.ts';
import type { FigureClaim } from '../../claims/claim.ts';
import { joinFigures } from './figures.ts';

const NEAR = { share: 0.4, near: true };
const FAR = { share: 0.02, near: false };
/** Why the two are one claim; null where they are kept apart. */
const why = (a: FigureClaim, b: FigureClaim, nearness = NEAR): string | null =>
  joinFigures(a, b, nearness)?.why ?? null;

describe('tolls', () => {
  const toll = (n: number, more: Partial<FigureClaim> = {}) => figure(quantity(n), more);

  it('one event and one noun are one claim, whatever the figures', () => {
    assert.equal(why(toll(3), toll(5)), 'same event (kill), same counted (people)');
    assert.equal(why(toll(3), toll(5), FAR), 'same event (kill), same counted (people)');
    assert.equal(why(toll(3), toll(5, { words: ['ferry', 'reef', 'diver'] }), FAR), null);
  });

  it('another place, actor or standing keeps them apart', () => {
    const actor = (name: string) => ({ scope: { place: null, time: null, actor: name, target: null } });
    assert.equal(why(toll(3, actor('Morland')), toll(5, actor('Vareno'))), null);
    assert.equal(why(toll(3), toll(5, { standing: 'hypothetical', words: ['plan'] })), null);
    assert.equal(why(toll(3), toll(5, { counted: null })), null);
  });

  it('the killed are never the injured; as many shot are the wounded, unless these are besides the dead', () => {
    const hurt = (event: string, n: number, more: Partial<FigureClaim> = {}) => toll(n, { event, ...more });
    assert.equal(why(toll(9), hurt('injure', 9)), null);
    assert.notEqual(why(hurt('shoot', 9), hurt('injure', 9)), null);
    assert.equal(why(hurt('shoot', 9), hurt('injure', 8)), null);
    assert.equal(why(hurt('shoot', 9), hurt('injure', 9, { extent: 'other' })), null);
  });

  it('the shot are the killed only where the sentence says that they died', () => {
    const shot = (words: string[]) => toll(9, { event: 'shoot', words: ['blast', 'market', ...words] });
    assert.notEqual(why(toll(9), shot(['fatal'])), null);
    assert.equal(why(toll(9), shot(['arm'])), null);
  });
});

describe('measures', () => {
  const quake = (n: number, time: string | null = null) =>
    figure(quantity(n, n, { type: 'measure', unit: 'magnitude' }), {
      event: 'be',
      counted: null,
      scope: { place: null, time, actor: null, target: null },
    });
  const sum = (n: number, about: string, more: Partial<FigureClaim> = {}) =>
    figure(quantity(n, n, { type: 'money', unit: 'USD' }), { event: 'cost', counted: null, about, ...more });

  it('strengths of one quake differ by little; another day is another quake', () => {
    assert.equal(why(quake(6.1), quake(6.3)), 'magnitude of the same quake');
    assert.equal(why(quake(6.1), quake(7.2)), null);
    assert.equal(why(quake(6.1), quake(6.3), FAR), null);
    assert.equal(why(quake(6.1, '2031-05-04'), quake(6.1, '2031-05-09')), null);
  });

  it('sums of one thing, not of two', () => {
    assert.notEqual(why(sum(5_000_000, 'bridge'), sum(6_000_000, 'new bridge')), null);
    assert.equal(why(sum(5_000_000, 'bridge'), sum(6_000_000, 'ferry', { words: ['ferry', 'reef'] })), null);
  });
});

describe('matters', () => {
  const aboard = (n: number, head: string, more: Partial<FigureClaim> = {}) =>
    figure(quantity(n), {
      event: 'carry',
      matter: 'aboard',
      counted: { phrase: head, heads: [head], modifiers: [], nounClass: 'people' },
      ...more,
    });

  it('one matter ties two figures of other verbs and nouns', () => {
    assert.match(why(aboard(40, 'passenger'), aboard(44, 'people', { event: 'be' })) ?? '', /both tell of: aboard/);
  });

  it('not of two matters, and only in reports of one event', () => {
    assert.equal(why(aboard(40, 'passenger'), aboard(44, 'people', { matter: 'missing' })), null);
    assert.equal(why(aboard(40, 'passenger'), aboard(44, 'people'), FAR), null);
  });
});

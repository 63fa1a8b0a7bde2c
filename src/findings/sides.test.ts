import assert from 'node:assert/strict';
import type { FigureClaim } from '../claims/claim.ts';
import { otherParents, otherSides } from './sides.ts';

const figure = (snippet: string, matter?: string): FigureClaim => ({ snippet, matter }) as FigureClaim;

describe('sides of a score', () => {
  it('are others where each sentence names two and none is in both', () => {
    const one = figure('NORWAY BEAT LIECHTENSTEIN 5-0 IN WORLD CUP QUALIFIER');
    assert.ok(otherSides(one, figure('Armenia and Portugal drew 0-0 in a World Cup match on Saturday.')));
    assert.ok(!otherSides(one, figure('Norway won 4-0 against Liechtenstein.')));
    assert.ok(!otherSides(one, figure('The match ended 4-0.')));
  });

  it('are parents where each sentence names somebody else', () => {
    const lund = figure('Karsten, a father of three, died.', 'children');
    assert.ok(otherParents(lund, figure('Dunmere leaves a wife and four children.', 'children')));
    assert.ok(!otherParents(lund, figure('He leaves a wife and four children.', 'children')));
    assert.ok(!otherParents(lund, figure('Dunmere leaves four children.')));
  });
});

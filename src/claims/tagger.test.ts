import assert from 'node:assert/strict';
import { tagsOf } from '../../test/support/claims.ts';

describe('tagger', () => {
  const cases: [string, string][] = [
    ['The attack killed a guard.', 'the/Det attack/Noun killed/Past a/Det guard/Noun'],
    ['Rebels attack the port.', 'rebels/Noun attack/Verb the/Det port/Noun'],
    ['The firm plans to hire clerks.', 'the/Det firm/Noun plans/Verb to/To hire/Verb clerks/Noun'],
    ['The toll now stands at nine.', 'the/Det toll/Noun now/Adv stands/Verb at/Prep nine/Num'],
    ['Two wounded soldiers died.', 'two/Num wounded/Adj soldiers/Noun died/Past'],
    ['Nine remain missing.', 'nine/Num remain/Verb missing/Adj'],
    ['The shooting of a man shocked them.', 'the/Det shooting/Noun of/Prep a/Det man/Noun shocked/Past them/Pron'],
    ['A crash that killed her was filmed.', 'a/Det crash/Noun that/Sub killed/Past her/Pron was/Be filmed/Past'],
    ['A shot was fired.', 'a/Det shot/Noun was/Be fired/Past'],
    ['The judge imposed a fine of money.', 'the/Det judge/Noun imposed/Past a/Det fine/Noun of/Prep money/Noun'],
  ];
  for (const [sentence, tags] of cases) it(sentence, () => assert.equal(tagsOf(sentence), tags));

  it('joins hyphen compounds and merges number readings', () => {
    assert.equal(tagsOf('More than 30 low-cost flats burned.'), '30/Num low-cost/Adj flats/Noun burned/Past');
  });
});

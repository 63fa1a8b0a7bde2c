import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Statements as "subject event object", "not" before a denied one. */
const statements = (text: string): string[] =>
  figuresOf(text)
    .claims.filter((c) => c.kind === 'statement')
    .map((c) => (c.kind === 'statement' ? `${c.negated ? 'not ' : ''}${c.subject} ${c.event} ${c.object ?? '-'}` : ''));

describe('statements', () => {
  it('say who did or did not do what', () => {
    assert.deepEqual(statements('Norway signed the treaty.'), ['Norway sign treaty']);
    assert.deepEqual(statements('Norway did not sign the treaty.'), ['not Norway sign treaty']);
    assert.deepEqual(statements('Norway never attacked Sweden.'), ['not Norway attack Sweden']);
  });

  it('keep what was done to somebody apart from what somebody did', () => {
    assert.deepEqual(statements('Anna Berg was arrested.'), ['Anna Berg be arrested -']);
  });

  it('say what somebody is, and is not', () => {
    assert.deepEqual(statements('Anna Berg (born 1990) is a Swedish cellist and teacher.'), [
      'Anna Berg @is cellist',
      'Anna Berg @is teacher',
    ]);
    assert.deepEqual(statements('Anna Berg was not a teacher.'), ['not Anna Berg @is teacher']);
    for (const text of ['Anna Berg is only a teacher.', 'Anna Berg may be a teacher.', 'It is a school.'])
      assert.deepEqual(statements(text), [], text);
  });

  it('say who owns, followed, made what, in one form for many wordings', () => {
    const one = (text: string): string | undefined =>
      statements(text).find((s) => s.includes('@') && !s.includes('@is'));
    for (const text of [
      'The lender Alder Bank is a small subsidiary of Norley Lines.',
      'Norley Lines, the owner of Alder Bank, said so.',
      'The company Norley Lines still owns the lender Alder Bank.',
      'The small lender Alder Bank is now owned by Norley Lines.',
    ])
      assert.match(one(text) ?? '', /Norley Lines @own (?:small )?(?:lender )?Alder Bank$/, text);
    for (const text of [
      'Karl Holm succeeded Anna Berg.',
      "After Anna Berg's death, Karl Holm was elected.",
      "Karl Holm thanked Anna Berg. Karl Holm's predecessor, Anna Berg, left.",
      'Karl Holm is the successor of Anna Berg.',
    ])
      assert.equal(one(text), 'Karl Holm @succeed Anna Berg', text);
    assert.equal(one('Norley Hall was designed in 2019 by Karl Holm.'), 'Norley Hall @design Karl Holm');
    assert.equal(one('The former owner of Alder Bank, Norley Lines, said so.'), undefined);
    assert.equal(one('Norley Lines could buy Alder Bank.'), undefined);
  });

  it('pass over what stands between a name and its verb', () => {
    const text = 'Anna Berg, the maker of small ferries, barges and cranes, rejected the offer on Monday.';
    assert.deepEqual(statements(text), ['not Anna Berg approve offer']);
    assert.deepEqual(statements('Anna Berg (born 1990) has rejected the offer.'), ['not Anna Berg approve offer']);
  });

  it('leave out speech, possibilities, pronouns and common nouns', () => {
    for (const text of [
      'Norway said nothing.',
      'Norway could sign the treaty.',
      'She signed the treaty.',
      'The council signed it.',
    ])
      assert.deepEqual(statements(text), [], text);
  });
});

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

  it('leave out speech, possibilities, pronouns and common nouns', () => {
    for (const text of [
      'Norway said nothing.',
      'Norway could sign the treaty.',
      'She signed the treaty.',
      'The council signed it.',
      'Norway is a kingdom.',
    ])
      assert.deepEqual(statements(text), [], text);
  });
});

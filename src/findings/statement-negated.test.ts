import assert from 'node:assert/strict';
import { findingsOf } from '../../test/support/findings.ts';

const END = 'Lundby harbour on the Ostrow coast has waited for it since spring.';
/** Severities of what two statements give, told on two days. */
const denied = (a: string, b: string, days: readonly [string, string] = ['2031-05-08', '2031-05-08']): string[] => [
  ...new Set(
    findingsOf('statement.negated', [`${a} ${END}`, days[0]], [`${b} ${END}`, days[1]]).map((f) => f.split(' ')[0]!),
  ),
];

describe('statement.negated', () => {
  const yes = 'Hella Brandvik attended the Lundby summit on Tuesday.';
  const no = 'Hella Brandvik did not attend the Lundby summit on Tuesday.';

  it('one report affirms what the other denies', () => {
    assert.deepEqual(denied(yes, no), ['warning']);
  });

  it('not the same twice, somebody else, or what was only planned', () => {
    assert.deepEqual(denied(yes, yes), []);
    assert.deepEqual(denied(yes, 'Anton Tellmark did not attend the Lundby summit on Tuesday.'), []);
    assert.deepEqual(denied(yes, 'Hella Brandvik may not attend the Lundby summit on Tuesday.'), []);
  });

  it('quieter where days lie between, or two sources dispute it', () => {
    assert.ok(!denied(yes, no, ['2031-05-08', '2031-05-28']).includes('warning'));
    assert.ok(!denied(yes, no, ['2031-05-08', '2031-05-12']).includes('warning'));
    assert.ok(
      !denied(`${yes.slice(0, -1)}, Hella Tellmark said.`, `${no.slice(0, -1)}, Ruben Tarnow said.`).includes(
        'warning',
      ),
    );
  });

  it('a result that the other report turns into its contrary', () => {
    assert.deepEqual(
      denied('Brandvik Lines reported a profit of $3 million.', 'Brandvik Lines reported a loss of $3 million.'),
      ['warning'],
    );
  });
});

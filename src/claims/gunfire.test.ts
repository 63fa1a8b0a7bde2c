import assert from 'node:assert/strict';
import { parseOf } from '../../test/support/claims.ts';
import { isGunfire } from './gunfire.ts';

function gunfire(text: string): boolean {
  const parse = parseOf(text);
  return parse.phrases.some((_, i) => isGunfire(parse, i));
}

describe('gunfire', () => {
  it('is told by shots, aim and opened fire', () => {
    for (const text of [
      'A guard opened fire on the crowd.',
      'Someone fired shots from a roof.',
      'They fired several times at the van.',
      'Two rounds were fired near the pier.',
      'A boy fired into the air.',
    ])
      assert.ok(gunfire(text), text);
  });
  it('is neither dismissal nor a kiln', () => {
    for (const text of ['The mill fired 20 workers.', 'The club opened a bar.', 'She fired the coach on Monday.'])
      assert.ok(!gunfire(text), text);
  });
});

import assert from 'node:assert/strict';
import { bridgedAmong, isBridged, type Ties } from './bridged.ts';
import type { Nearness } from './entry.ts';

/** Articles as sets of names; two that share three names are near. */
function ties(articles: Readonly<Record<string, string>>): Ties {
  const names = (path: string): string[] => articles[path]!.split(' ');
  const common = (a: string, b: string): string[] => names(a).filter((n) => names(b).includes(n));
  return {
    nearness: (a, b): Nearness => ({ share: common(a, b).length / 10, near: common(a, b).length >= 3 }),
    shareName: (a, b, c) => common(a, b).some((n) => names(c).includes(n)),
  };
}

describe('bridgedAmong', () => {
  it('ties two articles by a third that is near to both and shares their name', () => {
    const t = ties({ a: 'karsk velm vossen', b: 'karsk velm vossen brandt oster', c: 'karsk brandt oster' });
    assert.ok(isBridged(bridgedAmong(['a', 'b', 'c'], t), 'c', 'a'));
  });

  it('does not where the third does not hold what the two share, or where they share nothing', () => {
    const other = ties({ a: 'karsk x y z', b: 'x y z u v w', c: 'karsk u v w' });
    assert.equal(bridgedAmong(['a', 'b', 'c'], other).size, 0);
    const none = ties({ a: 'x y z', b: 'x y z u v w', c: 'u v w' });
    assert.equal(bridgedAmong(['a', 'b', 'c'], none).size, 0);
  });

  it('ties nothing in a chain of many reports', () => {
    const chain: Record<string, string> = {};
    for (let i = 0; i < 8; i++) chain[`p${i}`] = `karsk n${i} m${i} n${i + 1} m${i + 1}`;
    assert.equal(bridgedAmong(Object.keys(chain), ties(chain)).size, 0);
  });
});

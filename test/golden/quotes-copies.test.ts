/** Quotations copied into a second article with one known change: what must be told, and what must not. */
import assert from 'node:assert/strict';
import { analyze } from '../../src/engine/analyze.ts';
import { Random } from '../support/random.ts';
import { CHANGES, type Change, makeCopy } from './quotes-copies.ts';

const PAIRS = Number(process.env.CROSSCHECK_COPIES ?? 120);
const CODE: Partial<Record<Change, string>> = {
  'content word': 'quote.altered',
  negation: 'quote.altered',
  speaker: 'quote.speaker',
};

async function codes(first: string, second: string): Promise<Set<string>> {
  const { findings } = await analyze([
    { path: 'first.txt', text: first },
    { path: 'second.txt', text: second },
  ]);
  return new Set(
    findings
      .filter((f) => f.related.some((r) => r.path !== f.primary.path))
      .flatMap((f) => [f.code, `${f.code} ${f.severity}`]),
  );
}

describe('golden: copied quotations', () => {
  for (const change of CHANGES) {
    const code = CODE[change];
    it(`${change}: ${code ? 'told in at least 98 of 100' : 'never taken for other words'}`, async () => {
      const random = new Random(20250907);
      const wrong: string[] = [];
      for (let i = 0; i < PAIRS; i++) {
        const { first, second } = makeCopy(random, change);
        const found = await codes(first, second);
        const right = code ? found.has(`${code} warning`) : !found.has('quote.altered') && !found.has('quote.speaker');
        if (!right) wrong.push(`${first}\n--\n${second}\n--\n${[...found].join(' ')}`);
      }
      const allowed = code ? Math.floor(PAIRS * 0.02) : 0;
      assert.ok(
        wrong.length <= allowed,
        `${wrong.length} of ${PAIRS} wrong, the first:\n${wrong.slice(0, 3).join('\n=====\n')}`,
      );
    });
  }
});

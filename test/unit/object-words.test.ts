/** Words that every object of the language has as names ("constructor" is one of English as well) are words like others, wherever they stand. */
import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine/create.ts';
import { REPORT_NAMES, REPORTS } from '../../src/reports/catalog.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Every place of a sentence that a table is asked about. */
const told = (w: string, n: number): string =>
  [
    `${w} ${n} people were killed when the ${w} ferry sank off ${w} in May ${w} year, ${w} officials said.`,
    `“We saw no ${w} in the ${w} before the ${n} men of ${w}’s crew went down,” ${w} Jonas Arle said on ${w} at ${w}.`,
    `The ${w} murder was a ${w} killing; a ${w} murder left ${n} ${w} dead and the ${w} wounded, in a ${w} interview with ${w}.`,
    `Jonas Arle, ${w} of the ${w} team, ${n + 30}, paid $${n} ${w}, ${n} ${w} dollars and ${n}${w}, or ${n} and a ${w} ${w}s.`,
    `One hundred ${w} fifths, ${n} ${w} per ${w}, ${n} ${w} ago, at 5 p.m. ${w.toUpperCase()} on ${w} 5, the ${w} of May.`,
    `${w.toUpperCase()} Arle was ${w}, said ${w}. "${w} ${w}," ${w} posted on ${w}. ${w}, 44, the ${w}'s wife, was hurt.`,
  ].join('\n\n');

describe('names that every object has, as words of articles', () => {
  for (const name of [...NAMES, ...NAMES.map((n) => n[0]!.toUpperCase() + n.slice(1))])
    it(name, () => {
      const texts = new Map([
        [`${name}.txt`, told(name, 4)],
        [name, told(name, 6)],
      ]);
      const plain = createEngine();
      const engine = createEngine();
      for (const [path, text] of texts) engine.update(path, text);
      for (const [i, n] of [4, 6].entries()) plain.update(`${i}.txt`, told('gantry', n));
      const analysis = engine.analysis();
      const values = JSON.stringify(analysis, (_, v: unknown) => {
        assert.notEqual(typeof v, 'function');
        assert.ok(typeof v !== 'number' || Number.isFinite(v), 'a number');
        return v;
      });
      assert.ok(!values.includes('[native code]'));
      for (const d of analysis.documents)
        for (const m of d.mentions) assert.equal(m.text, texts.get(d.path)!.slice(m.start, m.end));
      const context = { locate: () => null, link: () => null, decisions: [], version: '0' };
      for (const report of REPORT_NAMES)
        assert.ok(!REPORTS[report].render(analysis, context).includes('[native code]'));
      assert.ok(plain.findings().length > 0, 'the sentences have findings to lose');
    });
});

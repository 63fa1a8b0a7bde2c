/**
 * The same figure in other words: how many pairs of tellings with two values are told as contradicting (a floor, to be raised), and that tellings
 * of two matters never are. Every form is held against a few others, in a fixed order.
 */
import assert from 'node:assert/strict';
import { analyze } from '../../src/engine/analyze.ts';
import { TELLINGS as FIRST, STORIES as FIRST_STORIES, type Telling } from './paraphrases.data.ts';
import { LASTING, LASTING_STORIES } from './paraphrases-lasting.data.ts';

const STORIES = { ...FIRST_STORIES, ...LASTING_STORIES };
const TELLINGS = { ...FIRST, ...LASTING };

/** Forms that each form is held against. */
const OTHERS = 2;
/** Share of pairs told at any level, over all matters; the test lists what is missed when it fails. */
const FLOOR = 0.88;
const DAY = '2031-08-12';
const ENDS = [
  '\n\nGovernor Hadria Menzel spoke to reporters in Ostrel. Her deputy, Tobias Lindqvist, and Caroline Vasko of the Ostrel chamber stood beside her.\n',
  '\n\nTobias Lindqvist and Hadria Menzel both appeared before the press in Ostrel; Caroline Vasko declined to comment.\n',
] as const;

function report(telling: Telling, form: string, side: 0 | 1): { path: string; text: string; published: string } {
  const said = form.replace(/\bN\b/, telling.values[side]);
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  const path = side === 0 ? 'a.txt' : 'b.txt';
  return { path, text: `${STORIES[telling.story]![side]}\n\n${sentence}${ENDS[side]}`, published: DAY };
}

async function told(a: Telling, form: string, b: Telling, other: string): Promise<string[]> {
  const analysis = await analyze([report(a, form, 0), report(b, other, 1)]);
  return analysis.findings.filter((f) => /^(?:figure|date)\./.test(f.code)).map((f) => f.severity);
}

describe('the same figure in other words', function () {
  // thousands of small analyses
  this.timeout(300_000);

  it('is told when the values differ', async () => {
    const missed: string[] = [];
    let pairs = 0;
    for (const telling of Object.values(TELLINGS)) {
      const { forms } = telling;
      for (let i = 0; i < forms.length; i++)
        for (let k = 1; k <= Math.min(OTHERS, forms.length - 1); k++) {
          const [form, other] = [forms[i]!, forms[(i + k) % forms.length]!];
          pairs++;
          if ((await told(telling, form, telling, other)).length === 0) missed.push(`${form} ~ ${other}`);
        }
    }
    const share = 1 - missed.length / pairs;
    assert.ok(share >= FLOOR, `${share.toFixed(3)} of ${pairs} pairs told; missed:\n${missed.join('\n')}`);
  });

  it('is not seen in figures of two matters', async () => {
    const wrong: string[] = [];
    const all = Object.entries(TELLINGS);
    for (const [name, a] of all)
      for (const [otherName, b] of all) {
        if (a.story !== b.story || name >= otherName) continue;
        for (let i = 0; i < a.forms.length; i++) {
          const [form, other] = [a.forms[i]!, b.forms[i % b.forms.length]!];
          if ((await told(a, form, b, other)).includes('warning')) wrong.push(`${form} ~ ${other}`);
        }
      }
    assert.deepEqual(wrong, []);
  });
});

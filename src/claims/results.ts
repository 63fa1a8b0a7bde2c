/** What a business earned or lost: "posted a loss of $3 million", "earned $3 million". */
import { REPORTING_RESULTS, RESULT_NOUNS, RESULT_VERBS } from '../language/data/relations.ts';
import { asNoun, type Parse } from './parse.ts';
import { partyAt, subjectPhrase } from './party.ts';
import type { VerbGroup } from './phrase.ts';
import { isPrep, type Stated } from './stating.ts';

const SCALES: readonly (readonly [number, string])[] = [
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** The exact sum that a noun phrase holds, "3 million USD"; null for none, or for a loose one. */
function sumAt(parse: Parse, at: number): string | null {
  const np = asNoun(parse.phrases[at]);
  const unit = np?.nums.length === 1 ? parse.units[np.nums[0]!] : undefined;
  const q = unit && unit.reading >= 0 ? parse.readings[unit.reading]?.quantity : undefined;
  if (q?.type !== 'money' || q.low === null || q.low !== q.high || q.approximate) return null;
  const [size, word] = SCALES.find(([s]) => q.low! >= s) ?? [1, ''];
  return `${q.low / size}${word} ${q.unit ?? ''}`.trim();
}

/**
 * The result that a verb states of a named business, else null.
 * @param at the verb group's phrase.
 */
export function fromResult(parse: Parse, at: number): Stated | null {
  const vg = parse.phrases[at] as VerbGroup;
  if (vg.form !== 'finite' || vg.passive || vg.negated || vg.modal !== null) return null;
  let sum = at + 1;
  let loss = RESULT_VERBS.get(vg.lemma);
  if (loss === undefined) {
    if (!REPORTING_RESULTS.has(vg.lemma)) return null;
    loss = RESULT_NOUNS.get(asNoun(parse.phrases[at + 1])?.lemma ?? '');
    if (loss === undefined) return null;
    // "a loss of $3 million", "a $3 million loss"
    if (isPrep(parse, at + 2, /^of$/)) sum = at + 3;
  }
  const object = sumAt(parse, sum);
  const s = object === null ? -1 : subjectPhrase(parse, at);
  const subject = s < 0 ? null : partyAt(parse, s);
  if (object === null || subject === null) return null;
  return { event: '@profit', subject, object, negated: loss, from: at, to: sum, verb: at };
}

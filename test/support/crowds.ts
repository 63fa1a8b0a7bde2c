/** Collections in which much hangs together: copies of one report, one person in every article. */
import type { SourceDocument } from '../../src/text/article.ts';
import { makeCorpus } from './corpus.ts';
import { Random } from './random.ts';

const WORDS =
  'amber basin cedar delta ember fable grove haven inlet jetty knoll ledge maple north orbit piano quill raven sable thorn umber vault willow yield'.split(
    ' ',
  );

export type Crowd = 'copies' | 'near-copies' | 'one person';

/** @param size how many articles. */
export function makeCrowd(crowd: Crowd, size: number): SourceDocument[] {
  const random = new Random(7);
  const noise = (n: number): string => Array.from({ length: n }, () => random.pick(WORDS)).join(' ');
  const report = makeCorpus(1).documents[0]!;
  return Array.from({ length: size }, (_, i) => {
    const path = `crowd/${String(i).padStart(5, '0')}.txt`;
    if (crowd === 'copies') return { ...report, path };
    if (crowd === 'near-copies')
      return { ...report, path, text: `${report.text}\n\nThe ${noise(4)} stood near the ${noise(2)} on page ${i}.\n` };
    const text = `Council meets in ${noise(1)}\n\nThe council met about ${noise(3)}. Mayor Anna Grell said that the ${noise(2)} would open. ${noise(12)} stood by the ${noise(9)}, Grell added.\n`;
    return { path, text };
  });
}

/** Findings of small collections, for the tests of the rules. */
import { createEngine } from '../../src/engine/create.ts';

/** An article: its text, and the day of its report where it matters. */
export type Text = string | readonly [text: string, published: string];

/** "warning a.txt message" for each finding of a code, the articles named `a.txt`, `b.txt` and so on. */
export function findingsOf(code: string, ...texts: readonly Text[]): string[] {
  const engine = createEngine();
  texts.forEach((t, i) => {
    const [text, published] = typeof t === 'string' ? [t, undefined] : t;
    engine.update(`${String.fromCharCode(97 + i)}.txt`, text, published);
  });
  return engine
    .findings()
    .filter((f) => f.code === code)
    .map((f) => `${f.severity} ${f.primary.path} ${f.message}`);
}

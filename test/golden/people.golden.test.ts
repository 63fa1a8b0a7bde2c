import assert from 'node:assert/strict';
import fs from 'node:fs';
import { findPeople } from '../../src/mentions/people/find.ts';
import { readArticle } from '../../src/text/read.ts';

interface Item {
  readonly line: number;
  readonly text: string;
  readonly gold: ReadonlySet<string>;
}

/** Lines of the golden file: the text without its marks, and the marked spans as "start:end". */
function read(): Item[] {
  const lines = fs.readFileSync(new URL('./people.golden.txt', import.meta.url), 'utf8').split('\n');
  return lines.flatMap((raw, i) => {
    if (raw === '' || raw.startsWith('#')) return [];
    const marked = raw.replaceAll(' // ', '\n');
    let text = '';
    const gold = new Set<string>();
    let start = -1;
    for (let k = 0; k < marked.length; k++) {
      if (marked.startsWith('[[', k)) {
        start = text.length;
        k++;
      } else if (start >= 0 && marked.startsWith(']]', k)) {
        gold.add(`${start}:${text.length}`);
        start = -1;
        k++;
      } else text += marked.charAt(k);
    }
    return [{ line: i + 1, text, gold }];
  });
}

describe('people: golden sentences from every continent', () => {
  const items = read();
  let right = 0;
  let extra = 0;
  let missed = 0;
  const wrong: string[] = [];

  before(() => {
    for (const { line, text, gold } of items) {
      const article = readArticle({ path: `line ${line}`, text });
      const found = new Set(
        findPeople(article)
          .readings.filter((r) => !r.weak)
          .map((r) => `${r.start}:${r.end}`),
      );
      const shown = (keys: Iterable<string>): string =>
        [...keys].map((k) => text.slice(...(k.split(':').map(Number) as [number, number]))).join(', ');
      const more = [...found].filter((k) => !gold.has(k));
      const less = [...gold].filter((k) => !found.has(k));
      right += gold.size - less.length;
      extra += more.length;
      missed += less.length;
      if (more.length + less.length > 0)
        wrong.push(`line ${line}: extra [${shown(more)}] missed [${shown(less)}]  ${text}`);
    }
    if (process.env.GOLDEN_VERBOSE) console.log(wrong.join('\n'));
  });

  it('holds at least 300 sentences, for and against', () => {
    assert.ok(items.length >= 300, `${items.length} lines`);
    assert.ok(items.filter((i) => i.gold.size === 0).length >= 90);
  });

  it('finds names with precision and recall of at least 0.95', () => {
    const precision = right / (right + extra);
    const recall = right / (right + missed);
    const told = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}\n${wrong.join('\n')}`;
    assert.ok(precision >= 0.95, told);
    assert.ok(recall >= 0.95, told);
  });
});

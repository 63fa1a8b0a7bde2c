/** The invented folders of `test/golden/scenarios`, which give findings of every kind. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { SourceDocument } from '../../src/text/article.ts';
import { PIECES } from './texts.ts';

export const SCENARIOS = new URL('../golden/scenarios/', import.meta.url);

/** One part of a scenario's file: what stands behind `===`, and the lines below it. */
export interface Part {
  readonly name: string;
  readonly published: string | undefined;
  readonly lines: readonly string[];
}

/** The parts of a scenario's file, its articles and its lists, in order. */
export function partsOf(source: string): Part[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', published] = head.trim().split(/\s+/);
      return { name, published, lines };
    });
}

/** @returns the article that a part holds. */
export function articleOf({ name, published, lines }: Part): SourceDocument {
  return { path: name, text: `${lines.join('\n').trim()}\n`, published };
}

const folders = readdirSync(SCENARIOS).map((file) =>
  partsOf(readFileSync(new URL(file, SCENARIOS), 'utf8'))
    .filter((part) => part.name.includes('.'))
    .map(articleOf),
);

interface Edit {
  readonly document: number;
  readonly at: number;
  readonly cut: number;
  readonly piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  document: fc.nat(9),
  at: fc.nat(2000),
  cut: fc.nat(30),
  piece: fc.constantFrom('', ...PIECES),
});

/** The articles of a scenario, some with cuts and insertions at any place: folders in which there is something to find. */
export const anyStory: fc.Arbitrary<SourceDocument[]> = fc
  .tuple(fc.constantFrom(...folders), fc.array(edit, { maxLength: 3 }))
  .map(([documents, edits]) =>
    documents.map((d, i) => {
      let { text } = d;
      for (const e of edits.filter((x) => x.document % documents.length === i)) {
        const at = e.at % (text.length + 1);
        text = text.slice(0, at) + e.piece + text.slice(at + e.cut);
      }
      return { ...d, text };
    }),
  );

/** The query of docs/large-collections.md, run as it stands there by DuckDB over the lines of a folder, gives the pairs that the engine gives. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import { type ArticleKeys, keysOfArticle } from '../../src/align/keys.ts';
import { readRecord } from '../../src/claims/read.ts';
import { articleLine } from '../../src/cli/analyze.ts';
import { readEntries, select } from '../../src/cli/articles.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { SourceDocument } from '../../src/text/article.ts';
import { makeCorpus } from '../support/corpus.ts';
import { Folder } from './support/command.ts';

interface Row {
  readonly kind: string;
  readonly key: string;
  readonly places: readonly { path: string; start: number; end: number; value: string }[];
}

const OWN: readonly SourceDocument[] = [
  {
    path: 'ferry/a.txt',
    text: 'Four passengers drowned off Marren on 3 May 2024, said Mayor Aleksander Wendt. The ferry Lind capsized off Marren at dawn. “We asked the line for more life vests in March,” said harbour master Greta Olm of Marren.',
  },
  {
    path: 'ferry/b.txt',
    text: 'Six passengers drowned off Marren on 3 May 2024, Mayor Alexander Wendt said. The ferry Lind capsized off Marren in the dark. “We asked the line for more life vests in March,” Greta Olm told reporters in Marren.',
  },
  {
    path: 'ferry/c.txt',
    text: 'Marren mourns. Four passengers drowned off Marren on 3 May 2024, and two crew of the ferry Lind are missing. Greta Olm did not want to speak. “We asked the line for more vests in spring,” she said earlier.',
  },
];

/** Pairs of places of two articles that stand in one set, by kind. */
function pairsOf(sets: Iterable<readonly { path: string; start: number; kind: string }[]>): Set<string> {
  const out = new Set<string>();
  for (const set of sets)
    for (const a of set)
      for (const b of set) if (a.path < b.path) out.add(`${a.kind} ${a.path}@${a.start} ${b.path}@${b.start}`);
  return out;
}

describe('large collections', function () {
  this.timeout(120_000);
  const folder = new Folder();
  const seeds = fs.readdirSync('seeds').filter((f) => f.endsWith('.txt'));
  const documents: SourceDocument[] = [
    ...makeCorpus(48, 6, 21).documents.map(({ path, text }) => ({ path, text })),
    ...seeds.map((f) => ({ path: `seeds/${f}`, text: fs.readFileSync(`seeds/${f}`, 'utf8') })),
    ...OWN,
  ];
  before(() => {
    for (const d of documents) folder.write(`news/${d.path}`, d.text);
  });
  after(() => folder.remove());

  async function query(): Promise<Row[]> {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const page = fs.readFileSync('docs/large-collections.md', 'utf8');
    const sql = /^## With DuckDB\n+```sql\n([\s\S]+?)```/m.exec(page)![1]!;
    const { code } = await folder.run(['analyze', 'news', '--format', 'jsonl', '--output', 'articles.jsonl']);
    assert.equal(code, 0);
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run('SET threads = 1');
    const result = await connection.runAndReadAll(sql.replace('articles.jsonl', `${folder.root}/articles.jsonl`));
    return result.getRowObjectsJson() as unknown as Row[];
  }

  it('grouped by DuckDB make the pairs that keys decide, and the engine makes them too', async () => {
    const rows = await query();
    const bySql = pairsOf(
      rows.map((r) => r.places.map((p) => ({ path: p.path.replace(/^news\//, ''), start: p.start, kind: r.kind }))),
    );
    const analysis = await analyze(documents);
    const byEngine = pairsOf(analysis.claims.map((c) => c.occurrences.map((o) => ({ ...o, kind: c.kind }))));
    const keyOf = new Map<string, string>();
    for (const d of documents)
      for (const k of keysOfArticle(readRecord(d)).keys) keyOf.set(`${d.path}@${k.start} ${k.kind}`, k.key);
    const decided = new Set<string>();
    for (const pair of byEngine) {
      const [kind, a, b] = pair.split(/ (?=\S+@\d+)/) as [string, string, string];
      const [x, y] = [keyOf.get(`${a} ${kind}`), keyOf.get(`${b} ${kind}`)];
      if (x !== undefined && x === y) decided.add(pair);
    }
    assert.deepEqual([...bySql].sort(), [...decided].sort());
    for (const kind of ['figure', 'quote', 'person'])
      assert.ok([...bySql].filter((p) => p.startsWith(kind)).length > 20, `pairs of ${kind}`);
    assert.ok(byEngine.size > bySql.size, 'the rest is decided by comparing sentences');
  });

  it('show a toll told in two ways, a quotation printed twice, and a name in two spellings as one', async () => {
    const rows = (await query()).filter((r) => r.places.every((p) => p.path.startsWith('news/ferry/')));
    const values = (kind: string) => rows.filter((r) => r.kind === kind).map((r) => r.places.map((p) => p.value));
    assert.deepEqual(values('figure'), [['4', '6', '4']]);
    assert.deepEqual(values('quote'), [Array(2).fill('We asked the line for more life vests in March,')]);
    assert.ok(values('person').some((v) => v.join() === 'Aleksander Wendt,Alexander Wendt'));
  });

  it('need no more memory for more articles', async () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const text = documents
      .slice(0, 6)
      .map((d) => d.text)
      .join('\n\n');
    const many = new Folder();
    for (let i = 0; i < 360; i++) many.write(`a/${i}.txt`, text);
    const heaps: number[] = [];
    let written = 0;
    let lines = 0;
    const io = {
      cwd: many.root,
      env: {},
      stdout: { isTTY: false, write: () => true },
      stderr: { isTTY: false, write: () => true },
      stdin: async () => new Uint8Array(),
      signal: new AbortController().signal,
    };
    const options = { extensions: ['.txt'], stdinName: 'stdin', verbose: false, cache: null };
    const { files } = await select(['a'], options, io as never);
    for await (const { path, article } of readEntries(files, options, io as never)) {
      const line = articleLine(path, article!.text);
      written += line.length;
      assert.ok((JSON.parse(line) as ArticleKeys).keys.length > 0);
      if (++lines % 120 !== 0) continue;
      collect();
      heaps.push(process.memoryUsage().heapUsed);
    }
    many.remove();
    assert.equal(heaps.length, 3);
    const grown = heaps[2]! - heaps[1]!;
    // what the program compiles meanwhile is kept as well
    assert.ok(grown < written / 3 / 4 + 1_000_000, `${grown} bytes kept of ${Math.round(written / 3)} written`);
  });
});

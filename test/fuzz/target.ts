/**
 * What the fuzzer calls: bytes become up to three documents, and every promise that is made of any text is checked. Three inputs in four are only
 * read, each document alone; the fourth goes through the whole engine. Aligning costs several times as much as reading.
 */
import { readRecord } from '../../src/claims/read.ts';
import type { ArticleRecord } from '../../src/claims/record.ts';
import type { Analysis } from '../../src/engine/analysis.ts';
import { createEngine } from '../../src/engine/create.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { SourceDocument } from '../../src/text/article.ts';

/** Splits the bytes at record separators into at most three texts; an odd first byte reads them as UTF-16. */
export function documentsOf(data: Buffer): SourceDocument[] {
  const encoding = (data[0] ?? 0) % 8 === 7 ? 'utf16le' : 'utf8';
  return data
    .subarray(1)
    .toString(encoding)
    .split('\u001e')
    .slice(0, 3)
    .map((text, i) => ({ path: `f${i}.txt`, text: text.replace(/^\uFEFF/, ''), published: '2024-05-06' }));
}

/** True for the inputs that go through the whole engine: a fixed quarter of all, by their bytes. */
function goesThrough(data: Buffer): boolean {
  let sum = data.length;
  for (const b of data) sum = (sum + b) & 0xff;
  return sum % 4 === 0;
}

function checkRun(run: { readonly start: number; readonly end: number }, length: number, what: string): void {
  if (!Number.isInteger(run.start) || !Number.isInteger(run.end)) throw new Error(`${what}: no whole offsets`);
  if (run.start < 0 || run.end > length || run.start >= run.end) throw new Error(`${what} is outside of the text`);
}

function checkRecord(record: ArticleRecord, text: string): void {
  for (const kind of ['numbers', 'persons', 'quotes'] as const)
    for (const m of record[kind]) {
      checkRun(m, text.length, `${kind} at ${m.start}`);
      if (m.text !== text.slice(m.start, m.end)) throw new Error(`${kind} at ${m.start}: text is not its run`);
    }
  for (const b of record.boilerplate)
    if (b.start < 0 || b.end > text.length || b.start > b.end) throw new Error('boilerplate is outside');
  if (record.published !== null && !/^\d{4}-\d\d-\d\d/.test(record.published)) throw new Error('published is no date');
}

function checkAnalysis(analysis: Analysis, documents: readonly SourceDocument[]): void {
  const texts = new Map(documents.map((d) => [d.path, d.text]));
  for (const d of analysis.documents) {
    const text = texts.get(d.path) ?? '';
    for (const m of d.mentions) {
      checkRun(m, text.length, m.id);
      if (m.text !== text.slice(m.start, m.end)) throw new Error(`text of ${m.id} is not its run`);
    }
  }
  const claims = new Set(analysis.claims.map((c) => c.id));
  for (const c of analysis.claims)
    for (const o of c.occurrences) checkRun(o, texts.get(o.path)?.length ?? -1, `an occurrence of ${c.id}`);
  for (const f of analysis.findings) {
    if (!claims.has(f.claim)) throw new Error(`${f.code} belongs to no claim`);
    if (f.related.length === 0) throw new Error(`${f.code} has no other side`);
    for (const p of [f.primary, ...f.related]) checkRun(p, texts.get(p.path)?.length ?? -1, f.code);
  }
}

function checkWhole(engine: Engine, records: readonly ArticleRecord[], documents: readonly SourceDocument[]): void {
  engine.load(records);
  checkAnalysis(engine.analysis(), documents);
  for (const d of documents) engine.remove(d.path);
  if (engine.findings().length > 0 || engine.claims().length > 0)
    throw new Error('something is left after everything was removed');
}

/** @param whole take the input through the whole engine, whatever its bytes say. @throws {Error} when a promise is broken. */
export function fuzz(data: Buffer, whole = goesThrough(data)): void {
  const documents = documentsOf(data);
  const records = documents.map((d) => {
    const record = readRecord(d);
    checkRecord(record, d.text);
    return record;
  });
  if (whole) checkWhole(createEngine(), records, documents);
}

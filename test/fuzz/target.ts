/** What the fuzzer calls: bytes become one or two documents, and every promise that the engine makes of any text is checked. */
import { createEngine } from '../../src/engine/engine.ts';

/** Splits the bytes at record separators into at most three texts; an odd first byte reads them as UTF-16. */
export function documentsOf(data: Buffer): { path: string; text: string }[] {
  const encoding = (data[0] ?? 0) % 8 === 7 ? 'utf16le' : 'utf8';
  return data
    .subarray(1)
    .toString(encoding)
    .split('\u001e')
    .slice(0, 3)
    .map((text, i) => ({ path: `f${i}.txt`, text: text.replace(/^\uFEFF/, '') }));
}

/** @throws {Error} when a promise is broken. */
export function fuzz(data: Buffer): void {
  const documents = documentsOf(data);
  const engine = createEngine();
  for (const d of documents) engine.update(d.path, d.text, '2024-05-06');
  const analysis = engine.analysis();
  for (const d of analysis.documents) {
    const text = documents.find((x) => x.path === d.path)?.text ?? '';
    for (const m of d.mentions) {
      if (m.start < 0 || m.end > text.length || m.start >= m.end) throw new Error(`run of ${m.id} is outside`);
      if (m.text !== text.slice(m.start, m.end)) throw new Error(`text of ${m.id} is not its run`);
    }
    for (const [start, end] of d.boilerplate)
      if (start < 0 || end > text.length || start > end) throw new Error('boilerplate is outside');
  }
  for (const f of analysis.findings) {
    for (const p of [f.primary, ...f.related]) {
      const text = documents.find((x) => x.path === p.path)?.text;
      if (text === undefined || p.start < 0 || p.end > text.length) throw new Error(`${f.code} points outside`);
    }
  }
  for (const d of documents) engine.remove(d.path);
  if (engine.findings().length > 0 || engine.claims().length > 0)
    throw new Error('something is left after everything was removed');
}

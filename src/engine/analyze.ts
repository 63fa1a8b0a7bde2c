/** The whole analysis at once. */
import { readRecord } from '../claims/read.ts';
import type { SourceDocument } from '../text/article.ts';
import type { Analysis } from './analysis.ts';
import { createEngine, type EngineOptions } from './create.ts';

/**
 * Analyses documents together.
 * @param documents any number; `path` any unique string (separators are shown as `/`), `published` an ISO date where the caller knows it.
 * @returns the analysis object. Offsets are UTF-16 code units; a leading byte order mark is not counted.
 */
export async function analyze(documents: readonly SourceDocument[], options: EngineOptions = {}): Promise<Analysis> {
  const engine = createEngine(options);
  const read = options.read ?? readRecord;
  const records = documents.map((d) =>
    read({ path: d.path.replaceAll('\\', '/'), text: d.text.replace(/^\uFEFF/, ''), published: d.published }),
  );
  engine.load(records);
  return engine.analysis();
}

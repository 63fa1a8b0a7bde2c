/** The whole analysis at once. */
import type { SourceDocument } from '../text/article.ts';
import type { Analysis } from './analysis.ts';
import { createEngine, type EngineOptions } from './engine.ts';

/**
 * Analyses documents together.
 * @param documents any number; `path` any unique string (separators are shown as `/`), `published` an ISO date where the caller knows it.
 * @returns the analysis object. Offsets are UTF-16 code units; a leading byte order mark is not counted.
 */
export async function analyze(documents: readonly SourceDocument[], options: EngineOptions = {}): Promise<Analysis> {
  const engine = createEngine(options);
  for (const d of documents) engine.update(d.path.replaceAll('\\', '/'), d.text.replace(/^\uFEFF/, ''), d.published);
  return engine.analysis();
}

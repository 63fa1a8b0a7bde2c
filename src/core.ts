/** The library door: `require('crosscheck')`. */
export type { Analysis } from './engine/analysis.ts';
export { analyze } from './engine/analyze.ts';
export { createEngine, type Engine, type EngineOptions } from './engine/engine.ts';
export type { SourceDocument } from './text/article.ts';

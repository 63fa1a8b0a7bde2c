/** The library door: `require('crosscheck')`. */
export type { Analysis, AnalysisClaim, ClaimStatus, DocumentAnalysis, Occurrence } from './engine/analysis.ts';
export { analyze } from './engine/analyze.ts';
export { createEngine, type EngineOptions } from './engine/create.ts';
export type { Engine } from './engine/engine.ts';
export type { Finding, FindingCode, Severity } from './findings/finding.ts';
export type { Mention, NumberMention, PersonMention, QuoteMention } from './mentions/mention.ts';
export type { SourceDocument } from './text/article.ts';

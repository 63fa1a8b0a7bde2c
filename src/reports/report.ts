/** What every report format gets, and returns. */
import type { Analysis } from '../engine/analysis.ts';
import type { Locate } from './lines.ts';

export interface ReportContext {
  /** Lines and columns of places; null where a document's text is not at hand. */
  readonly locate: Locate;
}

/** A report as one text, from an analysis and what is known beside it. Pure. */
export type ReportFormat = (analysis: Analysis, context: ReportContext) => string;

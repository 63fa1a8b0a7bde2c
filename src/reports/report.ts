/** What every report gets, and returns. */
import type { Analysis } from '../engine/analysis.ts';
import type { Place } from '../findings/finding.ts';
import type { Locate } from './lines.ts';

/** A decision that somebody took about a finding, as reports show it. */
export interface ReviewedDecision {
  readonly fingerprint: string;
  readonly verdict: string;
  readonly note: string | null;
  readonly author: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** What the decision was about, in the words of the time. */
  readonly about: string | null;
}

export interface ReportContext {
  /** Lines and columns of places; null where a document's text is not at hand. */
  readonly locate: Locate;
  /** The address that opens a place; null where nothing can be linked. */
  readonly link: (place: Place) => string | null;
  readonly decisions: readonly ReviewedDecision[];
  /** Version of this program, for formats that name their maker. */
  readonly version: string;
}

/** A report as one text, from an analysis and what is known beside it. Pure. */
export type ReportFormat = (analysis: Analysis, context: ReportContext) => string;

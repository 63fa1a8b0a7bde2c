/** The analysis object: the product's one public data format (media/analysis.schema.json holds its JSON Schema). */
import type { Finding } from '../findings/finding.ts';
import type { Mention } from '../mentions/mention.ts';

export interface DocumentAnalysis {
  readonly path: string;
  readonly published: string | null;
  /** Who published it and what stands above it, where the text says so. */
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly boilerplate: readonly (readonly [number, number])[];
  readonly mentions: readonly Mention[];
}

export interface Occurrence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly mention: string | null;
  readonly value: string;
  readonly why: string;
  /** To whom the place attributes it, else null. */
  readonly source: string | null;
  /** The sentence around the place, at most 240 characters. */
  readonly snippet: string;
  /** Articles with the same number are near-copies of one report and count as one voice. */
  readonly voice: number;
}

export type ClaimStatus = 'conflict' | 'differs' | 'agree' | 'single';

/** How one place of an article stands to the other articles; `claim` is the key that `claimsAt` gives as a claim's id. */
export interface PlaceStatus {
  readonly start: number;
  readonly end: number;
  readonly claim: string;
  readonly kind: AnalysisClaim['kind'];
  readonly status: ClaimStatus;
}

export interface AnalysisClaim {
  readonly id: string;
  readonly kind: 'figure' | 'date' | 'quote' | 'person' | 'statement';
  readonly label: string;
  readonly status: ClaimStatus;
  readonly occurrences: readonly Occurrence[];
}

/** What a finding is about. */
export interface Subject {
  /** The claim's label. */
  readonly claim: string;
  /** What is said at the finding's primary place; empty when nothing is any more. */
  readonly value: string;
  /** To whom that place attributes it, else null. */
  readonly source: string | null;
}

export interface Analysis {
  readonly schema: 'crosscheck/1';
  readonly documents: readonly DocumentAnalysis[];
  readonly claims: readonly AnalysisClaim[];
  readonly findings: readonly Finding[];
}

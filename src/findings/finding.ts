/** A place that a reader should look at, and why. One rule file per code in this folder. */
export const FINDING_CODES = [
  'figure.conflict',
  'figure.differs',
  'figure.sum',
  'quote.altered',
  'quote.speaker',
  'quote.venue',
  'person.role',
  'person.spelling',
  'date.conflict',
  'place.differs',
  'statement.negated',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Both values, the other files and the sources, in one line a reporter would write. */
  readonly message: string;
  /** Key of the group until the analysis numbers claims; then the claim's id. */
  readonly claim: string;
  readonly primary: Place;
  readonly related: readonly (Place & { readonly message: string })[];
  /** Position-free: survives edits elsewhere in the file. */
  readonly fingerprint: string;
}

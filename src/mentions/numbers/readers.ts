/** The readers, in the order in which they are asked at a token. */
import { readAmount } from './amount.ts';
import { amountDraft } from './amounts.ts';
import type { Draft } from './draft.ts';
import type { Scan } from './scan.ts';

/** What was found: the readings, and the first token to look at next. `taken`: tokens up to it may not be used as modifiers. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly last: number;
  readonly taken?: boolean;
}

/** What begins at token `i`, or null. */
export function readAt(s: Scan, i: number): Found | null {
  const a = readAmount(s, i);
  if (!a) return null;
  const d = amountDraft(s, a);
  return { drafts: [d], last: d.last };
}

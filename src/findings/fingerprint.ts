/** The identity of a finding, by which a reader's "reviewed" and "ignored" marks are kept. */
import type { Member } from '../align/group.ts';
import { identityOf } from '../claims/identity.ts';

/**
 * @param code the finding's code.
 * @param member the place it is shown at: its words and value count, not its offset and not its file's name (decisions outlive a rename).
 * @param against the values it is in conflict with: a new value elsewhere is a new finding.
 * @param ordinal tells apart equal sentences of one file (0 for the first).
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(code: string, member: Member, against: readonly string[], ordinal: number): string {
  const others = [...new Set(against)].sort().join('|');
  return identityOf([code, member.value, member.snippet, others, String(ordinal)]);
}

/** Position-free identities of claims and findings. */

const PRIME = 0x01000193;
/** Stands between the parts. */
const BETWEEN = 0x1f;

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');

/**
 * Two 32-bit FNV-1a hashes of the parts (Fowler, Noll, Vo 1991).
 * @param parts what the identity is made of; never an offset, or it would change with edits elsewhere.
 * @returns 16 hexadecimal digits.
 */
export function identityOf(parts: readonly string[]): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x2f0b4471 | 0;
  for (let p = 0; p < parts.length; p++) {
    if (p > 0) {
      a = Math.imul(a ^ BETWEEN, PRIME);
      b = Math.imul(b ^ BETWEEN, PRIME);
    }
    const text = parts[p]!;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, PRIME);
      b = Math.imul(b ^ code, PRIME);
    }
  }
  return hex(a) + hex(b);
}

/** Position-free identities of claims and findings. */

const PRIME = 0x01000193;
/** Stands between the parts. */
const BETWEEN = 0x1f;

/** Character codes of the hexadecimal digits. */
const DIGITS = Array.from('0123456789abcdef', (c) => c.charCodeAt(0));
const digit = (h: number, at: number): number => DIGITS[(h >>> at) & 15]!;

/** Sixteen digits at one go: padding and joining two texts took longer than all the hashing. */
const hex = (a: number, b: number): string =>
  String.fromCharCode(
    digit(a, 28),
    digit(a, 24),
    digit(a, 20),
    digit(a, 16),
    digit(a, 12),
    digit(a, 8),
    digit(a, 4),
    digit(a, 0),
    digit(b, 28),
    digit(b, 24),
    digit(b, 20),
    digit(b, 16),
    digit(b, 12),
    digit(b, 8),
    digit(b, 4),
    digit(b, 0),
  );

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
  return hex(a, b);
}

/** Position-free identities of claims and findings. */

function fnv(text: string, seed: number): number {
  let h = seed >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * Two 32-bit FNV-1a hashes of the parts (Fowler, Noll, Vo 1991).
 * @param parts what the identity is made of; never an offset, or it would change with edits elsewhere.
 * @returns 16 hexadecimal digits.
 */
export function identityOf(parts: readonly string[]): string {
  const text = parts.join('\u001f');
  return fnv(text, 0x811c9dc5).toString(16).padStart(8, '0') + fnv(text, 0x2f0b4471).toString(16).padStart(8, '0');
}

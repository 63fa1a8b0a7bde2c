/** From a file's bytes to its text as the editor would show it, or why there is none. */

/** Why a file is left out, in words for the log. */
export type Unreadable = 'is empty' | 'is binary' | 'is too large';

export type Decoded = { readonly text: string } | { readonly problem: Unreadable };

const SAMPLE = 8192;

/** UTF-16 without a mark: at least a third of a sample's bytes are zero, nearly all of them on one side of each pair. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const n = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (n < 4 || even + odd < n / 3) return null;
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : null;
}

/**
 * Decodes UTF-8 and UTF-16 with or without a byte order mark, and Windows-1252 where the bytes are not valid UTF-8.
 * @param bytes the file. @param limit in bytes; a larger file is not decoded.
 * @returns the text without byte order mark, or the reason why the file holds none.
 */
export function decodeArticle(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.length === 0) return { problem: 'is empty' };
  if (bytes.length > limit) return { problem: 'is too large' };
  const wide = utf16Kind(bytes);
  if (!wide && bytes.subarray(0, SAMPLE).includes(0)) return { problem: 'is binary' };
  const text = decode(bytes, wide);
  return /\S/.test(text) ? { text } : { problem: 'is empty' };
}

function decode(bytes: Uint8Array, wide: 'utf-16le' | 'utf-16be' | null): string {
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The characters of 0x80 to 0x9f, curly quotation marks among them (some runtimes decode them as controls). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c);
}

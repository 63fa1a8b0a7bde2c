/** From a file's bytes to the text an editor would show: byte order mark taken off, UTF-8 first, Windows-1252 where the bytes are no UTF-8. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly text: null; readonly reason: 'binary' };

/** How many bytes are looked at to tell text from binary data. */
const SAMPLE = 8192;
/** More control characters than this share of the sample: binary. */
const CONTROL_SHARE = 0.02;

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, odt
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0xd0, 0xcf, 0x11, 0xe0], // old office files
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((b, i) => bytes[i] === b);

function isControl(b: number): boolean {
  return (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) || b === 127;
}

/** UTF-16 without byte order mark: every second byte of Latin text is zero. */
function zeroSide(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even === 0) return 'utf-16le';
  if (even > half * 0.6 && odd === 0) return 'utf-16be';
  return null;
}

function isBinary(sample: Uint8Array): boolean {
  if (SIGNATURES.some((s) => startsWith(sample, s))) return true;
  let control = 0;
  for (const b of sample) {
    if (b === 0) return true;
    if (isControl(b)) control++;
  }
  return control > sample.length * CONTROL_SHARE;
}

/** Windows-1252's letters for the bytes 0x80 to 0x9f. (Some runtimes' decoder of that name is Latin-1's and loses them.) */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return {
    text: latin1.replace(/[\u0080-\u009f]/g, (c) => C1.charAt(c.charCodeAt(0) - 0x80)),
    encoding: 'windows-1252',
  };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/**
 * Decodes a file.
 * @param bytes the whole file.
 * @returns its text without byte order mark and the encoding found, or why it is no text. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs(bytes, 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be');
  const sample = bytes.subarray(0, SAMPLE);
  const wide = zeroSide(sample);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(sample)) return { text: null, reason: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeWindows1252(bytes);
  }
}

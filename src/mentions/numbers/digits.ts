/** Values of digit strings in the thousands and decimal habits of English and European writing. */

/** How a digit string is written: `plain` 2014; `grouped` 1,234,567; `decimal` 3.5 or 3,5; `other` no number (1.2.3.4). */
export interface Digits {
  readonly value: number;
  readonly shape: 'plain' | 'grouped' | 'decimal';
}

/** Longer runs of digits are serials, keys or noise. */
const MAX_DIGITS = 40;

function groupsOf(parts: readonly string[]): boolean {
  const head = parts[0]!;
  if (head.length === 0 || head.length > 3) return false;
  for (let i = 1; i < parts.length; i++) {
    const n = parts[i]!.length;
    const lastGroup = i === parts.length - 1;
    // Indian grouping has pairs before the last three digits: 12,34,567.
    if (n !== 3 && !(n === 2 && !lastGroup && parts.length > 2)) return false;
  }
  return true;
}

/**
 * @param text digits with inner `,` and `.`, as one token holds them.
 * @returns the value, or null where the separators make no number (`192.168.0.1`, `22,24,26`).
 */
export function parseDigits(text: string): Digits | null {
  if (text.length > MAX_DIGITS) return null;
  const comma = text.indexOf(',');
  const dot = text.indexOf('.');
  if (comma < 0 && dot < 0) return { value: Number(text), shape: 'plain' };
  if (comma < 0) {
    const parts = text.split('.');
    if (parts.length === 2) return { value: Number(text), shape: 'decimal' };
    return groupsOf(parts) && parts.every((p, i) => i === 0 || p.length === 3)
      ? { value: Number(parts.join('')), shape: 'grouped' }
      : null;
  }
  if (dot < 0) {
    const parts = text.split(',');
    if (groupsOf(parts)) return { value: Number(parts.join('')), shape: 'grouped' };
    return parts.length === 2 ? { value: Number(parts.join('.')), shape: 'decimal' } : null;
  }
  // Both: whichever comes last and once is the decimal sign.
  const [group, decimal] = text.lastIndexOf('.') > text.lastIndexOf(',') ? [',', '.'] : ['.', ','];
  const halves = text.split(decimal);
  if (halves.length !== 2) return null;
  const parts = halves[0]!.split(group);
  if (!groupsOf(parts) || halves[1]!.includes(group)) return null;
  return { value: Number(`${parts.join('')}.${halves[1]}`), shape: 'decimal' };
}

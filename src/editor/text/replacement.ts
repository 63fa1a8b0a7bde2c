/** What to write in place of a figure or a name, so that it fits where it stands. Pure. */

const isUpper = (s: string): boolean => s !== s.toLowerCase() && s === s.toUpperCase();
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Another place's words with the capitals that this place needs: `SIX` for `FOUR`, `Six` for `Four`, `six` for `four` at `Six`. */
export function fitCase(here: string, there: string): string {
  if (here.length > 1 && isUpper(here)) return there.toUpperCase();
  if (/^\p{Lu}/u.test(here)) return capital(there);
  const first = there.split(/\s/)[0] ?? '';
  return /^\p{Ll}/u.test(here) && /^\p{Lu}\p{Ll}/u.test(first)
    ? first.toLowerCase() + there.slice(first.length)
    : there;
}

const words = (name: string): string[] => name.trim().split(/\s+/);

/**
 * One mention of a person after a rename.
 * @param mention as it stands: `Elingsen`, `Marta Elingsen`, `MARTA ELINGSEN`. @param old the mention that was renamed. @param renamed its new form.
 * @returns the mention's new text; null where it stays (a rename of the surname alone leaves a bare given name).
 */
export function renameMention(mention: string, old: string, renamed: string): string | null {
  const here = words(mention);
  const from = words(old);
  const to = words(renamed);
  const upper = mention.length > 1 && isUpper(mention) && !isUpper(renamed);
  const withCase = (s: string): string | null => {
    const text = upper ? s.toUpperCase() : s;
    return text === mention ? null : text;
  };
  if (same(mention, old)) return withCase(to.join(' '));
  if (from.length === 1 && to.length === 1) {
    if (here.length === 1) return closer(here[0]!, from[0]!, to[0]!) ? withCase(to[0]!) : null;
    return withCase([...here.slice(0, -1), to[0]!].join(' '));
  }
  if (here.length === to.length) return withCase(to.join(' '));
  if (here.length === 1) {
    const given = distance(here[0]!, from[0]!) < distance(here[0]!, from[from.length - 1]!);
    return withCase(given ? to[0]! : to[to.length - 1]!);
  }
  // Fewer or more words than the new name: the ends are given name and surname, what stands between is left.
  return withCase([to[0]!, ...here.slice(1, -1), to[to.length - 1]!].join(' '));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** True when a word is nearer to one of the names than chance: the variant of a surname, not a given name. */
function closer(word: string, from: string, to: string): boolean {
  const limit = Math.max(word.length, from.length) / 2;
  return Math.min(distance(word, from), distance(word, to)) < limit;
}

/** Levenshtein distance without regard to case; names are short. */
function distance(a: string, b: string): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  let row = Array.from({ length: y.length + 1 }, (_, i) => i);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[y.length]!;
}

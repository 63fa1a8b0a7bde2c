/** Heads of short noun phrases. */

/** Last word of a phrase, plural removed: "the federal budget deficits" is deficit. */
export function headNoun(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  return last.length > 4 && last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
}

/** White space in quoted text. */

/** Two in a row, or one that is no plain space. */
const UNEVEN = /\s\s|[^\S ]/;

/** A text with each run of white space made one space. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

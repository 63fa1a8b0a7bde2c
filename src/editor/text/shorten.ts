/** At most `length` code units, cut at a word where one ends nearby, with an ellipsis; never through a surrogate pair. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  let end = length - 1;
  const space = flat.lastIndexOf(' ', end);
  if (space > length * 0.6) end = space;
  if (/[\ud800-\udbff]/.test(flat[end - 1] ?? '')) end--;
  return `${flat.slice(0, end)}…`;
}

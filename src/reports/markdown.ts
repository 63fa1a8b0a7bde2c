/** Article text is untrusted: nothing in it may become Markdown, HTML, a link or an icon. */

/**
 * Text for a Markdown card or report: one line, every character that Markdown, HTML or `$(icon)` could read escaped
 * (the marks that make addresses, lists and rules as character references).
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]#!|~$^]/g, '\\$&')
      // Addresses that become links by themselves: their colon, first dot or at sign goes in as a reference.
      .replace(/:(?=\/\/)|(?<=\bwww)\.|@|(?<=\b(?:mailto|command|file|data|javascript|vscode)):/gi, reference)
      // At the start of a line a list, a rule or a heading's underline could begin.
      .replace(/^(\d{1,9})([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
      .replace(/^[-+=]/, reference)
  );
}

function reference(c: string): string {
  return `&#${c.charCodeAt(0)};`;
}

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

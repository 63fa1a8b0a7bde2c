/** Makes untrusted text (articles, file names, notes) inert in Markdown, HTML and CSV. */

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Marks that reorder text or hide in it. */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/** Surrogates without their other half (in a Unicode pattern, whole pairs do not match). */
const LONE = /[\ud800-\udfff]/gu;

/** Text without control characters and invisible marks, lone surrogates replaced; line breaks stay. */
export function visible(text: string): string {
  return text.replace(CONTROLS, '').replace(INVISIBLE, '').replace(LONE, '\ufffd');
}

/** `visible`, on one line. */
export function flat(text: string): string {
  return visible(text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** Parts what older readers take for an address although it is escaped: a word joiner, which shows nothing and breaks no line. */
const JOINER = '\u2060';

/**
 * Text as it should be read, in Markdown on one line: no emphasis, link, image, HTML, code, table cell or automatic link can arise from it.
 */
export function markdown(text: string): string {
  return flat(text)
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\/(?=\/)/g, `/${JOINER}`)
    .replace(/\b(www|mailto|xmpp|command|javascript|vscode|file|data)(?=[.:])/gi, '$1\\')
    .replace(/(?<=\S)@(?=\S)/g, `${JOINER}\\@`)
    .replace(/^(?=[-+#=!])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** A Markdown link; the bare text where there is no address. @param url an address made by this program, not by an article. */
export function markdownLink(text: string, url: string | null): string {
  if (url === null) return markdown(text);
  const safe = url.replace(
    /[\s()<>"\\|`*_~[\]]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${markdown(text)}](${safe})`;
}

/** Text for HTML content and for quoted attributes. */
export function html(text: string): string {
  return visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/**
 * One CSV field (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it, the spreadsheets' own
 * mark for text (OWASP, CSV injection); a plain negative number stays.
 */
function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One CSV line with its line end (CR LF, as RFC 4180 asks). */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** A path with `/` separators as a relative or `file:` URL, every part percent-encoded. */
export function pathToUrl(path: string): string {
  const parts = path.replaceAll('\\', '/').replace(LONE, '\ufffd').split('/').map(encodeURIComponent);
  if (path.startsWith('/')) return `file://${parts.join('/')}`;
  if (/^[A-Za-z]:[\\/]/.test(path)) return `file:///${parts.join('/').replace('%3A', ':')}`;
  // A first part such as "a:b" must not be read as a scheme; encodeURIComponent has encoded its colon.
  return parts.join('/');
}

/** JSON in which control characters and marks that reorder text are written as escapes: the same data, and nothing that steers a terminal. */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Which files are articles: by name, by folder, and by whether the text reads as prose. Pure, so that editor and command line agree. */

/** Name endings that are read by default, lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown'];

/** Files from this size on, in bytes, are reported and left out. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** Files whose patterns leave articles out, in the syntax of `.gitignore`. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.crosscheckignore'];

/** Names of files that are usually about a project or a site, not news. Compared in lower case, without the ending. */
const NON_ARTICLES = new Set(
  (
    'authors changelog changes citation codeowners cmakelists code_of_conduct code-of-conduct contributing contributors copying ' +
    'history humans install license licence maintainers notice readme releases release-notes robots ads llms sitemap ' +
    'requirements constraints security support third_party_notices thirdpartynotices todo upgrading manifest'
  ).split(' '),
);
const NON_ARTICLE_PREFIX =
  /^(?:readme|license|licence|changelog|requirements|constraints|copying)(?:[._].*|-[a-z0-9.]{1,8})$/;
const LOG_NAME = /(?:^|[._-])log(?:s)?(?:[._-]?\d[\d._-]*)?$/;

/** The last part of a path with `/` or `\` separators. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** True for a folder that is never entered: `node_modules` and everything whose name begins with a dot. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

/**
 * True when a file's name can be an article's: one of the endings, and not a usual non-article.
 * @param path a path or a name. @param extensions endings with their dot, lower case.
 */
export function hasArticleName(path: string, extensions: readonly string[] = ARTICLE_EXTENSIONS): boolean {
  const name = baseName(path).toLowerCase();
  const ending = extensions.find((e) => name.endsWith(e));
  if (ending === undefined || name.startsWith('.')) return false;
  const stem = name.slice(0, -ending.length);
  return stem !== '' && !NON_ARTICLES.has(stem) && !NON_ARTICLE_PREFIX.test(stem) && !LOG_NAME.test(stem);
}

/** How much of a text is looked at to tell prose from lists, logs and code, in UTF-16 code units. */
const PROSE_SAMPLE = 20_000;
const WORD = /^["'“”‘’([]*\p{L}(?:[\p{L}\p{M}]|['’‑-](?=\p{L}))*["'“”‘’)\].,;:!?…‑-]*$/u;
const LOG_LINE =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d[.\]\s]|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE|FATAL)\b)/;

/**
 * True when a text reads as prose: most words of at least one longer line are plain words, and log lines do not prevail.
 * Generous on purpose: an article between page debris passes, a word list, a table of numbers, a log or source code does not.
 */
export function readsAsProse(text: string): boolean {
  const lines = text.slice(0, PROSE_SAMPLE).split(/\r\n|\r|\n/);
  let prose = 0;
  let other = 0;
  let logs = 0;
  for (const line of lines) {
    if (LOG_LINE.test(line)) {
      logs++;
      continue;
    }
    const words = line.slice(0, 4000).split(/\s+/).filter(Boolean);
    if (words.length < 6) continue;
    const plain = words.filter((w) => WORD.test(w)).length;
    if (plain >= words.length * 0.6) prose += words.length;
    else other += words.length;
  }
  if (prose === 0) return false;
  return logs * 8 <= prose && prose * 3 >= other;
}

/** Examples shown by `--help`. */

export const CHECK_HELP = `
Examples:
  crosscheck check articles                       every article below a folder
  crosscheck check "wire/**/*.{txt,md}" draft.md  globs and files
  crosscheck check . --code figure --fail-on information
  crosscheck check . --format html --output report.html
  crosscheck check . --format markdown --report people
  crosscheck check . --format sarif --output crosscheck.sarif
  pbpaste | crosscheck check - articles           text from standard input beside a folder
  crosscheck check articles --watch               again whenever a file changes

Exit code: 0 nothing at or above --fail-on, 1 something, 2 could not run.
`;

export const ANALYZE_HELP = `
Examples:
  crosscheck analyze articles > analysis.json     the whole analysis
  crosscheck analyze archive --format jsonl       one line an article, in constant memory

The format is described in docs/analysis-format.md and media/analysis.schema.json.
`;

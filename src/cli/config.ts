/** The configuration file of the command line: JSON, read from `--config` or from `.crosscheck/config.json` in the current folder. */
import path from 'node:path';
import type { FindingCode, Severity } from '../findings/finding.ts';
import { codesOf } from '../reports/select.ts';
import { reasonOf } from './files.ts';
import { type Io, UsageError } from './io.ts';
import { readRegularText } from './regular-file.ts';

export const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

export interface Config {
  /** Paths that are read when the command line names none. */
  readonly paths: readonly string[];
  /** Patterns in `.gitignore` syntax that are left out of folders. */
  readonly exclude: readonly string[];
  readonly extensions: readonly string[] | null;
  readonly failOn: FailOn | null;
  readonly codes: readonly FindingCode[];
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
}

const EMPTY: Config = { paths: [], exclude: [], extensions: null, failOn: null, codes: [], severity: {} };

const DEFAULT_FILE = '.crosscheck/config.json';

/** Codes of a list of patterns. @throws {UsageError} for a pattern that no code matches. */
export function codesFrom(patterns: readonly string[], where: string): FindingCode[] {
  return patterns.flatMap((p) => {
    const codes = codesOf(p);
    if (codes.length === 0) throw new UsageError(`${where}: no finding code matches “${p}”`);
    return codes;
  });
}

function strings(value: unknown, where: string): string[] {
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return value;
  throw new UsageError(`${where} must be a list of texts`);
}

/** Checks a parsed configuration. @throws {UsageError} that says which key is wrong and what it takes. */
function parseConfig(value: unknown, file: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: must hold a JSON object`);
  let config: Config = EMPTY;
  for (const [key, v] of Object.entries(value)) {
    const where = `${file}: “${key}”`;
    if (key === 'paths' || key === 'exclude') config = { ...config, [key]: strings(v, where) };
    else if (key === 'extensions') {
      const list = strings(v, where).map((e) => (e.startsWith('.') ? e : `.${e}`).toLowerCase());
      config = { ...config, extensions: list };
    } else if (key === 'codes') config = { ...config, codes: codesFrom(strings(v, where), where) };
    else if (key === 'failOn') {
      const level = FAIL_ON.find((f) => f === v);
      if (!level) throw new UsageError(`${where} must be one of ${FAIL_ON.join(', ')}`);
      config = { ...config, failOn: level };
    } else if (key === 'severity') config = { ...config, severity: levels(v, where) };
    else if (key !== '$schema') throw new UsageError(`${where} is no known key`);
  }
  return config;
}

function levels(value: unknown, where: string): Config['severity'] {
  if (typeof value !== 'object' || value === null) throw new UsageError(`${where} must map codes to levels`);
  const out: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const [pattern, level] of Object.entries(value)) {
    if (typeof level !== 'string' || !LEVELS.includes(level))
      throw new UsageError(`${where}: the level of “${pattern}” must be one of ${LEVELS.join(', ')}`);
    for (const code of codesFrom([pattern], where)) out[code] = level as Severity | 'off';
  }
  return out;
}

/** Reads the configuration. @param file as given with `--config`; null: the default file, if there is one. @throws {UsageError} */
export async function readConfig(file: string | null, io: Io): Promise<Config> {
  const shown = file ?? DEFAULT_FILE;
  let text: string;
  try {
    text = await readRegularText(path.resolve(io.cwd, shown));
  } catch (error) {
    if (file === null && (error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY;
    throw new UsageError(`${shown}: ${reasonOf(error)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${shown}: not valid JSON (${(error as Error).message})`);
  }
  return parseConfig(value, shown);
}

/**
 * Settings come from files that a stranger may have written, and the editor hands over whatever stands there: a number where a list belongs, a size
 * limit of a terabyte. Here each becomes a value that the setting takes.
 */

/** Smallest and largest value of each whole number, as in package.json. */
export const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'files.maxSize': [1, 20480],
  'marks.limit': [0, 20000],
  'hover.versions': [1, 50],
};

/** The values of each setting that has a few, as in package.json. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  compareWithin: ['workspaceFolder', 'directory'],
  'marks.show': ['all', 'shared', 'conflicts'],
};

/** What `severity` gives to a code. */
export const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * @param value as it stands in a settings file.
 * @param fallback the setting's default, whose kind tells what it takes.
 * @returns the value, or as much of it as the setting takes; else the default.
 */
export function settingValue(name: string, value: unknown, fallback: unknown): unknown {
  if (Array.isArray(fallback)) return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : fallback;
  if (typeof fallback === 'number') {
    const [low, high] = RANGES[name]!;
    return typeof value === 'number' && Number.isFinite(value)
      ? Math.min(high, Math.max(low, Math.round(value)))
      : fallback;
  }
  if (typeof value !== typeof fallback || value === null || Array.isArray(value)) return fallback;
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).filter(([, level]) => LEVELS.includes(level)));
  const choices = CHOICES[name];
  return choices && !choices.includes(value as string) ? fallback : value;
}

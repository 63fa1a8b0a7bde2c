/** Units of measure by what they measure. */
import { own } from './own.ts';

/** Factor to the base unit of each dimension: second, metre, gram, square metre, metre an hour. */
export const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  fortnight: ['time', 1_209_600],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
  decade: ['time', 315_576_000],
  century: ['time', 3_155_760_000],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  'nautical mile': ['length', 1852],
  g: ['mass', 1],
  kg: ['mass', 1000],
  tonne: ['mass', 1_000_000],
  ton: ['mass', 1_000_000],
  ounce: ['mass', 28.35],
  pound: ['mass', 453.6],
  stone: ['mass', 6350],
  acre: ['area', 4046.86],
  hectare: ['area', 10_000],
  'square km': ['area', 1_000_000],
  'square mile': ['area', 2_589_988],
  mph: ['speed', 1609.344],
  knot: ['speed', 1852],
  kph: ['speed', 1000],
  'km/h': ['speed', 1000],
};

/** The unit in which the rest of a measure is told, and how many of them make one: feet and inches, hours and minutes. */
export const PARTS: Readonly<Record<string, readonly [part: string, times: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  mile: ['yard', 1760],
  yard: ['foot', 3],
  foot: ['inch', 12],
  km: ['m', 1000],
  m: ['cm', 100],
  kg: ['g', 1000],
  stone: ['pound', 14],
  pound: ['ounce', 16],
};

/** Dimension of a unit ("length"), the unit itself where it has none. */
export function dimensionOf(unit: string | null): string {
  return unit === null ? '' : (own(UNITS, unit)?.[0] ?? unit);
}

/** From "Norwegian", "Britons", "U.S." to the country's name. */
import { DEMONYMS } from './data/demonyms.ts';

const countries = new Map<string, string>();
for (const line of DEMONYMS.split('\n')) {
  const [name, ...forms] = line.split(' ').map((w) => w.replace(/_/g, ' '));
  countries.set(name!.toLowerCase(), name!);
  for (const f of forms) countries.set(f, name!);
}

/** The country that a word in lower case names or points to, else null. */
export function countryOf(lower: string): string | null {
  return countries.get(lower) ?? null;
}

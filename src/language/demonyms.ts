/** From "Norwegian", "Britons", "U.S." to the country's name. */
import { DEMONYMS } from './data/demonyms.ts';
import { inSteps } from './in-steps.ts';

const countries = inSteps(function* (map: Map<string, string>) {
  for (const line of DEMONYMS.split('\n')) {
    const [name, ...forms] = line.split(' ').map((w) => w.replace(/_/g, ' '));
    map.set(name!.toLowerCase(), name!);
    for (const f of forms) map.set(f, name!);
    yield;
  }
});

/** Reads the list a few countries at a time, for a thread that others wait for; without it the first question reads it whole. */
export const prepareCountries = countries.prepare;

/** The country that a word in lower case names or points to, else null. */
export function countryOf(lower: string): string | null {
  return countries.whole().get(lower) ?? null;
}

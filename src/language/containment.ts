/**
 * Which place lies in which: countries, regions and large towns. WordNet's part-of relation and GeoNames' countries of cities, by name alone: what
 * one of several places of a name lies in counts for all of them, so that two names are called separate only where no reading joins them.
 */
import placeContainers from './data/place-containers.json';
import placeNames from './data/place-names.json';
import { decode } from './front-code.ts';
import { inSteps } from './in-steps.ts';
import { classesOf, WordClass } from './words.ts';

/** one: two names of one place; within: one contains the other; separate: both are known and neither contains the other; unknown: one is not known. */
export type Containment = 'one' | 'within' | 'separate' | 'unknown';

interface Known {
  /** Names of the places that a place lies in directly. */
  readonly inside: readonly string[];
  /** The place's own name first, then names under which the list holds what lies in it. */
  readonly names: readonly string[];
  /** Something is known to lie in it. */
  readonly container: boolean;
}

/** Steps from a place outwards: district, town, county, region, country, continent. */
const MOST_STEPS = 6;
const PART =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|mid)(?:[ -]|(?=eastern|western)))+/;
const KIND = / (?:city|region|province|oblast|governorate|prefecture|state)$/;

const places = inSteps(function* (map: Map<string, Known>) {
  const names: string[] = [];
  for (const [name] of decode(placeNames.places)) {
    names.push(name);
    yield;
  }
  const containers = placeContainers.containers.split(',').map((at) => names[Number.parseInt(at, 36)]!);
  const held = new Set(containers);
  const read = (ids: string | undefined): string[] =>
    ids ? ids.split('.').map((id) => containers[Number.parseInt(id, 36)]!) : [];
  const codes = placeContainers.inside.split(',');
  for (let i = 0; i < codes.length; i++) {
    const [code, name] = [codes[i]!, names[i]!];
    if (!code && !held.has(name)) continue;
    const [inside, also] = code.split('=');
    map.set(name, { inside: read(inside), names: [name, ...read(also)], container: held.has(name) });
    yield;
  }
});

/** Reads the list a few places at a time, for a thread that others wait for; without it the first question reads it whole. */
export const preparePlaces = places.prepare;

/** A place as the list has it: "Northern Italy" is looked up as Italy, "the U.S." as us. */
function lookUp(place: string): Known | undefined {
  const name = place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
    .trim();
  const map = places.whole();
  return map.get(name) ?? map.get(name.replace(PART, '')) ?? map.get(name.replace(KIND, ''));
}

/** The names of a place and of all that it lies in. */
function outwards(place: Known): ReadonlySet<string> {
  const map = places.whole();
  const all = new Set(place.names);
  let edge = [...all];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    const next: string[] = [];
    for (const name of edge)
      for (const outer of map.get(name)?.inside ?? [])
        if (!all.has(outer)) {
          all.add(outer);
          next.push(outer);
        }
    edge = next;
  }
  return all;
}

/** A town, as far as the lexicon and the list know: no region, no country. */
function isTown(place: Known): boolean {
  const bits = classesOf(place.names[0]!);
  if ((bits & (WordClass.Region | WordClass.Country)) !== 0) return false;
  return (bits & WordClass.City) !== 0 || !place.container;
}

/** `town`, which lies in all of `up`, lies in a neighbour of `region`: another part of what the region lies in. */
function inNeighbour(region: Known, town: Known, up: ReadonlySet<string>): boolean {
  return [...up].some(
    (name) =>
      name !== town.names[0] &&
      !region.inside.includes(name) &&
      places
        .whole()
        .get(name)
        ?.inside.some((outer) => region.inside.includes(outer)),
  );
}

/**
 * How two places lie to each other.
 * @param a, b names as a text has them, in any case.
 */
export function containment(a: string, b: string): Containment {
  const [x, y] = [lookUp(a), lookUp(b)];
  if (x === undefined || y === undefined) return 'unknown';
  if (x.names.some((n) => y.names.includes(n))) return 'one';
  const [up, down] = [outwards(x), outwards(y)];
  if (y.names.some((n) => up.has(n)) || x.names.some((n) => down.has(n))) return 'within';
  // Of most countries the list knows no region of a town: only two towns, or a town in a neighbouring region, are separate within one country.
  const abroad = ![...up].some((n) => down.has(n));
  return abroad || isTown(x) === isTown(y) || inNeighbour(x, y, down) || inNeighbour(y, x, up) ? 'separate' : 'unknown';
}

/** Whether `outer` contains `inner`, as far as is known. */
export function contains(outer: string, inner: string): boolean {
  const [x, y] = [lookUp(outer), lookUp(inner)];
  if (x === undefined || y === undefined || x === y) return false;
  const up = outwards(y);
  return x.names.some((n) => up.has(n));
}

/** Whether the list has a town of this name, and no region or country. */
export function isKnownTown(name: string): boolean {
  const place = lookUp(name);
  return place !== undefined && place.inside.length > 0 && isTown(place);
}

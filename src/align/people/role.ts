/** Roles in comparable parts: "Ukraine's prime minister" and "Ukrainian Prime Minister" are one. */

import { countryOf } from '../../language/demonyms.ts';
import { NameClass, nameClassOf } from '../../language/names.ts';
import { own } from '../../language/own.ts';
import { classesOf, WordClass } from '../../language/words.ts';
import type { ArticlePerson } from '../../mentions/mention.ts';

/** A role in parts. */
export interface RoleParts {
  /** The role noun, synonyms made one: "head", "mayor", "prime minister". */
  readonly head: string;
  /** Countries and places, demonyms made countries. */
  readonly places: ReadonlySet<string>;
  /** All other words that narrow it: "city", "administration", "military". */
  readonly rest: ReadonlySet<string>;
  readonly former: boolean;
  /** Abbreviated bodies ("NPA chief") can be any body: the role excludes no other. */
  readonly abbreviated: boolean;
}

const SYNONYMS: Readonly<Record<string, string>> = {
  chairwoman: 'chair',
  chairman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  premier: 'prime minister',
  pm: 'prime minister',
  chief: 'head',
  boss: 'head',
  taoiseach: 'prime minister',
  congressman: 'representative',
  congresswoman: 'representative',
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
  lawmaker: 'member',
  legislator: 'member',
  mp: 'member',
  policewoman: 'officer',
  policeman: 'officer',
};

const EMPTY = new Set([
  'the',
  'of',
  'a',
  'an',
  'for',
  'at',
  'in',
  'to',
  'and',
  's',
  'his',
  'her',
  'its',
  'their',
  'our',
  'on',
  'federation',
  'republic',
  'kingdom',
  'federal',
  'current',
  'new',
  'newly',
  'elected',
  'long-time',
  'longtime',
  'veteran',
  'popular',
  'former',
  'then',
  'ex',
  'late',
  'acting',
  'interim',
  'incoming',
  'outgoing',
  'head',
  'chief',
  'senior',
  'executive',
  'general',
  'lead',
  'managing',
]);

const UNITED_STATES = new Set(['us', 'america', 'usa', 'american', 'united states']);

/** The country or place that a word names, the same for "Norway" and "Norwegian"; null for other words. */
function placeOf(word: string): string | null {
  if (UNITED_STATES.has(word)) return 'us';
  const country = countryOf(word);
  if (country) return UNITED_STATES.has(country.toLowerCase()) ? 'us' : country.toLowerCase();
  const place =
    (nameClassOf(word) & NameClass.Place) !== 0 || (classesOf(word) & (WordClass.Place | WordClass.Demonym)) !== 0;
  return place ? word : null;
}

/** Takes a role phrase apart. Linear in its length. */
export function rolePartsOf(role: string, former: boolean): RoleParts {
  const words = role
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/\bunited states\b/g, 'us')
    .replace(/\bu\.s\.?/g, 'us')
    .split(/[^\p{L}.-]+/u)
    .filter((w) => w !== '');
  const of = words.findIndex((w) => w === 'of' || w === 'for' || w === 'at' || w === 'in');
  const before = of < 0 ? words : words.slice(0, of);
  let head = before.at(-1) ?? '';
  const rest = new Set<string>();
  const places = new Set<string>();
  let left = words.filter((_, i) => i !== before.length - 1);
  head = own(SYNONYMS, head) ?? head;
  if (head === 'minister' && left.includes('prime')) {
    head = 'prime minister';
    left = left.filter((w) => w !== 'prime');
  }
  if (head === 'executive' && left.includes('chief')) {
    head = 'chief executive';
    left = left.filter((w) => w !== 'chief');
  }
  for (const word of left) {
    if (EMPTY.has(word)) continue;
    const place = placeOf(word);
    if (place !== null) places.add(place);
    else rest.add(word);
  }
  const past = former || /\b(?:former|ex|ousted|deposed|late)\b/.test(role.toLowerCase());
  const abbreviated = role
    .split(/[^\p{L}.]+/u)
    .some((w) => /^\p{Lu}{2,6}$/u.test(w) && placeOf(w.toLowerCase()) === null);
  return { head, places, rest, former: past, abbreviated };
}

/** Role nouns of a person for comparing persons: "mayor", "former mayor". */
export function roleKeys(person: ArticlePerson): string[] {
  const keys = person.roles.map((r) => {
    const parts = rolePartsOf(r.role, r.former);
    return (parts.former ? 'former ' : '') + parts.head;
  });
  return [...new Set(keys)];
}

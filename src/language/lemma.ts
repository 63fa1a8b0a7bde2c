/**
 * Base forms of English nouns and verbs: irregular forms from a table, regular ones by suffix rules that prefer a base the dictionary holds
 * (after Porter's and Minnen's rules, in our own wording). Words in and out are lower case with straight apostrophes.
 */
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './data/irregular.ts';
import { classesOf } from './words.ts';

const verbs = new Map<string, string>();
const pasts = new Set<string>();
const simplePasts = new Set<string>();
const participles = new Map<string, string>();
for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [base, ...forms] = line.split(' ');
  const past = forms.filter((f) => !f.endsWith('ing') && !(f.endsWith('s') && f !== 'was'));
  for (const form of forms) verbs.set(form, base!);
  const last = past.at(-1);
  if (last !== undefined && !participles.has(base!)) participles.set(base!, last);
  for (const form of past) if (form !== base || past.length === 1) pasts.add(form);
  if (past.length > 1 && past[0] !== base && past[0] !== past[1] && base !== 'be' && base !== 'hang')
    simplePasts.add(past[0]!);
}

const nouns = new Map<string, string>();
for (const line of IRREGULAR_NOUNS.trim().split('\n')) {
  const [plural, singular] = line.split(' ');
  nouns.set(plural!, singular!);
}

/** Whether a form is an irregular past tense or past participle ("struck", "shot"). */
export function isIrregularPast(lower: string): boolean {
  return pasts.has(lower);
}

/** Whether a form can only be a past tense, never a participle ("fell", "took"). */
export function isSimplePast(lower: string): boolean {
  return simplePasts.has(lower);
}

/** Words that the callers' own lexicons prove to be bases (event verbs, noun classes); they help to restore a dropped e. */
const learnt = new Set<string>();
let lists: (() => Iterable<string>)[] = [];

/** @param words gives them when the first lemma is asked for. */
export function learnBases(words: () => Iterable<string>): void {
  lists.push(words);
}

function bases(): ReadonlySet<string> {
  if (lists.length > 0) {
    const all = lists;
    lists = [];
    for (const words of all) for (const w of words()) learnt.add(w);
  }
  return learnt;
}

function known(word: string): boolean {
  return bases().has(word) || classesOf(word) !== 0;
}

const isVowel = (c: string): boolean => 'aeiou'.includes(c);

/** Base of a stem left by -ed or -ing: restores a dropped e or undoes a doubled consonant. */
function restore(stem: string): string {
  const n = stem.length;
  const last = stem.charAt(n - 1);
  const before = stem.charAt(n - 2);
  if (bases().has(`${stem}e`)) return `${stem}e`;
  if (bases().has(stem)) return stem;
  if (last === before && n > 3) {
    const single = stem.slice(0, -1);
    if (!'lsfz'.includes(last)) return single;
    if (known(single) && !known(stem)) return single;
    return stem;
  }
  const withE = known(`${stem}e`);
  const bare = known(stem);
  if (withE !== bare) return withE ? `${stem}e` : stem;
  if (
    /(?:[vcsuz]|[iu]b|[^aeo]g|dg|at|[iu]r|[iu]t?d|iz|ul|bl|tl|pl|gl)$/.test(stem) &&
    !/(?:ss|us|it|ee|oo)$/.test(stem)
  )
    return `${stem}e`;
  if (n > 2 && !isVowel(last) && isVowel(before) && !isVowel(stem.charAt(n - 3)) && n <= 4 && !'wxyrt'.includes(last))
    return `${stem}e`;
  return stem;
}

const verbCache = new Map<string, string>();
const nounCache = new Map<string, string>();
const LIMIT = 20000;

function verbBase(w: string): string {
  const irregular = verbs.get(w);
  if (irregular) return irregular;
  if (bases().has(w)) return w;
  if (w.endsWith('ied') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (w.endsWith('eed')) return w;
  if (w.endsWith('ed') && w.length > 3) return restore(w.slice(0, -2));
  if (w.endsWith('ing') && w.length > 4 && /[aeiouy]/.test(w.slice(0, -3))) return restore(w.slice(0, -3));
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w) && w.length > 3) return w.slice(0, -1);
  return w;
}

function nounBase(w: string): string {
  const irregular = nouns.get(w);
  if (irregular) return irregular;
  if (w.endsWith('men') && w.length > 4) return `${w.slice(0, -3)}man`;
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w) && w.length > 3) return w.slice(0, -1);
  return w;
}

function cached(cache: Map<string, string>, word: string, make: (w: string) => string): string {
  const held = cache.get(word);
  if (held !== undefined) return held;
  const made = make(word);
  if (cache.size < LIMIT) cache.set(word, made);
  return made;
}

/** The base form of a verb form: "wounded" -> "wound", "struck" -> "strike". Words that are no verb form come back changed or not; the caller knows. */
export function verbLemma(lower: string): string {
  return cached(verbCache, lower, verbBase);
}

/** The singular of a noun: "women" -> "woman", "batteries" -> "battery". */
export function nounLemma(lower: string): string {
  return cached(nounCache, lower, nounBase);
}

/** Whether a noun form is plural by table or ending. */
export function isPlural(lower: string): boolean {
  if (nouns.has(lower)) return nouns.get(lower) !== lower || /^(?:series|species|aircraft|police|troops)$/.test(lower);
  return nounLemma(lower) !== lower;
}

/** Past participle of a verb's base form: "taken", "stopped", "carried". */
export function pastParticiple(base: string): string {
  const irregular = participles.get(base);
  if (irregular) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  // stop, plan: one syllable, one vowel, one consonant
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

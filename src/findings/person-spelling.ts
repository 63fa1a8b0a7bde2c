/** person.spelling: one person's name spelt in several ways. A hint at the first place of each spelling in each file. */
import type { Group, Member } from '../align/group.ts';
import { isShortForm } from '../align/people/fold.ts';
import { identityOf } from '../claims/identity.ts';
import { NAME_SUFFIXES } from '../language/data/name-titles.ts';
import type { Finding } from './finding.ts';

/** In a corpus with more files than this only files with a rarer spelling are told; the usual one is no news there. */
const TELL_ALL_UP_TO = 30;
const MOST_RELATED = 50;
const MOST_FILES = 3;
/** Places of a spelling in one file that a finding elsewhere points to: whoever settles on one spelling wants to reach the others. */
const PLACES_OF_A_FILE = 4;

/** A word of the name with the ways it is written: capitals, diacritics, apostrophes and full stops set aside. */
const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ‘`´.]/g, '')
    .toLowerCase();

const SUFFIXES = new Set(NAME_SUFFIXES);

/** The words that are spelt: without nicknames in quotation marks or brackets, suffixes and initials. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/["“”(][^"“”()]{0,60}["“”)]/g, ' ')
    .split(/[\s,-]+/)
    .map(bare)
    .filter((w) => w.length > 1 && !SUFFIXES.has(w));
interface Spelling {
  readonly text: string;
  /** First place of the spelling in each file, in order of path. */
  readonly first: Member[];
  /** The places that a finding elsewhere points to: a few of each file. */
  readonly places: Member[];
  count: number;
}

/**
 * Two ways of writing one name differ when a word of each is written otherwise, or when full names give another form of the given name
 * ("Robert Sample", "Bob Sample"): one text should settle on one. A shorter form alone ("Sample", "Bob") does not differ.
 */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const last = short.at(-1);
  if (last === undefined) return false;
  if (short.length === 1) return !long.includes(last) && long.some((w) => isVariant(last, w));
  const ends = [
    [short[0]!, long[0]!],
    [last, long.at(-1)!],
  ] as const;
  // "Ana Solis Prado", "Ana Solis": a second family name that one of them leaves out
  if (short.length > 1 && long.length > short.length && short.every((w, i) => w === long[i])) return true;
  if (ends.some(([x, y]) => x !== y && !isVariant(x, y) && !isShortForm(x, y))) return false;
  return ends.some(([x, y]) => x !== y);
}

/** Another spelling of the word: half of its letters or more stand alike from both ends; a nickname is no spelling. */
function isVariant(x: string, y: string): boolean {
  if (x === y || isShortForm(x, y) || Math.abs(x.length - y.length) > 3) return false;
  let head = 0;
  while (head < x.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < x.length - head && tail < y.length - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return (head + tail) * 2 >= Math.max(x.length, y.length);
}

const quantity = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function placesInWords(s: Spelling, here: string): string {
  const files = s.first.map((m) => (m.path === here ? 'this file' : fileOf(m.path)));
  const named = files.slice(0, MOST_FILES).join(', ');
  return files.length > MOST_FILES ? `${named} and ${files.length - MOST_FILES} more` : named;
}

/** Findings of one person: for each spelling that another spelling stands against, its first place in each file. */
export function personSpelling(group: Group): Finding[] {
  const spellings = spellingsOf(group);
  if (spellings.length < 2) return [];
  const words = new Map(spellings.map((s) => [s, wordsOf(s.text)]));
  const most = [...spellings].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]!;
  const files = new Set(group.members.map((m) => m.path)).size;
  const out: Finding[] = [];
  for (const s of spellings) {
    if (files > TELL_ALL_UP_TO && s === most) continue;
    const own = words.get(s)!;
    const unlike = spellings.filter((o) => o !== s && differ(own, words.get(o)!));
    const alike = unlike.filter((o) => words.get(o)!.length > 1 === own.length > 1);
    const others = alike.length > 0 ? alike : unlike;
    if (others.length === 0) continue;
    const longer = spellings.filter(
      (o) => words.get(o)!.length > own.length && own.every((w) => words.get(o)!.includes(w)),
    );
    for (const here of s.first)
      if (!longer.some((o) => o.first.some((m) => m.path === here.path))) out.push(findingAt(group, here, s, others));
  }
  return out.sort((a, b) =>
    a.primary.path < b.primary.path ? -1 : a.primary.path > b.primary.path ? 1 : a.primary.start - b.primary.start,
  );
}

function findingAt(group: Group, here: Member, own: Spelling, others: readonly Spelling[]): Finding {
  const told = others
    .slice(0, MOST_FILES)
    .map((o) => `${o.text} (${quantity(o.count)}, in ${placesInWords(o, here.path)})`);
  const more = others.length > MOST_FILES ? ` and ${others.length - MOST_FILES} more` : '';
  const [first, second] = [own, ...others].sort((a, b) => b.count - a.count);
  const usual = first && second && first.count > second.count ? `; most often ${first.text}` : '';
  const related = others.flatMap((o) =>
    o.places
      .slice(0, MOST_RELATED)
      .map((m) => ({ path: m.path, start: m.start, end: m.end, message: `spelt ${o.text}` })),
  );
  return {
    code: 'person.spelling',
    severity: 'hint',
    message: `${own.text} here (${quantity(own.count)} in all); elsewhere ${told.join(', ')}${more}${usual}`,
    claim: group.key,
    primary: { path: here.path, start: here.start, end: here.end },
    related: related.slice(0, MOST_RELATED),
    fingerprint: identityOf(['person.spelling', group.entity ?? '', own.text.toLowerCase()]),
  };
}

/** The ways of writing the name, capitals apart, each with its first place in every file; in order of the alphabet. */
function spellingsOf(group: Group): Spelling[] {
  const by = new Map<string, Spelling>();
  for (const m of group.members) {
    const key = wordsOf(m.value).join(' ');
    const s = by.get(key) ?? { text: m.value, first: [], places: [], count: 0 };
    by.set(key, s);
    s.count++;
    if (s.first.at(-1)?.path !== m.path) s.first.push(m);
    if (s.places.at(-PLACES_OF_A_FILE)?.path !== m.path) s.places.push(m);
  }
  return [...by.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, s]) => s);
}

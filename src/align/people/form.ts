/** A name as one article gives it, folded for comparison. */
import { NAME_SUFFIXES } from '../../language/data/name-titles.ts';
import type { ArticlePerson } from '../../mentions/mention.ts';
import { fold, givenFold, plain, skeleton } from './fold.ts';

export interface Form {
  /** Equal keys are one form: only capitals, diacritics and folded letters differ. */
  readonly key: string;
  /** Given name: folded, short forms replaced; null for a bare surname. */
  readonly given: string | null;
  /** The given name is an initial. */
  readonly initial: boolean;
  /** Words between given name and surname, folded. */
  readonly middle: readonly string[];
  readonly surname: string;
  /** "jr", "iii", else null. */
  readonly suffix: string | null;
  readonly gender: 'female' | 'male' | null;
  /** Names that can be one person's share it. */
  readonly bucket: string;
}

const SUFFIXES = new Set(NAME_SUFFIXES);
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'da',
  'di',
  'dos',
  'du',
  'del',
  'ul',
  'ur',
  'y',
  'ap',
  'abu',
]);

/** The form of a person of one article. */
export function formOf(person: ArticlePerson): Form {
  const words = plain(person.name.replace(/["“”‘(][^"“”‘’()]{0,60}["“”’)]/g, ' ')).split(' ');
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1) ?? '') ? words.pop()! : null;
  const family = plain(person.surname);
  const surname =
    family
      .split(' ')
      .filter((w) => !PARTICLES.has(w))
      .map(fold)
      .join(' ') || fold(family);
  const givenWords = person.given === null ? [] : plain(person.given).split(' ');
  const given = person.given === null ? null : givenFold(givenWords.join(' '));
  const rest = words.filter((w) => !family.split(' ').includes(w) && !givenWords.includes(w) && !PARTICLES.has(w));
  const middle = given === null ? [] : rest.map(fold);
  const gender = given === null ? person.gender : null;
  return {
    key: [surname, given ?? '', middle.join(' '), suffix ?? '', gender ?? ''].join('|'),
    given,
    initial: givenWords.length > 0 && givenWords.every((w) => w.length === 1),
    middle,
    surname,
    suffix,
    gender: person.gender,
    bucket: skeleton(surname.replaceAll(' ', '')),
  };
}

/** Folds that make the spellings of one name equal. What each step is for stands beside it; none of them makes two common names equal. */
import { GIVEN_SPELLINGS, NICKNAMES } from '../../language/data/nicknames.ts';
import { inSteps } from '../../language/in-steps.ts';
import { keepByText } from '../memo.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Lower case without diacritics, apostrophes and full stops; hyphens become spaces. */
export const plain = keepByText((name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþ]/g, (c) => LETTERS[c] ?? c)
    .replace(/['’ʼ‘`´.]/g, '')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * The fine fold of one word: transliterations of one name meet, other names do not.
 * @param word a word of `plain`.
 */
export const fold = keepByText(
  (word: string): string =>
    word
      .replace(/tsch|tch|cz/g, 'ch') // German and Polish for the same sound: Litschko, Lichko
      .replace(/sch|sz/g, 'sh')
      .replace(/kh|gh/g, 'h') // Kharkiv and Harkiv, Gaddafi and Ghaddafi
      .replace(/dh/g, 'd')
      .replace(/ph/g, 'f')
      .replace(/ck|q|c(?![hi e])/g, 'k')
      .replace(/ks|cs/g, 'x') // Aleksandr, Alexander
      .replace(/w/g, 'v')
      .replace(/ou/g, 'u') // French and English for the same vowel: Youssef, Yusuf
      .replace(/ee/g, 'i')
      .replace(/^(?:ye|je)/, 'e') // Yevgeny, Evgeny
      .replace(/^(?:yu|ju|iu)/, 'u')
      .replace(/ij|iy|yi|ii|yy|y|j/g, 'i') // Horynsky, Horynskyy, Horynskij
      .replace(/^h(?=[aeiou]?r)/, 'g') // Hryhoriy, Grigory
      .replace(/ho(?=ri)/, 'go')
      .replace(/ie|ei|ai/g, 'i') // Sergei, Serhiy
      .replace(/(.)\1+/g, '$1'), // Emmanuel, Emanuel
);

/** The consonants of a folded word after its first letter: spellings that differ in a vowel share it. Used to find candidates only. */
export function skeleton(folded: string): string {
  const first = folded.charAt(0);
  const head = /[aeiou]/.test(first) ? 'a' : first === 'g' ? 'h' : first;
  return (
    head +
    folded
      .slice(1)
      .replace(/[aeiouh]/g, '')
      .replace(/g/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

const canonical = inSteps(function* (map: Map<string, string>) {
  for (const line of [...GIVEN_SPELLINGS, ...NICKNAMES]) {
    const names = line.split(' ').map((name) => fold(plain(name)));
    for (const name of names) if (!map.has(name)) map.set(name, names[0]!);
    yield;
  }
}, 10);

/** Reads the spellings a few at a time, for a thread that others wait for; without it the first question reads them whole. */
export const prepareSpellings = canonical.prepare;

/** A given name's fold, short forms replaced by the usual form ("dave" becomes "david"). */
export function givenFold(given: string): string {
  const folded = plain(given).split(' ').map(fold).join(' ');
  return canonical.whole().get(folded) ?? folded;
}

let shortForms: Map<string, string> | undefined;
function shortFormsOf(name: string): string | undefined {
  if (!shortForms) {
    shortForms = new Map();
    for (const line of NICKNAMES)
      for (const form of line.split(' ')) if (!shortForms.has(form)) shortForms.set(form, line);
  }
  return shortForms.get(name);
}

/** One is a short form of the other ("Bob", "Robert"): two forms of a name, not two spellings of one. */
export function isShortForm(a: string, b: string): boolean {
  return a !== b && shortFormsOf(a)?.split(' ').includes(b) === true && fold(a) !== fold(b);
}

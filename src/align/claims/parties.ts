/** Parties by name: who may be one, and who is no one in particular. */
import { headNoun } from '../../language/phrases.ts';
import { GENERIC_PEOPLE } from './counted.data.ts';

/** No one in particular: people as such. */
export function isAnyone(subject: string | null): boolean {
  if (subject === null) return false;
  const word = headNoun(subject);
  return (
    !/\p{Lu}/u.test(subject) &&
    (GENERIC_PEOPLE.has(word) || /(?:teen|officer|soldier|worker|resident|protester)$/.test(word))
  );
}

/** Words of a name, folded. */
export const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 1);

const nicknamed = (name: string, nickname: string): boolean =>
  partsOf(/["“‘'«]([^"”’'»]{2,24})["”’'»]/u.exec(name)?.[1] ?? '').join(' ') === nickname;

/** One surname and no other given name: "Example" and "Anna Example", "A. Example"; not "Anna" and "Bert Example". */
export function maySameName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  // A second family name: "Anna Example" and "Anna Example Sample".
  if (short.length > 1 && short.every((w, i) => long[i] === w)) return true;
  // A given name alone, as of one of a couple: "Anna, 31, and Bert Example".
  if (short.length === 1 && long.length > 1 && long[0] === short[0]) return true;
  // A nickname: "Otter" and "Bert "Otter" Example".
  if (short.length === 1 && long.length > 1 && nicknamed(x.length > y.length ? a : b, short[0]!)) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  if (x.length < 2 || y.length < 2) return true;
  // "Retired Captain Jo Example": a capital before the name may be no part of it
  const [given, other] = [x.slice(0, -1), y.slice(0, -1)];
  return given.some((u) => other.some((v) => u.startsWith(v) || v.startsWith(u)));
}

/**
 * Pairs of full names in different surname buckets that are perhaps one person's: a letter too many in the surname, or a second family
 * name that some reports leave out. The persons stay two; the pair only lets a finding ask which spelling is right.
 */
import { distance } from 'fastest-levenshtein';
import type { Form } from './form.ts';

/** Shortest surname in which one letter may be a slip. */
const LEAST_SURNAME = 6;
/** Letters of a surname that a slip mostly leaves alone. */
const HEAD = 3;
/** A key that more names share says nothing; it bounds the work on hostile input. */
const MOST_FOUND = 100;

const isFull = (form: Form): boolean => form.given !== null && !form.initial;

/** Keys under which a form is filed. */
function keysOf(form: Form): string[] {
  if (!isFull(form)) return [];
  const keys = [`family ${form.given} ${form.surname}`];
  const first = form.middle.at(-1);
  if (first !== undefined && first.length > 2) keys.push(`family ${form.given} ${first}`);
  if (form.surname.length >= LEAST_SURNAME) keys.push(`slip ${form.given} ${form.surname.slice(0, HEAD)}`);
  return keys;
}

/** "Ana Solis" and "Ana Solis Prado"; "Ana Solisbert" and "Ana Solibert". Names of one bucket are compared there. */
export function isVariant(a: Form, b: Form): boolean {
  if (!isFull(a) || !isFull(b) || a.given !== b.given || a.bucket === b.bucket) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (a.suffix !== b.suffix) return false;
  const [short, long] = a.middle.length <= b.middle.length ? [a, b] : [b, a];
  if (long.middle.length === short.middle.length + 1)
    return long.middle.at(-1) === short.surname && short.middle.every((w, i) => long.middle[i] === w);
  return (
    a.middle.join(' ') === b.middle.join(' ') &&
    Math.min(a.surname.length, b.surname.length) >= LEAST_SURNAME &&
    a.surname.length !== b.surname.length &&
    distance(a.surname, b.surname) === 1
  );
}

export class NameVariants {
  readonly #byKey = new Map<string, Map<string, Form>>();

  add(form: Form): void {
    for (const key of keysOf(form)) {
      const held = this.#byKey.get(key);
      if (held) held.set(form.key, form);
      else this.#byKey.set(key, new Map([[form.key, form]]));
    }
  }

  remove(form: Form): void {
    for (const key of keysOf(form)) {
      const held = this.#byKey.get(key);
      held?.delete(form.key);
      if (held?.size === 0) this.#byKey.delete(key);
    }
  }

  /** Forms of other buckets that may be the same person's. */
  of(form: Form): Form[] {
    const found = new Map<string, Form>();
    for (const key of keysOf(form)) {
      const held = this.#byKey.get(key);
      if (!held || held.size > MOST_FOUND) continue;
      for (const other of held.values()) if (isVariant(form, other)) found.set(other.key, other);
    }
    return [...found.values()];
  }
}

const PREFIX = 'name:';

/** Key of the group that two forms make. */
export function variantKey(a: Form, b: Form): string {
  const [x, y] = a.key < b.key ? [a, b] : [b, a];
  return `${PREFIX}${x.bucket}\u001f${x.key}\u001f${y.bucket}\u001f${y.key}`;
}

/** The two forms' buckets and keys by their group's key, null for another kind of key. */
export function formsOfKey(key: string): { readonly bucket: string; readonly key: string }[] | null {
  if (!key.startsWith(PREFIX)) return null;
  const [p = '', x = '', q = '', y = ''] = key.slice(PREFIX.length).split('\u001f');
  return [
    { bucket: p, key: x },
    { bucket: q, key: y },
  ];
}

/**
 * Plain data in few bytes: what JSON can hold, with each text, each set of keys and each small part that comes again written once. Texts that
 * come again are one string after unpacking, and so are lists of texts and small objects: data that is read, never changed.
 */
import type { Pause } from './pause.ts';

/** The low three bits of each number say what follows. */
export enum Kind {
  /** 0 null, 1 false, 2 true, 3 a 64-bit float in the next eight bytes. */
  Special = 0,
  Natural = 1,
  Negative = 2,
  Text = 3,
  List = 4,
  Record = 5,
  /** A part defined before. */
  Again = 6,
  /** The next part is defined for later use. */
  Define = 7,
}

const MOST_SHARED = 12;

class Writer {
  bytes = new Uint8Array(1024);
  length = 0;
  readonly texts = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  readonly shapes: number[][] = [];
  readonly #parts = new Map<string, number>();

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  tag(kind: Kind, value: number): void {
    this.number(value * 8 + kind);
  }

  text(text: string): number {
    let index = this.texts.get(text);
    if (index === undefined) {
      index = this.texts.size;
      this.texts.set(text, index);
    }
    return index;
  }

  value(value: unknown): void {
    if (value === null || value === undefined) this.tag(Kind.Special, 0);
    else if (typeof value === 'boolean') this.tag(Kind.Special, value ? 2 : 1);
    else if (typeof value === 'string') this.tag(Kind.Text, this.text(value));
    else if (typeof value === 'number') this.#numeral(value);
    else if (Array.isArray(value)) {
      if (value.length > 0 && value.every((v) => typeof v === 'string')) this.#shared(() => this.#list(value));
      else this.#list(value);
    } else this.#object(value as Record<string, unknown>);
  }

  #numeral(value: number): void {
    if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 46 && !Object.is(value, -0)) {
      if (value < 0) this.tag(Kind.Negative, -value);
      else this.tag(Kind.Natural, value);
      return;
    }
    this.tag(Kind.Special, 3);
    for (const b of new Uint8Array(new Float64Array([value]).buffer)) this.byte(b);
  }

  #list(items: readonly unknown[]): void {
    this.tag(Kind.List, items.length);
    for (const item of items) this.value(item);
  }

  #object(object: Record<string, unknown>): void {
    const keys = Object.keys(object).filter((k) => object[k] !== undefined);
    const small = keys.length <= MOST_SHARED && keys.every((k) => k !== 'start' && typeof object[k] !== 'object');
    if (small || keys.every((k) => object[k] === null || (k !== 'start' && typeof object[k] !== 'object')))
      this.#shared(() => this.#fields(object, keys));
    else this.#fields(object, keys);
  }

  #fields(object: Record<string, unknown>, keys: readonly string[]): void {
    // the number too: no key at all is not one empty key
    const name = `${keys.length}\n${keys.join('\n')}`;
    let shape = this.#shapes.get(name);
    if (shape === undefined) {
      shape = this.#shapes.size;
      this.#shapes.set(name, shape);
      this.shapes.push(keys.map((k) => this.text(k)));
    }
    this.tag(Kind.Record, shape);
    for (const key of keys) this.value(object[key]);
  }

  /** Writes a part, or takes it back where the same bytes were written before. */
  #shared(write: () => void): void {
    const from = this.length;
    this.tag(Kind.Define, 0);
    const start = this.length;
    write();
    let content = '';
    for (let i = start; i < this.length; i += 4096)
      content += String.fromCharCode.apply(null, asNumbers(this.bytes.subarray(i, Math.min(i + 4096, this.length))));
    const known = this.#parts.get(content);
    if (known === undefined) this.#parts.set(content, this.#parts.size);
    else {
      this.length = from;
      this.tag(Kind.Again, known);
    }
  }
}

/** What takes a list of arguments takes typed numbers too, and makes no list of them first. */
export const asNumbers = (bytes: Uint8Array | Uint16Array): number[] => bytes as unknown as number[];

/** Half of a surrogate pair without its other half, which UTF-8 cannot hold. */
const LONE = /\p{Surrogate}/u;

/**
 * Packs plain data: null, booleans, numbers, strings, arrays, objects. Fields that are undefined are left out.
 * @returns the bytes, for `unpack`.
 */
export function pack(value: unknown): Uint8Array {
  const body = new Writer();
  body.value(value);
  return withHead(body);
}

/** As `pack` of a list, an item at a time: the thread may be given back before each. */
export async function packItems(items: readonly object[], pause: Pause): Promise<Uint8Array> {
  const body = new Writer();
  body.tag(Kind.List, items.length);
  for (const item of items) {
    await pause();
    body.value(item);
  }
  await pause();
  return withHead(body);
}

/** What was written, with the texts and sets of keys that it names before it. */
function withHead(body: Writer): Uint8Array {
  const head = new Writer();
  const texts = [...body.texts.keys()];
  const all = texts.join('');
  const wide = LONE.test(all);
  const content = wide
    ? new Uint8Array(Uint16Array.from(all, (_, i) => all.charCodeAt(i)).buffer)
    : new TextEncoder().encode(all);
  head.number(wide ? 1 : 0);
  head.number(texts.length);
  for (const t of texts) head.number(t.length);
  head.number(body.shapes.length);
  for (const shape of body.shapes) {
    head.number(shape.length);
    for (const key of shape) head.number(key);
  }
  head.number(content.length);
  const out = new Uint8Array(head.length + content.length + body.length);
  out.set(head.bytes.subarray(0, head.length));
  out.set(content, head.length);
  out.set(body.bytes.subarray(0, body.length), head.length + content.length);
  return out;
}

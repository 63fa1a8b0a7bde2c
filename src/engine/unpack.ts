/** Packed data read back. */
import { asNumbers, Kind } from './pack.ts';

/**
 * The same texts, each by itself: one that is cut out of another keeps all of the other in memory for as long as it lives, and a path outlives
 * the version of the article that it was read with.
 */
const apart = (texts: readonly string[]): string[] => JSON.parse(JSON.stringify(texts)) as string[];

/** A set of keys, and where they are many an object of these keys. */
interface Shape {
  readonly keys: readonly string[];
  readonly blank: Readonly<Record<string, unknown>> | null;
}

/**
 * An object that is given more keys than this, one after the other, is kept by V8 as a table, of four times the size and slower to ask. A copy of one
 * that was parsed with them is not.
 */
const MANY_KEYS = 12;
/** By their JSON. */
const blanks = new Map<string, Readonly<Record<string, unknown>>>();
const MOST_BLANKS = 500;

function shapeOf(keys: readonly string[]): Shape {
  // to set a key of this name on an object that has none changes what it inherits
  if (keys.length <= MANY_KEYS && !keys.includes('__proto__')) return { keys, blank: null };
  const json = `{${keys.map((k) => `${JSON.stringify(k)}:null`).join()}}`;
  let blank = blanks.get(json);
  if (!blank) {
    blank = JSON.parse(json) as Record<string, unknown>;
    if (blanks.size >= MOST_BLANKS) blanks.clear();
    blanks.set(json, blank);
  }
  return { keys, blank };
}

class Reader {
  #at = 0;
  readonly #texts: string[];
  readonly #shapes: Shape[];
  readonly #parts: unknown[] = [];

  constructor(readonly bytes: Uint8Array) {
    const wide = this.#number() === 1;
    const lengths = Array.from({ length: this.#number() }, () => this.#number());
    const shapes = Array.from({ length: this.#number() }, () =>
      Array.from({ length: this.#number() }, () => this.#number()),
    );
    const size = this.#number();
    const content = bytes.subarray(this.#at, this.#at + size);
    this.#at += size;
    const all = wide ? decodeWide(content) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
    let from = 0;
    this.#texts = apart(
      lengths.map((length) => {
        from += length;
        return all.slice(from - length, from);
      }),
    );
    this.#shapes = shapes.map((keys) => shapeOf(keys.map((k) => this.#texts[k]!)));
  }

  value(): unknown {
    const tag = this.#number();
    const n = tag < 0x4000_0000 ? tag >> 3 : Math.floor(tag / 8);
    switch (tag % 8) {
      case Kind.Special:
        return n === 0 ? null : n < 3 ? n === 2 : this.#float();
      case Kind.Natural:
        return n;
      case Kind.Negative:
        return -n;
      case Kind.Text:
        return this.#texts[n];
      case Kind.List: {
        if (n === 0) return [];
        if (n > this.bytes.length) throw new RangeError('packed data ends early');
        // of just this length: a list that grows takes room for more
        const list = new Array<unknown>(n);
        for (let i = 0; i < n; i++) list[i] = this.value();
        return list;
      }
      case Kind.Record: {
        const { keys, blank } = this.#shapes[n]!;
        const object: Record<string, unknown> = blank ? { ...blank } : {};
        for (const key of keys) object[key] = this.value();
        return object;
      }
      case Kind.Again:
        return this.#parts[n];
      default: {
        const part = this.value();
        this.#parts.push(part);
        return part;
      }
    }
  }

  #number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const b = this.bytes[this.#at++];
      if (b === undefined) throw new RangeError('packed data ends early');
      if (b < 128) return value + b * scale;
      value += (b - 128) * scale;
      scale *= 128;
    }
  }

  #float(): number {
    const eight = Uint8Array.from(this.bytes.subarray(this.#at, this.#at + 8));
    this.#at += 8;
    return new Float64Array(eight.buffer)[0]!;
  }
}

function decodeWide(bytes: Uint8Array): string {
  const units = new Uint16Array(Uint8Array.from(bytes).buffer);
  let text = '';
  for (let i = 0; i < units.length; i += 4096)
    text += String.fromCharCode.apply(null, asNumbers(units.subarray(i, i + 4096)));
  return text;
}

/**
 * What was packed.
 * @throws {RangeError} when the bytes end early. Bytes that were changed give other data: keep a checksum beside them.
 */
export function unpack(bytes: Uint8Array): unknown {
  return new Reader(bytes).value();
}

/**
 * Who is who among an article's victims: descriptions, names and pronouns resolved to distinct people, so that implied counts count each once.
 */

import type { Harm } from './harm-words.ts';
import type { Individual } from './persons.ts';

/** One victim of the article. */
export interface Victim {
  readonly id: number;
  person: number | null;
  gender: Individual['gender'];
  age: number | null;
  readonly lemmas: Set<string>;
  readonly harms: Set<Harm>;
  readonly count: number;
  /** Named, of a stated age, or told apart in words: surely somebody else. */
  firm: boolean;
  /** Sentence in which the victim was last spoken of. */
  seen: number;
}

/** Only so many of the latest victims are looked at: lists of hundreds are no story of people. */
const RECENT = 40;

function fits(v: Victim, i: Individual): boolean {
  if (v.count !== i.count) return false;
  if (i.gender !== null && v.gender !== null && i.gender !== v.gender) return false;
  if (i.age !== null && v.age !== null && Math.abs(i.age - v.age) > 0.5) return false;
  if (i.person !== null && v.person !== null && i.person !== v.person) return false;
  return true;
}

export class Toll {
  readonly victims: Victim[] = [];

  /**
   * The victim that a description means; a new one where none fits.
   * @param sentence index of the sentence it stands in.
   * @param taken victims already named in the same list: "a man and a woman" are two.
   */
  resolve(i: Individual, harm: Harm, sentence: number, taken: ReadonlySet<Victim>): Victim {
    if (i.count === 2 && i.given === 'known') {
      // "the couple", "both men": the two told of last
      const [a, b] = [...this.victims].slice(-2);
      if (a && b) {
        for (const v of [a, b]) {
          v.harms.add(harm);
          v.seen = sentence;
        }
        return b;
      }
    }
    const v = this.find(i, sentence, taken) ?? this.create(i);
    v.harms.add(harm);
    v.seen = sentence;
    v.person ??= i.person;
    v.gender ??= i.gender;
    v.firm ||= i.person !== null || i.age !== null || i.given === 'another' || taken.size > 0;
    v.age ??= i.age;
    if (i.lemma !== '') v.lemmas.add(i.lemma);
    return v;
  }

  private create(i: Individual): Victim {
    const v: Victim = {
      id: this.victims.length,
      person: i.person,
      gender: i.gender,
      age: i.age,
      lemmas: new Set(),
      harms: new Set(),
      count: i.count,
      firm: false,
      seen: -1,
    };
    this.victims.push(v);
    return v;
  }

  private find(i: Individual, sentence: number, taken: ReadonlySet<Victim>): Victim | null {
    if (i.given === 'another') return null;
    const free = this.victims.slice(-RECENT).filter((v) => !taken.has(v));
    if (i.person !== null) {
      const same = free.find((v) => v.person === i.person);
      if (same) return same;
      // A name given later to somebody described before.
      return this.latest(free, (v) => v.person === null && fits(v, i)) ?? null;
    }
    if (i.age !== null) {
      const same = this.latest(free, (v) => v.age === i.age && fits(v, i));
      if (same) return same;
    }
    if (i.given === 'pronoun' || i.given === 'known') return this.latest(free, (v) => fits(v, i));
    // "a man" after "a 34-year-old was shot": told of again under another word, unless something speaks against it.
    // In one sentence two indefinite descriptions are two people: "a teenager was hurt and a woman died".
    return this.latest(free, (v) => fits(v, i) && (v.seen !== sentence || v.lemmas.has(i.lemma)));
  }

  private latest(list: readonly Victim[], ok: (v: Victim) => boolean): Victim | null {
    let best: Victim | null = null;
    for (const v of list) if (ok(v) && (best === null || v.seen >= best.seen)) best = v;
    return best;
  }

  /** How many distinct people an event befell so far. */
  count(harm: Harm): number {
    let n = 0;
    for (const v of this.victims) if (v.harms.has(harm) && v.firm) n += v.count;
    return n;
  }
}

/**
 * What figures in the news are of: matters that reports tell in many ways ("took part in the march", "the rally drew", "a crowd of"). A
 * figure belongs to the matter of whose rules one holds; figures of one matter are the same claim where place, day and parties allow it.
 *
 * A rule holds when all that it names does:
 * - `of`: type of the quantity, with the dimension of its unit after a colon ("measure:length").
 * - `counts`: singular lemmas that may be counted; `@class` stands for a noun class, `-` for nothing named.
 * - `event`: event classes or verb lemmas that govern the figure.
 * - `near`: words of which one stands near the figure (lemmas; `a_b` is two words in a row); for measured figures the nearest word of all
 *   rules decides.
 * - `close`: the word of `near` is this near at most, in words (1: right before or behind).
 * - `and`: words of which one stands near as well; `not`: words that must not.
 *
 * Of a matter's own:
 * - `alike`: nouns by which one thing is counted ("customers" and "homes" without power). Without it, heads must agree.
 * - `loosely`: nouns that may count a little more or less ("passengers" and "people" aboard).
 * - `kinds`: words that tell one figure of the matter from another ("net", "operating"); a slash joins words for one kind.
 * - `personal`: the figure belongs to one person or party ("bail").
 * - `event` and `people`: what a figure asserts of itself where the grammar leaves it open.
 * - `within`: figures of the matter that are farther apart than this ratio are of two things ("staff" of a firm and of its owner).
 * - `plain`: the rules only tell the event; the figure is compared by that, as tolls are.
 * - `named`: figures are held against each other only where both name the same party ("votes").
 */
export interface MatterRule {
  readonly of: string;
  readonly counts?: string;
  readonly event?: string;
  readonly near?: string;
  readonly close?: number;
  readonly and?: string;
  readonly not?: string;
}

export interface Matter {
  readonly rules: readonly MatterRule[];
  readonly alike?: string;
  readonly loosely?: string;
  readonly kinds?: string;
  readonly personal?: true;
  readonly event?: string;
  readonly people?: true;
  /** One figure a place: towns have each their own rain. */
  readonly local?: true;
  /** Largest ratio of two values of one thing. */
  readonly within?: number;
  /** Likeness asked of the two sentences, 0 to 1. */
  readonly asks?: number;
  /** The decision is the news: what will be paid and what was paid are one figure. */
  readonly decided?: true;
  /** Told at information level at most: other things decide it that no word says. */
  readonly weak?: true;
  readonly named?: true;
  readonly plain?: true;
}

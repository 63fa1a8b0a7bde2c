/** What one place of one article asserts, with everything that decides whether two places make the same claim. Plain data: it is cached and sent between threads. */
import type { Quantity, Scope } from '../mentions/mention.ts';
import type { Span } from '../text/article.ts';

/** What is counted, in parts: "two young Korean women" is head `woman`, modifiers [young, korean], noun class `people`. */
export interface Counted {
  /** The head noun phrase as the mention shows it ("drones and missiles", elided heads restored). */
  readonly phrase: string;
  /** Lemmas of the coordinated heads, in order of text: [drone, missile]. */
  readonly heads: readonly string[];
  /** Lower-case modifiers of the head that narrow it (adjectives, nouns before it, "of" complements). */
  readonly modifiers: readonly string[];
  /** Noun class of the heads when the lexicon has one ("people", "aircraft", "building", …), else null. */
  readonly nounClass: string | null;
}

/** How the sentence stands to fact: asserted here and now, or something that never meets this event's figures. */
export type Standing =
  | 'asserted'
  | 'hypothetical' // could kill 50; plans to hire 300; if, would, forecast
  | 'background' // another event or an earlier time: last year's attack, a previous record, general statistics
  | 'superseded' // what the text itself corrects: initially, earlier reports said
  | 'negated';

/** A figure asserted at one place. */
export interface FigureClaim extends Span {
  readonly kind: 'figure';
  /** Index of the number mention in the article's mention list. */
  readonly mention: number;
  readonly quantity: Quantity;
  /** Event class or lemma of the governing verb or noun, else null. */
  readonly event: string | null;
  /** What news matter the figure is of, in whatever words ("crowd", "bail"): language/data/matters.ts. */
  readonly matter?: string;
  /** Told as decided ("will cut 300 jobs", "is cutting", "announced 300 layoffs"), so that its standing may be hypothetical. */
  readonly announced?: true;
  readonly counted: Counted | null;
  /** For money, percent, measures, durations, scores: what the quantity is of. */
  readonly about: string | null;
  readonly scope: Scope;
  /** The sentence names no day; `scope.time` is the day that the article opens with. */
  readonly timeAssumed?: true;
  /** Places that hold for this sentence, most specific first; scope.place is the first. */
  readonly places: readonly string[];
  readonly source: string | null;
  readonly standing: Standing;
  /** Index of the claim (in the same article) this one is a part of: "12 people, including three children". */
  readonly partOf: number | null;
  /** The figure counts all ("a total of", "in all") or a remainder ("others", "more"). */
  readonly extent: 'total' | 'other' | null;
  /** Some of a set that is named but not counted here: "one of the victims", "one for each of the wounded". */
  readonly partitive?: true;
  readonly implied: boolean;
  /** The article states one figure only of what this one counts or measures, in however many places. */
  readonly sole?: true;
  /** The few other values that the article gives of what this one counts or measures. */
  readonly others?: readonly number[];
  /** The article gives one value only of this matter. */
  readonly soleMatter?: true;
  /** The largest sum of the article, told at its start (claims/main-sum.ts). */
  readonly mainSum?: true;
  /** The article measures one thing only in this unit, in which few things are measured. */
  readonly soleUnit?: true;
  /** The figure is the one number that the article gives of a group of fixed size (claims/cast.ts): its name. */
  readonly cast?: string;
  /** The age of the one person who is arrested, charged or suspected. */
  readonly held?: true;
  /** Names in what a measured figure is of, here or where the article gives the same figure. */
  readonly ofNames?: readonly string[];
  /** Of the hurt: how badly, where the sentence says so. */
  readonly gravity?: 'grave' | 'light';
  /** Of the hurt: the sentence counts those shot apart from them. */
  readonly hurtOtherwise?: true;
  /** A figure of hurt or shot people, in an article that tells of nobody killed. */
  readonly deathless?: true;
  /** The sum of two figures of its sentence, so many dead and so many wounded; it stands where the second is. */
  readonly sum?: true;
  /** Whose age, sentence, vote, score …: the entity or noun phrase the quantity belongs to, else null. */
  readonly subject: string | null;
  /** Folded content words of the sentence (lemmas), for likeness and tie breaks. */
  readonly words: readonly string[];
  /** The sentence, trimmed to at most 240 characters, for cards and reports. */
  readonly snippet: string;
  readonly paragraphKind: 'headline' | 'body' | 'caption';
}

/** A place as a sentence names it. */
export interface PlaceRead {
  readonly kind: 'address' | 'site' | 'district';
  /** Lower-case words of the name, without "street", "park", "province" and, for streets, points of the compass. */
  readonly names: readonly string[];
  /** House number or number of the block; null where none is given. */
  readonly number: number | null;
  /** The number is a block's ("the 1200 block of"). */
  readonly block: boolean;
}

/** A statement without a number: who did (not do) what; or, with `place`, where it was. */
export interface StatementClaim extends Span {
  readonly kind: 'statement';
  readonly event: string;
  readonly negated: boolean;
  readonly subject: string | null;
  readonly object: string | null;
  /** The statement only names a place; `object` is its text. */
  readonly place?: PlaceRead;
  /** Of a kind ("a young Norwegian engineer"): the words before its noun. */
  readonly quality?: readonly string[];
  /** Said of the past ("was"). */
  readonly past?: true;
  readonly scope: Scope;
  readonly source: string | null;
  readonly standing: Standing;
  readonly words: readonly string[];
  readonly snippet: string;
}

/** What a date is of, by class and not by word (language/data/happenings.ts). */
export interface Happening {
  /** Name of the class ("sink"); "begin rain", "end strike" for the first and last of what has none. */
  readonly name: string;
  /** Whom it befalls or who does it, where the class asks for that. */
  readonly subject: string | null;
  /** It is what the article is about. */
  readonly main?: true;
  /** It has not come yet when the article is written. */
  readonly planned?: true;
  /** The date is of its beginning: what follows has later hours. */
  readonly onset?: true;
  /** One more of its class, told of anew. */
  readonly another?: true;
  /** The article gives happenings of this class no other day. */
  readonly only?: true;
}

/** An event dated at one place: "the September 7 attack", "arrested on Monday", "shortly after 2 a.m.". */
export interface DateClaim extends Span {
  readonly kind: 'date';
  readonly mention: number;
  readonly date: string;
  readonly approximate: boolean;
  /** Resolved against the article's own date: a weekday alone ("on Saturday"), or a day as seen from the report ("today", "last night"). */
  readonly relative?: 'weekday' | 'day';
  /** "Just before 10:30 p.m.", "after midnight": the side of the date on which the event lies. */
  readonly bound?: 'before' | 'after';
  /** "Shortly after 8 a.m.": the event lies close to that side. */
  readonly close?: true;
  /** The text gives month and day only; the year is that nearest to the report. */
  readonly yearless?: true;
  /** "Early Monday", "late on Sunday", "Saturday night": near which end of the day. */
  readonly edge?: 'start' | 'end';
  /** "Monday morning", "Friday afternoon": by day, in no night. */
  readonly daytime?: true;
  readonly happening?: Happening;
  /** "Six weeks ago": days by which it may miss. */
  readonly slack?: number;
  /** "At 4:30": of which half of the day the text does not say. */
  readonly halfDay?: true;
  /** The time zone that a clock time names ("GMT"). */
  readonly zone?: string;
  /** Words of its clause that the article uses with no other day (claims/told.ts). */
  readonly told?: readonly string[];
  /** The stem of the verb that this clause tells with the date, where it says what happened. */
  readonly toldBy?: string;
  readonly event: string | null;
  readonly subject: string | null;
  readonly scope: Scope;
  readonly source: string | null;
  readonly standing: Standing;
  readonly words: readonly string[];
  readonly snippet: string;
}

export type Claim = FigureClaim | StatementClaim | DateClaim;

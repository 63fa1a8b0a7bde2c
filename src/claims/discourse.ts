/** What the sentences of one article know of each other: who is quoted where, which figures have gone before, the article's day. */
import { partitionPoint } from '../language/search.ts';
import type { ArticlePeople, NumberReading } from '../mentions/mention.ts';
import type { Attribution } from '../mentions/quotes/indirect.ts';
import type { Article } from '../text/article.ts';
import type { Counted, FigureClaim } from './claim.ts';
import { mainHappening } from './main-happening.ts';

export class Discourse {
  /** What the last figure counted, for heads left out. */
  lastCounted: Counted | null = null;
  private readonly owners = new Map<number, string>();
  private readonly byMention = new Map<number, number>();

  /** The day that the article's opening gives its event, else null. */
  readonly eventDay: string | null;

  constructor(
    readonly article: Article,
    readonly readings: readonly NumberReading[],
    readonly people: ArticlePeople,
    private readonly attributions: readonly Attribution[],
  ) {
    this.eventDay = openingDay(readings);
  }

  #main: string | null | undefined;

  /** The happening that the article is about (language/data/happenings.ts), else null; found out when a date asks. */
  get mainHappening(): string | null {
    if (this.#main === undefined) this.#main = mainHappening(this.article);
    return this.#main;
  }

  /** Records where the claim of a number mention stands in the list of claims. */
  remember(mention: number, claim: number): void {
    this.byMention.set(mention, claim);
  }

  /** Records the word that an age or a duration belongs to ("child", "weeks"), to be shown where a count has its noun. */
  own(mention: number, noun: string): void {
    this.owners.set(mention, noun);
  }

  ownerOf(mention: number): string | null {
    return this.owners.get(mention) ?? null;
  }

  claimOf(mention: number, claims: readonly FigureClaim[]): FigureClaim | null {
    const at = this.byMention.get(mention);
    return at === undefined ? null : (claims[at] ?? null);
  }

  /** Who the text gives a run to: the last attribution in order of start that holds it (the innermost), else null. */
  sourceAt(start: number, end: number): Attribution | null {
    const behind = partitionPoint(this.attributions, (a) => a.start <= start);
    for (let i = behind - 1; i >= 0 && i >= behind - 6; i--) {
      const a = this.attributions[i]!;
      if (a.end >= end) return a;
    }
    return null;
  }
}

/** Sentences that count as an article's opening. */
const OPENING = 5;

/** The first whole day named in the article's opening sentences. */
function openingDay(readings: readonly NumberReading[]): string | null {
  for (const r of readings) {
    if (r.sentence >= OPENING) return null;
    const { date } = r.quantity;
    if (r.quantity.type === 'date' && date && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date)) return date.slice(0, 10);
  }
  return null;
}

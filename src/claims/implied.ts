/** Implied counts: killed, injured and shot people stated without a number become figures marked `implied`, each person counted once. */

import { nounClass } from '../language/nouns.ts';
import type { Quantity } from '../mentions/mention.ts';
import type { FigureClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './governor.ts';
import type { Harm } from './harm-words.ts';
import { asNoun, endOf, type Parse, startOf, textOf } from './parse.ts';
import { scopeOf } from './scope.ts';
import { standingOf } from './standing.ts';
import { timeOf } from './time.ts';
import { Toll, type Victim } from './toll.ts';
import { type Harmed, harmedIn } from './victims.ts';
import { contentWords, snippetOf } from './words.ts';

interface Draft {
  readonly harm: Harm;
  readonly victims: readonly Victim[];
  readonly claim: FigureClaim;
  /** It tells of somebody not told of before. */
  readonly fresh: boolean;
}

function exact(n: number): Quantity {
  return {
    type: 'count',
    low: n,
    high: n,
    openLow: false,
    openHigh: false,
    approximate: false,
    unit: null,
    date: null,
  };
}

/** Gathers an article's victims sentence by sentence; `finish` gives the claims. */
export class ImpliedCounts {
  private readonly toll = new Toll();
  private readonly drafts: Draft[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly discourse: Discourse) {}

  /** Takes in one sentence that may tell of victims. */
  read(parse: Parse): void {
    const s = parse.article.sentences[parse.sentence]!;
    const text = parse.article.text.slice(s.start, s.end);
    if (this.told.has(text)) return; // a page often repeats its paragraphs
    this.told.add(text);
    const harmed = harmedIn(parse);
    if (harmed.length === 0) return;
    const words = contentWords(parse);
    const snippet = snippetOf(parse);
    for (const h of harmed) this.add(parse, h, words, snippet);
  }

  private add(parse: Parse, h: Harmed, words: readonly string[], snippet: string): void {
    const before = this.toll.victims.length;
    const taken = new Set<Victim>();
    let pronouns = 0;
    for (const i of h.people) {
      const v = this.toll.resolve(i, h.harm, parse.sentence, taken);
      if (h.harm === 'kill' && h.gunfire) v.harms.add('shoot');
      taken.add(v);
      if (i.given === 'pronoun') pronouns++;
    }
    const first = h.people[0]!;
    const last = h.people[h.people.length - 1]!;
    const np = asNoun(parse.phrases[first.phrase])!;
    const end = asNoun(parse.phrases[last.phrase])!;
    const verb = parse.phrases[h.cause]?.kind === 'vg' ? h.cause : -1;
    const governor: Governor = {
      event: h.harm,
      role: 'object',
      verb,
      noun: verb < 0 ? h.cause : -1,
      known: true,
      standsFor: null,
    };
    const count = h.people.reduce((n, i) => n + i.count, 0);
    const person = first.person;
    const heads = [...new Set(h.people.map((i) => (i.lemma === '' || i.given === 'pronoun' ? 'person' : i.lemma)))];
    const scope = scopeOf(parse, first.phrase, governor, this.discourse);
    const start = startOf(parse, np.first);
    const stop = endOf(parse, end.last - 1);
    const claim: FigureClaim = {
      kind: 'figure',
      start,
      end: stop,
      mention: -1,
      quantity: exact(count),
      event: h.harm,
      counted: {
        phrase:
          h.people.length === 1 && pronouns === 0 && person === null
            ? textOf(parse, np.head < 0 ? np.first : np.head, np.last)
            : 'people',
        heads,
        modifiers: [],
        nounClass: heads.every((w) => nounClass(w) === 'people') ? 'people' : null,
      },
      about: null,
      scope: scope.scope,
      places: scope.places,
      source: this.discourse.sourceAt(start, stop)?.source ?? null,
      standing: standingOf(parse, first.phrase, governor, timeOf(parse, first.phrase, governor)),
      partOf: null,
      extent: null,
      implied: true,
      subject: person === null ? null : (parse.people.people[person]?.name ?? null),
      words,
      snippet,
      paragraphKind: parse.kind,
    };
    this.drafts.push({
      harm: h.harm,
      victims: [...taken],
      fresh: this.toll.victims.length > before,
      claim: scope.timeAssumed ? { ...claim, timeAssumed: true } : claim,
    });
  }

  /**
   * The implied claims, at most one an event and place of text.
   * @param stated the article's figures with numbers: where they state a toll, no total is made up.
   */
  finish(stated: readonly FigureClaim[]): FigureClaim[] {
    const states = (event: string, least: number): boolean =>
      stated.some(
        (c) =>
          c.event === event &&
          c.quantity.type === 'count' &&
          (c.quantity.low ?? c.quantity.high ?? 0) >= least &&
          c.standing !== 'background',
      );
    const manyHurt = states('injure', 2) || states('shoot', 2);
    const out: { draft: Draft; claim: FigureClaim }[] = [];
    const seen = new Set<string>();
    for (const d of this.drafts) {
      if (d.harm === 'injure' && (manyHurt || d.victims.every((v) => v.harms.has('kill')))) continue;
      const key = `${d.harm}:${d.claim.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push({ draft: d, claim: d.claim });
    }
    for (const harm of ['kill', 'shoot', 'injure'] as const) {
      if (states(harm, 1)) continue;
      const mine = out.filter((o) => o.draft.harm === harm);
      const total = this.distinct(harm);
      const most = Math.max(0, ...mine.map((o) => o.claim.quantity.low ?? 0));
      if (mine.length === 0 || total <= most) continue;
      // The last place that adds somebody stands for all told of so far.
      let at = mine.length - 1;
      while (at > 0 && !mine[at]!.draft.fresh) at--;
      const chosen = mine[at]!;
      chosen.claim = { ...chosen.claim, quantity: exact(total), extent: 'total', subject: null };
    }
    return out.map((o) => o.claim);
  }

  private distinct(harm: Harm): number {
    if (harm !== 'injure') return this.toll.count(harm);
    let n = 0;
    for (const v of this.toll.victims)
      if (v.firm && !v.harms.has('kill') && (v.harms.has('injure') || v.harms.has('shoot'))) n += v.count;
    return n;
  }
}

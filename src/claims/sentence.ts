/** The figures of one parsed sentence. */

import { item } from '../language/item.ts';
import { matterNamed } from '../language/matters.ts';
import type { NumberReading } from '../mentions/mention.ts';
import { aboutOf } from './about.ts';
import type { Counted, FigureClaim } from './claim.ts';
import { PEOPLE } from './counted.ts';
import { completed, eventOf, type Found, isOfNoMatter, readCount, saidAnew } from './counting.ts';
import type { Discourse } from './discourse.ts';
import { oneForEach } from './each.ts';
import { governorOf } from './govern.ts';
import { gravityAt } from './gravity.ts';
import { matterOf } from './matter.ts';
import { ageOwner, subjectName } from './owner.ts';
import { asNoun, type Parse, phraseAt } from './parse.ts';
import { isPartitive } from './partitive.ts';
import { extentOf, partSign, wholeOf } from './parts.ts';
import { isPopulation } from './population.ts';
import { shareOut } from './respectively.ts';
import { scopeOf } from './scope.ts';
import { isAnnounced, standingOf } from './standing.ts';
import { timeOf } from './time.ts';
import { contentWords, snippetOf } from './words.ts';

/** A claim while it is put together. */
type Draft = { -readonly [K in keyof FigureClaim]: FigureClaim[K] };

/** The unit word of a duration: "two [weeks]". */
function lastWord(parse: Parse, reading: NumberReading): string | null {
  const t = item(parse.article.tokens, reading.last - 1);
  return t?.kind === 'word' ? t.text : null;
}

/** "Shot a two-under-par 70": a round, and nobody was hurt. */
const GOLF = new Set(['par', 'birdie', 'bogey']);

/**
 * Adds the claims of a sentence's numbers to `claims`.
 */
export function readSentence(parse: Parse, discourse: Discourse, claims: FigureClaim[]): void {
  let inSentence: Counted | null = null;
  const firstHere = claims.length;
  let lastAbout: string | null = null;
  const words = contentWords(parse);
  const snippet = snippetOf(parse);
  const unitOf = new Map<number, number>();
  parse.units.forEach((u, i) => {
    if (u.reading >= 0) unitOf.set(u.reading, i);
  });
  for (let r = 0; r < parse.readings.length; r++) {
    const reading: NumberReading = parse.readings[r]!;
    const type = reading.quantity.type;
    if (type === 'date' || type === 'ordinal' || type === 'identifier') continue;
    const unit = unitOf.get(r);
    const at = unit === undefined ? -1 : phraseAt(parse, unit);
    let found: Found = { counted: null, governor: null };
    let about: string | null = null;
    if (at >= 0 && unit !== undefined) {
      if (type === 'count') {
        found = readCount(parse, at, discourse, inSentence, (reading.quantity.high ?? 2) > 1);
        found = saidAnew(parse, at, found, claims, reading.start);
        if (found.counted) {
          inSentence = found.counted;
          discourse.lastCounted = found.counted;
        }
        if (found.counted === null) about = aboutOf(parse, at, unit, found.governor, lastAbout);
      } else {
        const governor = asNoun(parse.phrases[at]) ? governorOf(parse, at, null) : null;
        found = { counted: null, governor };
        about = aboutOf(parse, at, unit, governor, lastAbout);
        const owner = type === 'age' ? ageOwner(parse, at) : type === 'duration' ? lastWord(parse, reading) : null;
        if (owner) discourse.own(parse.firstReading + r, owner);
      }
    }
    lastAbout = about ?? lastAbout;
    const dwell = type === 'count' && isPopulation(parse.article, reading);
    const matter =
      unit === undefined || isOfNoMatter(found, dwell)
        ? null
        : matterOf(parse, unit, reading.quantity, found.counted, eventOf(found));
    found = completed(found, matter);
    const source = discourse.sourceAt(reading.start, reading.end);
    const scope = scopeOf(parse, at, found.governor, discourse);
    const standing = standingOf(parse, at, found.governor, at < 0 ? null : timeOf(parse, at, found.governor));
    discourse.remember(parse.firstReading + r, claims.length);
    const claim: Draft = {
      kind: 'figure',
      start: reading.start,
      end: reading.end,
      mention: parse.firstReading + r,
      quantity: reading.quantity,
      event: dwell ? 'inhabit' : eventOf(found),
      counted: dwell ? PEOPLE : found.counted,
      about,
      scope: scope.scope,
      places: scope.places,
      source: source?.source ?? null,
      standing,
      partOf: null,
      extent: at < 0 ? null : extentOf(parse, at, parse.article.text.slice(reading.start, reading.end)),
      implied: false,
      subject: at < 0 ? null : subjectName(parse, at, type, found.governor),
      words,
      snippet,
      paragraphKind: parse.kind,
    };
    if (unit !== undefined && (claim.event === 'injure' || claim.event === 'hospitalize')) {
      const gravity = gravityAt(parse, unit);
      if (gravity !== null) claim.gravity = gravity;
    }
    // "fell by -3.2 percent" is no rise
    const { low, high } = claim.quantity;
    if (claim.event === 'fall' && low !== null && high !== null && high < 0)
      claim.quantity = { ...claim.quantity, low: -high, high: -low };
    if (claim.event === 'shoot' && claim.counted === PEOPLE && words.some((w) => GOLF.has(w))) {
      claim.event = null;
      claim.counted = null;
    }
    if (scope.timeAssumed) claim.timeAssumed = true;
    if (matter !== null) {
      if (!matterNamed(matter)?.plain) claim.matter = matter;
      const open = standing === 'asserted' || standing === 'hypothetical';
      if (open && isAnnounced(parse, at, found.governor)) claim.announced = true;
    }
    if (type === 'count' && isPartitive(parse, reading, claim.event)) claim.partitive = true;
    if (at >= 0 && type === 'count') claim.partOf = wholeOf(partSign(parse, at), claim, claims, firstHere);
    claims.push(inheritEvent(claim, claim.partOf === null ? undefined : claims[claim.partOf]));
  }
  if (parse.readings.length > 1) shareOut(parse, claims, firstHere);
  const people = parse.readings.length > 1 ? oneForEach(parse, claims, firstHere) : null;
  if (people !== null) claims.push(people);
}

/** A bare word in a list narrows the whole's noun: "11 boats: seven sailing" counts sailing boats. */
function narrowed(part: Counted | null, whole: Counted | null): Counted | null {
  if (!part) return whole;
  if (
    !whole ||
    part.nounClass !== null ||
    part.heads.length !== 1 ||
    /s$/.test(part.phrase) ||
    part.heads[0] !== part.phrase.toLowerCase()
  )
    return part;
  return {
    ...whole,
    phrase: `${part.phrase} ${whole.phrase}`,
    modifiers: [...whole.modifiers, part.phrase.toLowerCase()],
  };
}

/** A part without an event of its own shares its whole's: "12 people were killed, including three children". */
function inheritEvent(part: FigureClaim, whole: FigureClaim | undefined): FigureClaim {
  if (!whole) return part;
  const event = part.event === null || part.event === 'be' || part.event === 'include' ? whole.event : part.event;
  const standing = part.standing === 'asserted' ? whole.standing : part.standing;
  return { ...part, event, standing, counted: narrowed(part.counted, whole.counted) };
}

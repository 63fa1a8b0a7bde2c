/** The dates of a sentence, each with the event it belongs to, what happened then, and how exactly it is said. */
import type { DateClaim, Happening } from './claim.ts';
import {
  boundOf,
  dateSaid,
  edgeOf,
  isApproximate,
  isClose,
  isDateline,
  isDaytime,
  isHalfDay,
  isSpan,
  isYearless,
  periodOf,
  relativity,
  slackOf,
  zoneOf,
} from './date-words.ts';
import { datedEvent } from './dated-event.ts';
import type { Discourse } from './discourse.ts';
import { happeningAt, isPlanned } from './happening.ts';
import { type Parse, phraseAt, startOf } from './parse.ts';
import { scopeOf } from './scope.ts';
import { standingOf } from './standing.ts';
import { isSaid, toldAt } from './told.ts';
import { contentWords, snippetOf } from './words.ts';

/** What happened then, where the lexicon knows it; none for the ends of a span of time ("from Monday to Friday", "since May"). */
function happeningOf(parse: Parse, at: number, unit: number, date: string, discourse: Discourse): Happening | null {
  const clock = date.includes('T');
  if (isSpan(parse, at, unit, clock) || isDateline(parse, unit)) return null;
  const found = happeningAt(parse, at, clock, discourse);
  if (!found) return null;
  return isPlanned(parse, at, date) ? { ...found, planned: true } : found;
}

/** A whole day without an hour. */
const isDay = (date: string): boolean => /^(?:\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}(?:W[1-7])?|W[1-7])$/.test(date);

/** Adds the dates that a sentence gives, each with the event it belongs to where the sentence has one. */
export function readDates(parse: Parse, discourse: Discourse, claims: DateClaim[]): void {
  let words: readonly string[] | null = null;
  parse.units.forEach((u, unit) => {
    const reading = u.reading >= 0 ? parse.readings[u.reading] : undefined;
    if (!reading) return;
    // "six weeks ago" is a day too, where it is known what happened then
    const ago = reading.quantity.type === 'duration' && reading.quantity.date !== null;
    if (reading.quantity.type !== 'date' && !ago) return;
    const said = dateSaid(parse, reading);
    if (!said) return;
    const { date, first } = periodOf(parse, unit, said);
    const at = phraseAt(parse, unit);
    if (at < 0) return;
    const dated = datedEvent(parse, at, date.includes('T'));
    const bound = boundOf(parse, unit);
    const mention = parse.firstReading + u.reading;
    const relative = relativity(parse, reading);
    const happening = happeningOf(parse, at, unit, date, discourse);
    if (ago && happening === null) return;
    const zone = zoneOf(parse, reading);
    const edge = edgeOf(parse, unit);
    words ??= contentWords(parse);
    const claim: { -readonly [K in keyof DateClaim]: DateClaim[K] } = {
      kind: 'date',
      start: first === unit ? reading.start : startOf(parse, first),
      end: reading.end,
      mention,
      date,
      // "early Monday" is that day
      approximate: reading.quantity.approximate || (!(edge !== null && isDay(date)) && isApproximate(parse, at, unit)),
      event: dated?.event ?? null,
      subject: dated?.subject ?? null,
      // its time is what the claim asserts, no scope of it
      scope: { ...scopeOf(parse, at, null, discourse).scope, time: null },
      source: discourse.sourceAt(reading.start, reading.end)?.source ?? null,
      standing: ago ? 'asserted' : standingOf(parse, at, null, null),
      words,
      snippet: snippetOf(parse),
    };
    if (relative !== null) claim.relative = relative;
    if (bound !== null) claim.bound = bound;
    if (bound !== null && isClose(parse, unit)) claim.close = true;
    if (edge !== null) claim.edge = edge;
    else if (isDaytime(parse, unit)) claim.daytime = true;
    if (isHalfDay(parse, unit, date)) claim.halfDay = true;
    if (isYearless(parse, reading)) claim.yearless = true;
    if (happening !== null) claim.happening = happening;
    if (zone !== null) claim.zone = zone;
    if (ago) claim.slack = slackOf(reading.quantity);
    if (happening !== null || !isSaid(parse, at)) {
      const { words: told, verb } = toldAt(parse, at, unit, discourse.mainHappening);
      claim.told = told;
      if (verb !== null) claim.toldBy = verb;
    }
    claims.push(claim);
  });
}

/** What a number of a sentence counts, and by which event: the noun and verb beside it, what was counted before, and what the matter fills in. */

import { matterNamed } from '../language/matters.ts';
import { harmOf, participleHead } from './befallen.ts';
import type { Counted, FigureClaim } from './claim.ts';
import { explicitCounted, PEOPLE, PEOPLE_EVENTS, pointsBack } from './counted.ts';
import type { Discourse } from './discourse.ts';
import { governorOf } from './govern.ts';
import { type Governor, stateGovernor } from './governor.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import { extentOf } from './parts.ts';
import { individualAt } from './persons.ts';
import { countBefore, isSameNumber } from './same-number.ts';
import { classOf } from './senses.ts';
import { isAgeAside } from './subjects.ts';

/** Events whose adjuncts count no victims. */
const HARMS = new Set(['kill', 'injure', 'shoot', 'arrest']);

/** What a number counts, and what befell that; null where the sentence does not say. */
export interface Found {
  readonly counted: Counted | null;
  readonly governor: Governor | null;
}

const NO_VICTIMS = /^(?:place|building|vehicle|group|time|weapon|gun|money|disease|job)$/;

/** "shot at 12 Mill Road", "killed in three districts": places and the like are no victims. */
function mayBeVictims(counted: Counted | null, governor: Governor): boolean {
  if (governor.standsFor === 'people') return true;
  if (governor.role === 'agent') return false; // "two gunmen killed a guard"
  if (counted === null) return governor.role !== 'adjunct';
  if (counted.nounClass === null) return governor.role === 'object' || governor.role === 'subject';
  return !NO_VICTIMS.test(counted.nounClass);
}

/**
 * What the count in phrase `at` counts, and by which event.
 * @param inSentence what the count before it in the sentence counts.
 * @param many whether it may be more than one.
 */
export function readCount(
  parse: Parse,
  at: number,
  discourse: Discourse,
  inSentence: Counted | null,
  many: boolean,
): Found {
  const np = asNoun(parse.phrases[at]);
  if (!np || (isAgeAside(parse, at) && individualAt(parse, at - 2) !== null)) return { counted: null, governor: null };
  const told = participleHead(parse, at, many);
  if (told !== null) return { counted: PEOPLE, governor: stateGovernor(told) };
  let counted = explicitCounted(parse, at);
  const back = counted === null && pointsBack(parse, at) ? (inSentence ?? discourse.lastCounted) : null;
  const cls = counted?.nounClass ?? (counted ? null : (back?.nounClass ?? classOf(np)));
  const governor = governorOf(parse, at, cls);
  if (governor?.standsFor === 'people' && governor.noun === at)
    counted = { ...PEOPLE, phrase: counted?.phrase ?? 'people' };
  if (governor && HARMS.has(governor.event) && !mayBeVictims(counted, governor))
    return { counted, governor: befallen(parse, at, counted) };
  if (counted === null) {
    const befalls = governor !== null && PEOPLE_EVENTS.has(governor.event) && governor.role !== 'adjunct';
    const earlier = back ?? inSentence;
    if (befalls) counted = earlier?.nounClass === 'people' && back ? earlier : PEOPLE;
    else if (back) counted = back;
    else if (governor?.role === 'noun' && governor.noun >= 0) {
      const noun = asNoun(parse.phrases[governor.noun]);
      counted = noun
        ? { phrase: textOf(parse, noun.head, noun.last), heads: [noun.lemma], modifiers: [], nounClass: null }
        : null;
    } else counted = inSentence ?? null;
  }
  return { counted, governor: governor?.known ? governor : (befallen(parse, at, counted) ?? governor) };
}

/** The harm of what is counted where no verb of harm governs it. */
function befallen(parse: Parse, at: number, counted: Counted | null): Governor | null {
  const harm = counted === null ? null : harmOf(parse, at, counted, extentOf(parse, at, '') === 'other');
  return harm === null ? null : stateGovernor(harm);
}

/** The event's class or the verb's lemma; being is no event. */
export const eventOf = ({ governor }: Found): string | null =>
  governor && (governor.known || governor.event !== 'be') ? governor.event : null;

/** What happens to a figure itself. */
const FIGURE_EVENTS = new Set(['rise', 'fall', 'hit', 'earn', 'cost']);

const BARE: Governor = { event: 'be', role: 'noun', verb: -1, noun: -1, known: false, standsFor: null };

/** What the grammar leaves open, the matter fills in: "1,200 marched" counts people, "took 40 to safety" rescues them. */
export function completed({ counted, governor }: Found, matter: string | null): Found {
  const entry = matter === null ? undefined : matterNamed(matter);
  // "the number of cases rose to 40" counts no numbers
  const open = counted === null || counted.heads[0] === 'number';
  // "the number of people killed rose to 12": the toll, not its rise
  const told = governor?.known && !(entry?.plain && FIGURE_EVENTS.has(governor.event));
  return {
    counted: open && entry?.people ? PEOPLE : counted,
    governor: entry?.event && !told ? { ...(governor ?? BARE), event: entry.event, known: true } : governor,
  };
}

/** "That number is actually ten": what the count before it counts, and what befell that. */
export function saidAnew(parse: Parse, at: number, found: Found, claims: readonly FigureClaim[], start: number): Found {
  if (asNoun(parse.phrases[at])?.head !== -1 || !isSameNumber(parse, at)) return found;
  const before = countBefore(claims, start);
  return before === null ? found : { counted: before.counted, governor: stateGovernor(before.event!) };
}

/** The dead are the dead, and inhabitants inhabitants, whatever else their sentence speaks of. */
export const isOfNoMatter = ({ counted, governor }: Found, dwell: boolean): boolean =>
  dwell || (governor?.event === 'kill' && counted?.nounClass === 'people');

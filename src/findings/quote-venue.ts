/** quote.venue: the same utterance placed on different platforms, occasions or days. */

import type { Group } from '../align/group.ts';
import { OCCASIONS, PLATFORMS } from '../language/data/venues.ts';
import { own } from '../language/own.ts';
import type { Finding } from './finding.ts';
import { filesInWords, type QuotedMember, quoteFindings, type Stand, wordingPairs } from './quote-pairs.ts';

type VenueKind = { readonly kind: 'platform' | 'outlet' | 'occasion' | 'any'; readonly name: string };

function kindOf(venue: string): VenueKind {
  const lower = venue.toLowerCase();
  const platform = own(PLATFORMS, lower);
  if (platform)
    return platform === 'social media' ? { kind: 'any', name: platform } : { kind: 'platform', name: platform };
  const head = lower.split(' ').find((w) => own(OCCASIONS, w) !== undefined);
  if (head === undefined) return { kind: 'outlet', name: lower.replace(/^the /, '') };
  const occasion = OCCASIONS[head]!;
  return occasion === 'any' ? { kind: 'any', name: head } : { kind: 'occasion', name: occasion };
}

/** Two venues that cannot both be right. A statement or a post can stand anywhere; an interview is given to some outlet. */
export function venuesConflict(a: string, b: string): boolean {
  const [x, y] = [kindOf(a), kindOf(b)];
  if (x.kind === 'any' || y.kind === 'any') return false;
  if (x.kind === y.kind) {
    if (x.kind !== 'outlet') return x.name !== y.name;
    return !x.name.includes(y.name) && !y.name.includes(x.name);
  }
  const kinds = [x, y];
  const occasion = kinds.find((k) => k.kind === 'occasion');
  const outlet = kinds.some((k) => k.kind === 'outlet');
  if (occasion && outlet) return occasion.name === 'letter' || occasion.name === 'hearing';
  return true;
}

const MONTH_DAY = /^(\p{L}{3})\p{L}*\.? (\d{1,2})$/u;
const WEEKDAY = /day$/i;

/** Two days that cannot be one: two dates, or two weekdays. */
function daysConflict(a: string, b: string): boolean {
  const [x, y] = [MONTH_DAY.exec(a), MONTH_DAY.exec(b)];
  if (x && y) return x[1]!.toLowerCase() !== y[1]!.toLowerCase() || x[2] !== y[2];
  const weekday = (w: string): boolean => WEEKDAY.test(w) && /^\p{Lu}/u.test(w);
  return weekday(a) && weekday(b) && a.toLowerCase() !== b.toLowerCase();
}

const placeOf = (m: QuotedMember): string => [m.quote?.venue, m.quote?.when].filter(Boolean).join(', ');

function conflict(a: QuotedMember, b: QuotedMember): boolean {
  const [p, q] = [a.quote?.venue, b.quote?.venue];
  if (p && q && venuesConflict(p, q)) return true;
  const [d, e] = [a.quote?.when, b.quote?.when];
  return Boolean(d && e && daysConflict(d, e));
}

/** The finding at each run of an utterance that others place elsewhere. */
export function quoteVenue(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const stands: Stand[] = [];
  const hold = (x: QuotedMember, y: QuotedMember): void => {
    if (x.path === y.path || !conflict(x, y)) return;
    stands.push({ here: x, other: y, hereWord: 0, otherWord: 0, words: placeOf(y) });
    stands.push({ here: y, other: x, hereWord: 0, otherWord: 0, words: placeOf(x) });
  };
  const within = new Set<readonly QuotedMember[]>();
  for (const { a, b, speakers, comparison } of wordingPairs(group)) {
    for (const w of [a, b]) within.add(w.members);
    if (speakers === 'different' || comparison.containment < 0.8) continue;
    for (const x of a.members) for (const y of b.members) hold(x, y);
  }
  if (within.size === 0) within.add(group.members.filter((m): m is QuotedMember => m.quoted !== undefined));
  for (const members of within)
    for (let i = 0; i < Math.min(members.length, 40); i++)
      for (let j = i + 1; j < Math.min(members.length, 40); j++) hold(members[i]!, members[j]!);
  return quoteFindings(group, 'quote.venue', 'information', stands, (here, list) => {
    const places = [...new Set(list.map((s) => s.words))];
    const others = places.map(
      (p) =>
        `${p} in ${filesInWords(
          here,
          list.filter((s) => s.words === p).map((s) => s.other),
        )}`,
    );
    return `Same words of ${here.source ?? 'one speaker'}, other place or day: ${placeOf(here)} here, ${others.join(', ')}`;
  });
}

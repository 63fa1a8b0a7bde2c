/** The claim index: the bucket a claim is filed in, inside the story of its article. Claims of different buckets are never compared. */
import type { Claim, FigureClaim } from '../../claims/claim.ts';
import { dimensionOf } from '../../language/dimensions.ts';
import { HARM_EVENTS, TOLL_EVENTS } from './counted.data.ts';

const QUAKE_WORDS = new Set(['earthquake', 'quake', 'temblor', 'tremor', 'magnitude', 'richter', 'aftershock']);

/** "A 7.6 magnitude quake", "measuring 7.6 on the Richter scale": a strength, whatever the sentence goes on to count. */
export function isMagnitude(c: FigureClaim): boolean {
  const { low, high, type } = c.quantity;
  if (low === null || low !== high || low < 1 || low >= 10 || (type !== 'count' && type !== 'measure')) return false;
  if (type === 'measure' && c.quantity.unit !== null) return c.quantity.unit === 'magnitude';
  const said =
    c.counted?.modifiers.includes('magnitude') ||
    c.about?.includes('magnitude') ||
    c.counted?.heads.includes('magnitude');
  return c.words.some((w) => QUAKE_WORDS.has(w)) && (!Number.isInteger(low) || said === true);
}

/** The bucket of people killed, hurt and shot. */
export const HARMED = 'c|harm|people';

/** From here on a figure of nothing named is compared with others; scores and lists hold many smaller ones. */
const THOUSANDS = 1000;

function figureBucket(c: FigureClaim): string | null {
  if (isMagnitude(c)) return 'magnitude';
  const { type, unit, low } = c.quantity;
  // "2-0 at half-time", "six years in prison": what they are of is said, or it is another.
  if (c.matter && (type === 'score' || type === 'duration')) return `m|${c.matter}`;
  if (type === 'ordinal' || type === 'identifier' || type === 'date') return null;
  if (type === 'count') {
    if (c.matter || c.cast) return 'c||';
    // "There were 23,618 in the hall": a value that is seldom met says of what it is.
    if (!c.counted || c.counted.heads.length === 0) return low! >= THOUSANDS && distinctive(c) !== null ? 'c||' : null;
    // A lexicon need not hold the noun for those who were shot: only what is known to be no person is filed apart.
    if (c.event && HARM_EVENTS.has(c.event) && /^(?:people|life)$/.test(c.counted.nounClass ?? 'people')) return HARMED;
    if (c.event && TOLL_EVENTS.has(c.event))
      return `c|${c.event}|${c.counted.nounClass === 'people' ? 'people' : 'things'}`;
    // Reports choose other words for what is no toll ("has 16 members", "its 19 members"): what is counted, or the value, finds them.
    return 'c||';
  }
  if (type === 'score') return 'score';
  if (type === 'age') return 'age';
  return `${type}|${dimensionOf(unit)}`;
}

/** The bucket of all dates of a story. */
export const DATES = 'd';

/** @returns the bucket, null for a claim that is never compared (no event, nothing counted). */
export function bucketOf(claim: Claim): string | null {
  // An age belongs to its person, however the sentence around it stands to fact.
  if (claim.kind === 'figure' && claim.quantity.type === 'age') return figureBucket(claim);
  // "Its crew of 19 did not resist": what is denied is not their number.
  const denied = claim.standing === 'negated' && !(claim.kind === 'figure' && claim.cast);
  if (denied && claim.kind !== 'statement') return null;
  if (claim.kind === 'figure') return figureBucket(claim);
  if (claim.kind === 'date') return DATES;
  if (claim.standing === 'hypothetical') return null;
  // "last month", "in 2019": told of as past by both, or not at all
  if (claim.standing === 'background') return `s|${claim.event}|past`;
  return `s|${claim.event}`;
}

/** Significant digits that a value must have to be told from others by itself. */
const DIGITS = 2;

/**
 * The value as a key where it is seldom met by chance: "11,204", "$2.4 billion", "164 grams"; null for small and round ones, and for what is
 * told by no exact figure.
 */
export function distinctive(c: FigureClaim): string | null {
  const { low, high, type, unit } = c.quantity;
  if (low === null || low !== high || low < 21) return null;
  if (type === 'age' || type === 'percent' || type === 'score' || type === 'ordinal') return null;
  const digits = String(low)
    .replace('.', '')
    .replace(/0{1,24}$/, '').length;
  return digits >= (type === 'count' && low < 100 ? DIGITS + 1 : DIGITS) ? `${type} ${low} ${unit ?? ''}` : null;
}

/** Where an event took place, where the text gives an address, a named site or a district: "the 1200 block of Alder Street", "Willow Creek Park". */

import { COMPASS, DISTRICT_NOUNS, SITE_NOUNS, STREET_ENDS } from '../language/data/sites.ts';
import { item } from '../language/item.ts';
import type { Token } from '../text/article.ts';
import { singleSpaced } from '../text/spaces.ts';
import type { PlaceRead, StatementClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import type { Parse } from './parse.ts';
import { contentWords, snippetOf } from './words.ts';

/** The event of claims that only say where: no verb's lemma. */
export const LOCATED = '@place';

/** Words that a street's or a site's name may have. */
const MOST_WORDS = 5;
/** Places read of one sentence: more are lists. */
const MOST = 4;

const isName = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (t.caps === 'initial' || t.caps === 'mixed' || t.caps === 'all');

interface Found extends PlaceRead {
  readonly from: number;
  readonly to: number;
}

/** "42nd" is read as a number and its ending. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.space === false && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]!.lower);

/** "Alder Street SE", "E. Alder Ave.", "42nd Street" from `at` on: the end and the words that name it, null where no street stands. */
function streetAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  needEnd: boolean,
): { to: number; words: string[] } | null {
  const words: string[] = [];
  let i = at;
  let ended = false;
  for (; i < last && i < at + MOST_WORDS + 2; i++) {
    const t = tokens[i]!;
    if (t.text === '.' && !t.space && i > at) continue;
    if (isOrdinal(tokens, i)) {
      words.push(t.lower);
      i++;
      continue;
    }
    if (!isName(t)) break;
    if (STREET_ENDS.has(t.lower) && words.length > 0) {
      ended = true;
      const next = tokens[i + 1];
      const beyond = next?.text === '.' && !next.space ? i + 2 : i + 1;
      const side = tokens[beyond];
      i = side && isName(side) && COMPASS.has(side.lower) && beyond < last ? beyond + 1 : i + 1;
      break;
    }
    if (!COMPASS.has(t.lower)) words.push(t.lower);
  }
  if (words.length === 0 || words.length > MOST_WORDS || (needEnd && !ended)) return null;
  return { to: i, words };
}

/** "1904 Alder Street", "the 1900 block of Alder". */
function addressAt(tokens: readonly Token[], at: number, last: number): Found | null {
  const number = tokens[at]!;
  if (number.kind !== 'number' || !/^\d{2,5}$/.test(number.text)) return null;
  const block = tokens[at + 1]?.lower === 'block' && tokens[at + 2]?.lower === 'of';
  const street = streetAt(tokens, block ? at + 3 : at + 1, last, !block);
  if (!street) return null;
  return { from: at, to: street.to, kind: 'address', names: street.words, number: Number(number.text), block };
}

/** "on Alder Street", "at 12th and Alder": no house number. */
function cornerAt(tokens: readonly Token[], at: number, last: number): Found | null {
  const before = item(tokens, at - 1)?.lower;
  if (before !== 'on' && before !== 'at' && before !== 'along' && before !== 'of') return null;
  const first = streetAt(tokens, at, last, true);
  if (first) return { from: at, to: first.to, kind: 'address', names: first.words, number: null, block: false };
  const other = tokens[at + 3];
  if (!isOrdinal(tokens, at) || tokens[at + 2]?.lower !== 'and' || !other || !isName(other)) return null;
  return { from: at, to: at + 4, kind: 'address', names: [other.lower], number: null, block: false };
}

/** "Willow Creek Park", "the Willow nightclub", "Club Willow", "Alder County", "the province of Alder". */
function siteAt(tokens: readonly Token[], at: number, last: number): Found | null {
  const names: string[] = [];
  let site = -1;
  let i = at;
  for (; i < last && i < at + MOST_WORDS; i++) {
    const t = tokens[i]!;
    const noun = SITE_NOUNS.has(t.lower) || DISTRICT_NOUNS.has(t.lower);
    if (noun && (isName(t) || names.length > 0)) site = i;
    if (!isName(t)) {
      if (noun && names.length > 0) i++;
      break;
    }
    if (!noun && t.lower !== 'night') names.push(t.lower);
  }
  const first = tokens[at]!.lower;
  if (DISTRICT_NOUNS.has(first) && tokens[at + 1]?.lower === 'of' && isName(tokens[at + 2])) {
    let to = at + 2;
    while (to < last && to < at + 2 + MOST_WORDS && isName(tokens[to])) to++;
    return {
      from: at,
      to,
      kind: 'district',
      names: tokens.slice(at + 2, to).map((t) => t.lower),
      number: null,
      block: false,
    };
  }
  if (site < 0 || names.length === 0) return null;
  const kind = DISTRICT_NOUNS.has(tokens[site]!.lower) ? 'district' : 'site';
  // the name may go on behind its noun only where the noun opens it ("Club Willow")
  const to = site === at ? i : site + 1;
  return { from: at, to, kind, names, number: null, block: false };
}

/** Adds the places that a sentence names, in order of text. */
export function readSites(parse: Parse, discourse: Discourse, out: StatementClaim[]): void {
  const { tokens } = parse.article;
  const { first, last } = parse.article.sentences[parse.sentence]!;
  let found = 0;
  for (let at = first; at < last && found < MOST; ) {
    const t = tokens[at]!;
    const place =
      t.kind === 'number'
        ? (addressAt(tokens, at, last) ?? cornerAt(tokens, at, last))
        : t.kind === 'word' && (isName(t) || DISTRICT_NOUNS.has(t.lower))
          ? (cornerAt(tokens, at, last) ?? siteAt(tokens, at, last))
          : null;
    if (!place) {
      at++;
      continue;
    }
    found++;
    at = place.to;
    const { kind, names, number, block } = place;
    const start = tokens[place.from]!.start;
    const end = tokens[place.to - 1]!.end;
    out.push({
      kind: 'statement',
      start,
      end,
      event: LOCATED,
      negated: false,
      subject: null,
      object: singleSpaced(parse.article.text.slice(start, end)),
      place: { kind, names, number, block },
      scope: { place: null, time: null, actor: null, target: null },
      source: discourse.sourceAt(start, end)?.source ?? null,
      standing: 'asserted',
      words: contentWords(parse),
      snippet: snippetOf(parse),
    });
  }
}

/** Where, when, by whom and to whom: from the clause around the number first, then from its sentence, then from what the article opens with. */

import { countryOf } from '../language/demonyms.ts';
import { item } from '../language/item.ts';
import { WordClass } from '../language/words.ts';
import type { Scope } from '../mentions/mention.ts';
import { barriersOf, between } from './barriers.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './governor.ts';
import { asNoun, type Parse, type Placed, textOf } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { subjectOf } from './subjects.ts';
import { timeOf } from './time.ts';

export interface ScopeRead {
  readonly scope: Scope;
  /** The sentence names no day: its time is the day that the article opens with. */
  readonly timeAssumed: boolean;
  readonly places: readonly string[];
}

const PLACE_PREP = /^(?:in|at|near|across|outside|over|inside|throughout|around|off|on|from|to|into|through|against)$/;
const WHERE = /^(?:in|near|across|outside|throughout|around|off)$/;
/** These give a building or an organisation as often as a town: kept, but not as the place of a claim. */
const SITE = /^(?:at|inside)$/;
/** Endings of organisations and buildings, which stand after "in" as towns do. */
const NO_PLACE =
  /^(?:court|university|hospital|church|department|school|center|centre|unit|committee|council|company|inc|corp|club|college|agency|ministry|office|league|cup|party|union|bank|house)$/;
const NOT_PLACE = WordClass.Date | WordClass.FirstName;

function nameOf(parse: Parse, np: NounPhrase): string {
  let from = np.possessor >= 0 && np.possessor < np.head ? np.possessor + 1 : np.first;
  while (from < np.head && parse.units[from]!.pos !== 'Name') from++;
  return textOf(parse, from, np.head + 1);
}

/** Whether a proper noun phrase can name a place: no person, no organisation by its ending, no date. */
function canBePlace(parse: Parse, np: NounPhrase): boolean {
  const u = parse.units[np.head];
  if (u?.pos !== 'Name' || u.person >= 0 || np.nums.length > 0) return false;
  const t = parse.article.tokens[u.last - 1]!;
  if (NO_PLACE.test(u.lower)) return false;
  if ((t.tags & WordClass.Place) !== 0) return true;
  if (np.det === 'the' || u.lower.length < 3) return false;
  if ((t.tags & NOT_PLACE) !== 0 || (t.tags & WordClass.Demonym) !== 0) return false;
  if (
    /^(?:facebook|twitter|telegram|instagram|whatsapp|youtube|tiktok|x|reuters|ap|afp|bbc|cnn|congress|parliament|senate)$/.test(
      u.lower,
    )
  )
    return false;
  return !(t.caps === 'all' && u.lower.length <= 5);
}

/** Every place that the sentence names, in order of text; read once a sentence. */
function placesIn(parse: Parse): readonly Placed[] {
  parse.known.places ??= readPlaces(parse);
  return parse.known.places;
}

function readPlaces(parse: Parse): Placed[] {
  const out: Placed[] = [];
  for (let i = 0; i < parse.phrases.length; i++) {
    const np = asNoun(parse.phrases[i]);
    if (!np || np.head < 0) continue;
    const before = item(parse.phrases, i - 1);
    const prep = before?.kind === 'prep' ? before.word : null;
    const u = parse.units[np.head]!;
    const tags = parse.article.tokens[u.last - 1]!.tags;
    const knownPlace = (tags & WordClass.Place) !== 0 && u.person < 0 && u.pos === 'Name';
    if (prep !== null && (WHERE.test(prep) || (PLACE_PREP.test(prep) && knownPlace)) && canBePlace(parse, np))
      out.push({ name: nameOf(parse, np), phrase: i });
    else if (prep !== null && SITE.test(prep) && canBePlace(parse, np))
      out.push({ name: nameOf(parse, np), phrase: i, site: true });
    else if (before?.kind === 'vg' && knownPlace) out.push({ name: nameOf(parse, np), phrase: i });
    else if (before?.kind === 'mark' && before.word === ',' && knownPlace && out[out.length - 1]?.phrase === i - 2)
      out.push({ name: nameOf(parse, np), phrase: i }); // "Springfield, Illinois"
  }
  return out;
}

/** The nearest place, those after the number and in the same clause first. */
function nearestPlace(parse: Parse, at: number, places: readonly Placed[]): Placed | null {
  const barriers = barriersOf(parse);
  let best: Placed | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const p of places) {
    if (p.site) continue;
    const { breaks, verbs, figures } = between(barriers, at, p.phrase);
    const c = (p.phrase > at ? p.phrase - at : (at - p.phrase) * 1.5) + 8 * breaks + 2 * verbs + 3 * figures;
    if (c < cost) {
      cost = c;
      best = p;
    }
  }
  return best;
}

/** A party named by a noun phrase: its country by name or demonym, else its proper name, else null. */
function partyOf(parse: Parse, np: NounPhrase | null): string | null {
  if (!np || np.head < 0) return null;
  for (let i = np.head; i >= np.first; i--) {
    const country = countryOf(parse.units[i]!.lower);
    if (country && parse.units[i]!.capital) return country;
  }
  const u = parse.units[np.head]!;
  if (u.person >= 0)
    return parse.people.people[parse.people.readings[u.person]!.person]?.name ?? textOf(parse, np.head, np.head + 1);
  return np.proper ? nameOf(parse, np) : null;
}

interface Parties {
  readonly actor: string | null;
  readonly target: string | null;
}

/** "Norland said it shot down": the pronoun right after a reporting verb is who speaks. */
function speakerBefore(parse: Parse, pronoun: number): NounPhrase | null {
  const { phrases } = parse;
  let verb = pronoun - 1;
  if (phrases[verb]?.kind === 'sub') verb--;
  const vg = phrases[verb];
  if (vg?.kind !== 'vg' || !vg.reporting) return null;
  const s = subjectOf(parse, verb);
  return s >= 0 ? asNoun(phrases[s]) : null;
}

function partiesOf(parse: Parse, at: number, governor: Governor | null): Parties {
  const own = asNoun(parse.phrases[at]);
  const owner = own && governor?.event === 'launch' ? partyOf(parse, own) : null;
  if (!governor || governor.verb < 0) return { actor: owner, target: null };
  const vg = parse.phrases[governor.verb] as VerbGroup;
  let actor: string | null = null;
  let target: string | null = null;
  if (vg.passive) {
    for (let i = governor.verb + 1; i < Math.min(parse.phrases.length, governor.verb + 6); i++) {
      const p = parse.phrases[i]!;
      if (p.kind === 'prep' && p.word === 'by') {
        actor = partyOf(parse, asNoun(parse.phrases[i + 1]));
        break;
      }
    }
  } else {
    const s = subjectOf(parse, governor.verb);
    const subject = s >= 0 && s !== at ? asNoun(parse.phrases[s]) : null;
    actor = partyOf(parse, subject?.pronoun ? (speakerBefore(parse, s) ?? subject) : subject);
    const object = asNoun(parse.phrases[governor.verb + 1]);
    if (object && governor.verb + 1 !== at && object.proper) target = partyOf(parse, object);
  }
  const reach = governor.event === 'launch' ? Math.min(parse.phrases.length, governor.verb + 8) : 0;
  for (let i = governor.verb + 1; i < reach; i++) {
    const p = parse.phrases[i]!;
    if (target === null && p.kind === 'prep' && /^(?:at|against|into|toward|towards|on)$/.test(p.word)) {
      const np = asNoun(parse.phrases[i + 1]);
      if (np?.proper) target = partyOf(parse, np);
    }
  }
  return { actor: actor ?? owner, target };
}

/**
 * The scope of a number.
 * @param at the phrase that holds the number, -1 when unknown.
 */
export function scopeOf(parse: Parse, at: number, governor: Governor | null, discourse: Discourse): ScopeRead {
  const found = placesIn(parse);
  const near = nearestPlace(parse, at, found);
  const places = near ? [near.name] : [];
  for (const p of found) if (!places.includes(p.name)) places.push(p.name);
  const { dateline } = parse.article;
  if (dateline && !places.includes(dateline)) places.push(dateline);
  const { actor, target } = partiesOf(parse, at, governor);
  const said = timeOf(parse, at, governor);
  const { eventDay } = discourse;
  // A bare clock time is of the day that the article opens with.
  const time = said === null ? eventDay : said.startsWith('T') && eventDay ? `${eventDay}${said}` : said;
  return {
    scope: { place: near?.name ?? null, time, actor, target },
    timeAssumed: time !== null && (said === null || said.startsWith('T')),
    places,
  };
}

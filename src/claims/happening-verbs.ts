/** Happenings told by a verb: "the ferry capsized", "the trial is set for", "14 people died in the wreck". */
import {
  alikeThing,
  canStandFor,
  happeningNamed,
  happeningOfNoun,
  happeningOfVerb,
  isBeginningVerb,
  isEndingVerb,
  isHappeningVerb,
} from '../language/happenings.ts';
import { nounClass } from '../language/nouns.ts';
import { subjectOf } from './clauses.ts';
import { isGunfire } from './gunfire.ts';
import { type Found, found, OPENING, ofNoun, ofPronoun, type Reader } from './happening-nouns.ts';
import { BEHIND_VERB } from './lead.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';

/** Words right behind a verb, as far as the next mark, and those of its own group ("was last seen"). */
export function wordsBehind(parse: Parse, vg: VerbGroup): string[] {
  const out: string[] = [];
  const from = parse.units[vg.first - 1]?.pos === 'Adj' ? vg.first - 1 : vg.first;
  for (let i = from; i < vg.verb; i++) out.push(parse.units[i]!.lower);
  for (let i = vg.verb + 1; i < parse.units.length && i <= vg.verb + BEHIND_VERB; i++) {
    if (parse.units[i]!.pos === 'Mark') break;
    out.push(parse.units[i]!.lower);
  }
  return out;
}

function headClass(parse: Parse, at: number): string | null {
  const np = at >= 0 ? asNoun(parse.phrases[at]) : null;
  if (!np || np.head < 0) return null;
  if (parse.units[np.head]!.person >= 0) return 'people';
  if (np.proper) return 'group';
  const thing = alikeThing(np.lemma);
  return thing === 'deal' || thing === 'body' ? thing : nounClass(np.lemma);
}

const KILLED = new Set('kill die perish murder drown'.split(' '));
const LOST = new Set('life lives'.split(' '));

/** "14 people died", "killing three": what the article is about took them, where its opening says so or the sentence names it. */
function ofDeaths(r: Reader, verb: number, patient: number): Found | null {
  const { parse, discourse } = r;
  const main = discourse.mainHappening;
  if (main === null || r.clock) return null;
  const np = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (!np || np.nums.length === 0) return null;
  if (parse.kind === 'headline' || parse.sentence < OPENING) return found(r, main, null);
  for (let i = verb + 1; i < parse.phrases.length && i <= verb + 6; i++) {
    const noun = asNoun(parse.phrases[i]);
    if (noun && noun.head >= 0 && (canStandFor(noun.lemma, main) || happeningOfNoun(noun.lemma, '') === main))
      return found(r, main, null);
  }
  return null;
}

/** The parties of a match: who is subject and who object. */
function partiesOf(parse: Parse, subject: number, object: number): string | null {
  const names = [subject, object].map((i) => (i >= 0 ? nameOfPhrase(parse, i) : null));
  const named = names.filter((n): n is string => n !== null && /^\p{Lu}/u.test(n));
  return named.length === 0 ? null : named.join(' | ');
}

/** "Opened in 1931, the bridge carries": whom a participle at the start of a sentence is about. */
function fronted(parse: Parse, verb: number): number {
  if (verb > 1 || (parse.phrases[verb] as VerbGroup).form !== 'participle') return -1;
  for (let i = verb + 1; i < Math.min(parse.phrases.length, verb + 7); i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'mark' && p.word === ',') return parse.phrases[i + 1]?.kind === 'np' ? i + 1 : -1;
  }
  return -1;
}

/** The name of a party; for "he" and "she" the person whom the sentence named last before. */
function partyName(parse: Parse, at: number): string | null {
  const np = at >= 0 ? asNoun(parse.phrases[at]) : null;
  if (!np?.pronoun) return at >= 0 ? nameOfPhrase(parse, at) : null;
  if (!/^(?:he|she)$/.test(parse.units[np.first]!.lower)) return null;
  for (let i = np.first - 1; i >= 0; i--) {
    const { person } = parse.units[i]!;
    if (person >= 0) return parse.people.people[parse.people.readings[person]!.person]?.name ?? null;
  }
  return null;
}

/** The happening that a verb tells. */
export function ofVerb(r: Reader, verb: number): Found | null {
  const { parse } = r;
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.negated) return null;
  if (isGunfire(parse, verb)) return found(r, 'shoot', null);
  const next = wordsBehind(parse, vg);
  const before = subjectOf(parse, verb);
  const s = before >= 0 ? before : fronted(parse, verb);
  const after = asNoun(parse.phrases[verb + 1]);
  const object = !vg.passive && after && after.head >= 0 ? verb + 1 : -1;
  const patient = object >= 0 ? object : s;
  const cls = headClass(parse, patient);
  const lost = vg.passive && patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (lost) next.push(lost.lemma);
  const own =
    happeningOfVerb(vg.lemma, next, cls) ?? (object >= 0 ? happeningOfVerb(vg.lemma, next, headClass(parse, s)) : null);
  if (isHappeningVerb(vg.lemma, next)) {
    const gerund = parse.phrases[verb - 1];
    if (gerund?.kind === 'vg' && gerund.form === 'gerund') return ofVerb(r, verb - 1);
    const subject = s >= 0 ? (ofNoun(r, s) ?? (vg.copula ? null : ofPronoun(r, s))) : null;
    if (subject) return subject;
  }
  if (KILLED.has(vg.lemma) || (vg.lemma === 'lose' && LOST.has(after?.lemma ?? ''))) {
    const deaths = ofDeaths(r, verb, vg.lemma === 'lose' ? s : patient);
    if (deaths) return deaths;
  }
  if (own === null) {
    const about = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
    if (!about || about.head < 0 || about.proper || about.plural) return null;
    if (isEndingVerb(vg.lemma, next)) return { name: `end ${alikeThing(about.lemma)}`, subject: null };
    return isBeginningVerb(vg.lemma, next) ? { name: `begin ${alikeThing(about.lemma)}`, subject: null } : null;
  }
  const { of } = happeningNamed(own)!;
  if (of === 'story') return found(r, own, own === 'match' ? partiesOf(parse, s, object) : null);
  if (of === 'thing') {
    const name = s >= 0 ? nameOfPhrase(parse, s) : null;
    return found(r, own, name !== null && /^\p{Lu}/u.test(name) ? name : null);
  }
  return found(r, own, partyName(parse, of === 'agent' ? s : patient));
}

/** Statements of fixed relations: who owns, succeeded, founded, defeated whom. */

import { MAKER_VERBS, ORDER_VERBS, RELATION_NOUNS, TERM_BEGINNINGS, TERM_ENDS } from '../language/data/relations.ts';
import { item } from '../language/item.ts';
import type { StatementClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import { asNoun, type Parse } from './parse.ts';
import { partyAt, possessorOf, subjectPhrase } from './party.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { fromResult } from './results.ts';
import { fromBased, fromHeadquarters, fromSeat } from './seats.ts';
import { isMark, isPrep, type Stated, statementOf } from './stating.ts';

/** More relations in one sentence are lists. */
const MOST = 4;
/** Makers that share a work: "written by Anna Berg and Karl Holm". */
const MOST_MAKERS = 4;

const FORMER = /^(?:ex-|former$|onetime$|then-?$|estranged$|divorced$)/;

/** Words right before the head, lower case: "former", "ex-". */
function isFormer(parse: Parse, np: NounPhrase, head: number): boolean {
  for (let i = np.first; i <= head; i++) if (FORMER.test(parse.units[i]!.lower)) return true;
  return false;
}

interface Owner {
  readonly name: string;
  /** The last phrase of the owner's name. */
  readonly last: number;
}

/** Whose predecessor, of which firm a subsidiary: the possessor, or the name behind "of", in apposition too ("of a forestry group, Alder One"). */
function ownerOf(parse: Parse, at: number, np: NounPhrase): Owner | null {
  const possessor = possessorOf(parse, np);
  if (possessor !== null) return { name: possessor, last: at };
  if (!isPrep(parse, at + 1, /^of$/)) return null;
  const name = partyAt(parse, at + 2);
  if (name !== null) return { name, last: at + 2 };
  const common = asNoun(parse.phrases[at + 2]);
  if (!common || common.head < 0 || !isMark(parse, at + 3, ',')) return null;
  const apposed = partyAt(parse, at + 4);
  return apposed === null ? null : { name: apposed, last: at + 4 };
}

/** "A is B's successor", "A, the owner of B," "B's predecessor, A". */
function fromNoun(parse: Parse, at: number): Stated | null {
  const np = parse.phrases[at] as NounPhrase;
  if (np.head < 0) return null;
  // "Berg's predecessor Karl Holm": the name is the phrase's head
  let noun = np.head;
  let bearer: string | null = null;
  if (np.proper && np.possessor >= 0) {
    while (noun > np.possessor && !RELATION_NOUNS.has(parse.units[noun]!.lower)) noun--;
    if (noun <= np.possessor) return null;
    bearer = partyAt(parse, at);
  }
  const word = noun === np.head ? np.lemma : parse.units[noun]!.lower;
  const relation = RELATION_NOUNS.get(word.startsWith('ex-') ? word.slice(3) : word);
  if (!relation || np.plural) return null;
  const former = isFormer(parse, np, noun);
  const owner = ownerOf(parse, at, np);
  if (!owner) return null;
  let negated = former && relation.event === '@marry';
  if (former && relation.event !== '@marry') return null;
  let from = at;
  let to = owner.last;
  let verb = -1;
  const before = item(parse.phrases, at - 1);
  if (bearer === null && before?.kind === 'vg' && before.copula && before.lemma === 'be' && before.modal === null) {
    const s = subjectPhrase(parse, at - 1);
    bearer = s < 0 ? null : partyAt(parse, s);
    if (before.negated) negated = !negated;
    from = s < 0 ? at : s;
    verb = at - 1;
  } else if (bearer === null && isMark(parse, at - 1, ',') && asNoun(item(parse.phrases, at - 2))?.proper) {
    bearer = partyAt(parse, at - 2);
    from = at - 2;
  } else if (bearer === null && isMark(parse, to + 1, ',')) {
    bearer = partyAt(parse, to + 2);
    to += 2;
  }
  if (bearer === null || bearer === owner.name) return null;
  const [subject, object] = relation.bearer === 'subject' ? [bearer, owner.name] : [owner.name, bearer];
  return { event: relation.event, subject, object, negated, from, to, verb };
}

/** Names after "by", joined by commas and "and". */
function makersAfter(parse: Parse, at: number): { names: string; last: number } | null {
  const names: string[] = [];
  let last = at;
  for (let i = at; i < parse.phrases.length && names.length < MOST_MAKERS; i++) {
    const name = partyAt(parse, i);
    if (name === null) {
      // "by the painter Anna Berg", "by comedian Karl Holm": a common noun before the name
      const np = asNoun(parse.phrases[i]);
      if (!np || np.pronoun || names.length > 0) break;
      continue;
    }
    names.push(name);
    last = i;
    const next = parse.phrases[i + 1];
    if (!(next?.kind === 'conj' || (next?.kind === 'mark' && next.word === ','))) break;
    i++;
  }
  return names.length === 0 ? null : { names: names.join(', '), last };
}

/** What was made: the subject of the passive; of "is a film written by", the subject of "is". */
function workOf(parse: Parse, verb: number): number {
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.form === 'finite') return subjectPhrase(parse, verb);
  let i = verb - 1;
  // "written and directed by"
  while (i > 0 && (parse.phrases[i]!.kind === 'conj' || parse.phrases[i]!.kind === 'vg')) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' && p.form !== 'participle') break;
    i--;
  }
  const noun = asNoun(parse.phrases[i]);
  const copula = item(parse.phrases, i - 1);
  if (!noun || noun.proper || copula?.kind !== 'vg' || !copula.copula || copula.lemma !== 'be' || copula.negated)
    return -1;
  return subjectPhrase(parse, i - 1);
}

/** "B was designed by A", "B is a bridge designed by A", "A founded B". */
function fromMaking(parse: Parse, at: number, event: string): Stated | null {
  const vg = parse.phrases[at] as VerbGroup;
  let by = at + 1;
  // "created for the museum by": one complement may stand between
  if (parse.phrases[by]?.kind === 'conj' && parse.phrases[by + 1]?.kind === 'vg') by += 2;
  else if (isPrep(parse, by, /^(?:for|in|on|at)$/) && /^(?:np|date)$/.test(parse.phrases[by + 1]?.kind ?? '')) by += 2;
  if (isPrep(parse, by, /^by$/)) {
    const makers = makersAfter(parse, by + 1);
    const w = workOf(parse, at);
    const work = w < 0 ? null : partyAt(parse, w);
    if (!makers || work === null) return null;
    return { event, subject: work, object: makers.names, negated: vg.negated, from: at, to: makers.last, verb: at };
  }
  if (vg.passive || vg.form !== 'finite') return null;
  const s = subjectPhrase(parse, at);
  const maker = s < 0 ? null : partyAt(parse, s);
  const work = partyAt(parse, at + 1);
  if (maker === null || work === null) return null;
  return { event, subject: work, object: maker, negated: vg.negated, from: s, to: at + 1, verb: at };
}

/** "A bought B", "B was bought by A". */
function fromOrder(parse: Parse, at: number, event: string): Stated | null {
  const vg = parse.phrases[at] as VerbGroup;
  if (vg.form !== 'finite' || vg.modal !== null) return null;
  const s = subjectPhrase(parse, at);
  const first = s < 0 ? null : partyAt(parse, s);
  const o = vg.passive ? (isPrep(parse, at + 1, /^by$/) ? at + 2 : -1) : at + 1;
  const second = o < 0 ? null : partyAt(parse, o);
  if (first === null || second === null || first === second) return null;
  const [subject, object] = vg.passive ? [second, first] : [first, second];
  return { event, subject, object, negated: vg.negated, from: s, to: o, verb: at };
}

/** "After Anna Berg's death, Karl Holm was elected": Holm succeeded Berg. */
function fromTerm(parse: Parse, at: number): Stated | null {
  const np = parse.phrases[at] as NounPhrase;
  if (!TERM_ENDS.has(np.lemma) || !isPrep(parse, at - 1, /^(?:after|following|upon|on)$/)) return null;
  const before = possessorOf(parse, np);
  const verb = at + 3;
  const vg = parse.phrases[verb];
  if (before === null || !isMark(parse, at + 1, ',') || vg?.kind !== 'vg') return null;
  if (vg.form !== 'finite' || !vg.passive || vg.negated || vg.modal !== null || !TERM_BEGINNINGS.has(vg.lemma))
    return null;
  const next = partyAt(parse, at + 2);
  if (next === null || next === before) return null;
  return { event: '@succeed', subject: next, object: before, negated: false, from: at, to: verb, verb };
}

/** Adds the relations that a sentence states. */
export function readRelations(parse: Parse, discourse: Discourse, out: StatementClaim[]): void {
  let found = 0;
  for (let i = 0; i < parse.phrases.length && found < MOST; i++) {
    const p = parse.phrases[i]!;
    let stated: Stated | null = null;
    if (p.kind === 'np')
      stated = fromNoun(parse, i) ?? fromTerm(parse, i) ?? fromHeadquarters(parse, i) ?? fromBased(parse, i);
    else if (p.kind === 'vg') {
      const order = ORDER_VERBS.get(p.lemma);
      const maker = MAKER_VERBS.get(p.lemma);
      if (order) stated = fromOrder(parse, i, order);
      else if (maker) stated = fromMaking(parse, i, maker);
      else if (p.lemma === 'base' || p.lemma === 'headquarter') stated = fromSeat(parse, i, '@base');
      else if (p.lemma === 'bear') stated = fromSeat(parse, i, '@born');
      else stated = fromResult(parse, i);
    }
    const claim = stated && statementOf(parse, discourse, stated, i);
    if (!claim) continue;
    out.push(claim);
    found++;
  }
}

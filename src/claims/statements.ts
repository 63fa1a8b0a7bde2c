/** Statements without a number: which named party did, or did not do, what. They meet each other only to tell an affirmation from a denial. */

import { DENYING, GETTING, HONOURS, INTENDING, OPPOSITES } from '../language/data/opposites.ts';
import { item } from '../language/item.ts';
import type { StatementClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './governor.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, endOf, type Parse, startOf } from './parse.ts';
import { partyAt, subjectPhrase } from './party.ts';
import type { VerbGroup } from './phrase.ts';
import { scopeOf } from './scope.ts';
import { looseSense } from './senses.ts';
import { standingOf } from './standing.ts';
import { timeOf } from './time.ts';
import { contentWords, snippetOf } from './words.ts';

/** More verbs in one sentence are lists and tables. */
const MOST = 3;

/** Verbs without an object: their past form behind a name is no passive. */
const INTRANSITIVE = new Set(['vote', 'agree', 'object', 'consent', 'resign', 'quit', 'step']);

/** "who lost the vote", "Berg resigned on Monday": a past form with a subject, though it could be a participle. */
function isActive(parse: Parse, verb: number): boolean {
  const vg = parse.phrases[verb] as VerbGroup;
  const before = item(parse.phrases, verb - 1);
  if (vg.form !== 'participle' || vg.last > vg.first + 1) return false;
  return INTRANSITIVE.has(vg.lemma) || (before?.kind === 'sub' && /^(?:who|which|that)$/.test(before.word));
}

/** A finite verb that says something happened or did not: no speech, no "is", no auxiliary alone, no possibility. */
function states(parse: Parse, verb: number): boolean {
  const vg = parse.phrases[verb] as VerbGroup;
  if ((vg.form !== 'finite' && !isActive(parse, verb)) || vg.reporting) return false;
  // "got the medal"; otherwise a copula only says what something is
  if (vg.copula && !GETTING.has(getting(parse, vg))) return false;
  // "will not accept" is a refusal; what will happen is none yet
  if (vg.modal !== null && !(vg.negated && /^(?:will|would|wo)$/.test(vg.modal))) return false;
  return vg.lemma !== 'have' && vg.lemma !== 'do' && (vg.lemma !== 'be' || vg.copula);
}

/** "Got" stands among the forms of "be"; its own lemma is asked for here. */
function getting(parse: Parse, vg: VerbGroup): string {
  return /^(?:get|gets|got)$/.test(parse.units[vg.verb]!.lower) ? 'get' : vg.lemma;
}

/** The phrase of the object behind the verb, dates and adverbs passed over ("lost July's vote"); -1 where there is none. */
function objectPhrase(parse: Parse, verb: number): number {
  let at = verb + 1;
  while (/^(?:adv|date)$/.test(parse.phrases[at]?.kind ?? '')) at++;
  return asNoun(parse.phrases[at]) ? at : -1;
}

/** The object right after the verb, without figures of its own, else null. */
function objectOf(parse: Parse, verb: number): string | null {
  const at = objectPhrase(parse, verb);
  const np = asNoun(parse.phrases[at]);
  if (!np || np.head < 0 || np.pronoun) return null;
  // "the $9,000 Alder Prize": the figure is part of the name
  if (np.nums.length > 0 && !(np.nums.every((n) => n < np.head) && parse.units[np.head]!.capital)) return null;
  const name = nameOfPhrase(parse, at);
  return name === null ? null : name.replace(/^(?:both |either )?(?:the )?[$€£]?[\d.,]+\s*/i, '');
}

/** "Was rejected by the Assembly": the party behind a passive, -1 where none is named. */
function agentOf(parse: Parse, verb: number): number {
  const by = parse.phrases[verb + 1];
  return by?.kind === 'prep' && by.word === 'by' ? verb + 2 : -1;
}

/** "Refused to leave", "failed to reach": the verb that the first one denies, -1 where there is none. */
function deniedVerb(parse: Parse, verb: number): number {
  const vg = parse.phrases[verb] as VerbGroup;
  const next = parse.phrases[verb + 1];
  return DENYING.has(vg.lemma) && next?.kind === 'vg' && next.form === 'infinitive' ? verb + 1 : -1;
}

/** "Plans to stop buying": the verbs that the first one is about, in order, with the last one's phrase. */
function chainOf(parse: Parse, verb: number): { event: string; last: number } | null {
  const vg = parse.phrases[verb] as VerbGroup;
  if (!INTENDING.has(vg.lemma)) return null;
  let event = vg.lemma;
  let at = verb + 1;
  for (let p = parse.phrases[at]; p?.kind === 'vg' && at < verb + 4; p = parse.phrases[++at]) {
    if (p.form !== 'infinitive' && p.form !== 'gerund') break;
    event += ` ${p.lemma}`;
  }
  return at === verb + 1 ? null : { event, last: at - 1 };
}

/** "Voted against the plan": a verb and its preposition with an outcome of their own; the preposition's phrase. */
function phrasalOf(parse: Parse, verb: number): { said: string; last: number } | null {
  const vg = parse.phrases[verb] as VerbGroup;
  let said = vg.lemma;
  for (let at = verb + 1; at <= verb + 3; at++) {
    const p = parse.phrases[at];
    if (!p || p.kind === 'vg' || p.kind === 'mark') return null;
    said += ` ${p.kind === 'np' ? p.lemma : p.word}`;
    if (OPPOSITES.has(said)) return { said, last: at };
  }
  return null;
}

/** "Nor did she plan": the denial stands before its auxiliary. */
function isInverted(parse: Parse, subject: number): boolean {
  const aux = item(parse.phrases, subject - 1);
  const nor = item(parse.phrases, subject - 2);
  return aux?.kind === 'vg' && /^(?:do|be|have)$/.test(aux.lemma) && nor?.kind === 'conj' && nor.word === 'nor';
}

/** What the verb says, under the name of its outcome where it has a contrary. */
function saying(lemma: string, negated: boolean): { event: string; negated: boolean } {
  const outcome = OPPOSITES.get(lemma);
  return outcome ? { event: outcome.name, negated: outcome.negated !== negated } : { event: lemma, negated };
}

/**
 * Adds the statements of one sentence to `out`.
 * @param parse the sentence; its span from subject to verb is the claim's place.
 */
export function readStatements(parse: Parse, discourse: Discourse, out: StatementClaim[]): void {
  let found = 0;
  for (let i = 0; i < parse.phrases.length && found < MOST; i++) {
    const vg = parse.phrases[i]!;
    if (vg.kind !== 'vg' || !states(parse, i)) continue;
    const before = subjectPhrase(parse, i);
    const passive = vg.passive && !isActive(parse, i);
    const agent = passive ? agentOf(parse, i) : -1;
    const s = agent >= 0 ? agent : before;
    const subject = s < 0 ? null : partyAt(parse, s);
    if (subject === null) continue;
    const denied = deniedVerb(parse, i);
    const chain = chainOf(parse, i);
    const phrasal = passive ? null : phrasalOf(parse, i);
    const verb = denied >= 0 ? denied : (chain?.last ?? phrasal?.last ?? i);
    const lemma = denied >= 0 ? (parse.phrases[denied] as VerbGroup).lemma : getting(parse, vg);
    const object =
      agent >= 0 ? (before < 0 ? null : nameOfPhrase(parse, before)) : passive ? null : objectOf(parse, verb);
    const known = looseSense(parse, verb)?.event ?? lemma;
    const honour = GETTING.has(lemma) && HONOURS.has(asNoun(parse.phrases[objectPhrase(parse, verb)])?.lemma ?? '');
    // What was done to somebody is never what somebody did.
    const said =
      chain && denied < 0
        ? chain.event
        : phrasal && denied < 0
          ? phrasal.said
          : passive && agent < 0
            ? `be ${parse.units[vg.verb]!.lower}`
            : honour
              ? 'accept'
              : OPPOSITES.has(lemma)
                ? lemma
                : known;
    const { event, negated } = saying(said, (vg.negated || isInverted(parse, s)) !== denied >= 0);
    const governor: Governor = { event: known, role: 'subject', verb: i, noun: -1, known: true, standsFor: null };
    const from = Math.min(parse.phrases[s]!.first, vg.first);
    const start = startOf(parse, from);
    const end = endOf(
      parse,
      Math.max(vg.last, parse.phrases[verb]!.last, agent >= 0 ? parse.phrases[agent]!.last : 0) - 1,
    );
    if (start >= end) continue;
    found++;
    out.push({
      kind: 'statement',
      start,
      end,
      event,
      negated,
      subject,
      object,
      scope: scopeOf(parse, s, governor, discourse).scope,
      source: discourse.sourceAt(start, end)?.source ?? null,
      standing: standingOf(parse, s, governor, timeOf(parse, s, governor)),
      words: contentWords(parse),
      snippet: snippetOf(parse),
    });
  }
}

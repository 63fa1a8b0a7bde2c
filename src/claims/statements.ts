/** Statements without a number: which named party did, or did not do, what. They meet each other only to tell an affirmation from a denial. */
import { DENYING, OPPOSITES } from '../language/data/opposites.ts';
import type { StatementClaim } from './claim.ts';
import { subjectOf } from './clauses.ts';
import { nameOfPhrase } from './dates.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './govern.ts';
import { asNoun, endOf, type Parse, startOf } from './parse.ts';
import type { VerbGroup } from './phrase.ts';
import { scopeOf, timeOf } from './scope.ts';
import { looseSense } from './senses.ts';
import { standingOf } from './standing.ts';
import { contentWords, snippetOf } from './words.ts';

/** More verbs in one sentence are lists and tables. */
const MOST = 3;

/** A finite verb that says something happened or did not: no speech, no "is", no auxiliary alone, no possibility. */
function states(vg: VerbGroup): boolean {
  if (vg.form !== 'finite' || vg.reporting || vg.copula) return false;
  // "will not accept" is a refusal; what will happen is none yet
  if (vg.modal !== null && !(vg.negated && /^(?:will|would|wo)$/.test(vg.modal))) return false;
  return vg.lemma !== 'have' && vg.lemma !== 'do' && vg.lemma !== 'be';
}

/** The named party in a noun phrase, else null: pronouns and common nouns mean another one in every article. */
function party(parse: Parse, at: number): string | null {
  const np = asNoun(parse.phrases[at]);
  if (!np || np.head < 0 || np.pronoun || np.nums.length > 0) return null;
  return np.proper || parse.units[np.head]!.person >= 0 ? nameOfPhrase(parse, at) : null;
}

/** The object right after the verb, without figures, else null. */
function objectOf(parse: Parse, verb: number): string | null {
  let at = verb + 1;
  while (parse.phrases[at]?.kind === 'adv') at++;
  const np = asNoun(parse.phrases[at]);
  return np && np.head >= 0 && np.nums.length === 0 && !np.pronoun ? nameOfPhrase(parse, at) : null;
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
    if (vg.kind !== 'vg' || !states(vg)) continue;
    const before = subjectOf(parse, i);
    const agent = vg.passive ? agentOf(parse, i) : -1;
    const s = agent >= 0 ? agent : before;
    const subject = s < 0 ? null : party(parse, s);
    if (subject === null) continue;
    const denied = deniedVerb(parse, i);
    const verb = denied >= 0 ? denied : i;
    const lemma = denied >= 0 ? (parse.phrases[denied] as VerbGroup).lemma : vg.lemma;
    const object =
      agent >= 0 ? (before < 0 ? null : nameOfPhrase(parse, before)) : vg.passive ? null : objectOf(parse, verb);
    const known = looseSense(parse, verb)?.event ?? lemma;
    // What was done to somebody is never what somebody did.
    const said = vg.passive && agent < 0 ? `be ${parse.units[vg.verb]!.lower}` : OPPOSITES.has(lemma) ? lemma : known;
    const { event, negated } = saying(said, vg.negated !== denied >= 0);
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

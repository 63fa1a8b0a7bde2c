/** Statements without a number: which named party did, or did not do, what. They meet each other only to tell an affirmation from a denial. */
import type { StatementClaim } from './claim.ts';
import { subjectOf } from './clauses.ts';
import { nameOfPhrase } from './dates.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './govern.ts';
import { asNoun, endOf, type Parse, startOf } from './parse.ts';
import type { VerbGroup } from './phrases.ts';
import { scopeOf, timeOf } from './scope.ts';
import { looseSense } from './senses.ts';
import { standingOf } from './standing.ts';
import { contentWords, snippetOf } from './words.ts';

/** More verbs in one sentence are lists and tables. */
const MOST = 3;

/** A finite verb that says something happened or did not: no speech, no "is", no auxiliary alone, no possibility. */
function states(vg: VerbGroup): boolean {
  if (vg.form !== 'finite' || vg.reporting || vg.copula || vg.modal !== null) return false;
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

/**
 * Adds the statements of one sentence to `out`.
 * @param parse the sentence; its span from subject to verb is the claim's place.
 */
export function readStatements(parse: Parse, discourse: Discourse, out: StatementClaim[]): void {
  let found = 0;
  for (let i = 0; i < parse.phrases.length && found < MOST; i++) {
    const vg = parse.phrases[i]!;
    if (vg.kind !== 'vg' || !states(vg)) continue;
    const s = subjectOf(parse, i);
    const subject = s < 0 ? null : party(parse, s);
    if (subject === null) continue;
    const object = vg.passive ? null : objectOf(parse, i);
    const known = looseSense(parse, i)?.event ?? vg.lemma;
    // What was done to somebody is never what somebody did.
    const event = vg.passive ? `be ${parse.units[vg.verb]!.lower}` : known;
    const governor: Governor = { event: known, role: 'subject', verb: i, noun: -1, known: true, standsFor: null };
    const start = startOf(parse, parse.phrases[s]!.first);
    const end = endOf(parse, vg.last - 1);
    if (start >= end) continue;
    found++;
    out.push({
      kind: 'statement',
      start,
      end,
      event,
      negated: vg.negated,
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

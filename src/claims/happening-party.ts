/** Whom or what a verb of a happening befalls: whether it is anybody at all, and whether it is one more of its kind. */
import { belongsToVerb, happeningOfNoun, makesOneMore } from '../language/happenings.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';

/** "Will pass sentence", "has set sentencing": the noun is what happens, and nobody's name. */
export function isVerbsOwn(parse: Parse, verb: number, party: number): boolean {
  const vg = parse.phrases[verb] as VerbGroup;
  const np = party >= 0 ? asNoun(parse.phrases[party]) : null;
  if (np && belongsToVerb(vg.lemma, np.lemma)) return true;
  return vg.form === 'gerund' && party < verb && happeningOfNoun(parse.units[vg.verb]!.lower, '') !== null;
}

/** "Another gate", "a second driver". */
export function isOneMore(parse: Parse, party: number): boolean {
  const np = party >= 0 ? asNoun(parse.phrases[party]) : null;
  if (!np || np.proper) return false;
  for (let i = np.first; i < np.head; i++) if (makesOneMore(parse.units[i]!.lower)) return true;
  return false;
}

/** "A fourth victim has died", "third person dies": how many have died so far, said by the rank of the last of them. */
import { item } from '../language/item.ts';
import { asNoun, type Parse, phraseAt } from './parse.ts';

const DYING = new Set(['die', 'succumb', 'perish']);
const MODAL = /^(?:would|could|may|might|should|will|can|must|'d|'ll)/;

/** The rank may be among others: those hurt beside, or all deaths of a year or of a kind. */
const AMONG_OTHERS = new Set(
  'injured wounded hurt injuring wounding critically month year week season since so decade straight consecutive'.split(
    ' ',
  ),
);

/** Nouns that say nothing of a person but that there is one; "a second gunman" is the second gunman. */
const PERSONS = new Set('person man woman boy girl child teen teenager'.split(' '));

/** Phrases between the person and the verb. */
const REACH = 18;

/** The verb of dying whose subject stands at a phrase, -1 where another verb comes first that is no relative clause's. */
function dyingAfter(parse: Parse, at: number): number {
  const { phrases } = parse;
  let relative = false;
  for (let i = at + 1; i < phrases.length && i <= at + REACH; i++) {
    const p = phrases[i]!;
    if (p.kind === 'sub') relative = true;
    else if (p.kind === 'mark' && /^[;:]$/.test(p.word)) return -1;
    else if (p.kind === 'conj') return -1;
    else if (p.kind === 'vg' && p.form === 'finite') {
      if (DYING.has(p.lemma)) return p.negated || (p.modal !== null && MODAL.test(p.modal)) ? -1 : i;
      if (!relative) return -1;
      relative = false;
    }
  }
  return -1;
}

/**
 * The number of dead that a sentence gives by rank.
 * @param unit the unit of an ordinal reading.
 * @returns the rank, null where the sentence says something else with it.
 */
export function deathsByRank(parse: Parse, unit: number): number | null {
  const reading = item(parse.readings, parse.units[unit]!.reading);
  const rank = reading?.quantity.type === 'ordinal' ? reading.quantity.low : null;
  if (rank === null || rank < 2 || rank > 99) return null;
  const at = phraseAt(parse, unit);
  const np = at < 0 ? null : asNoun(parse.phrases[at]);
  if (!np || np.head <= unit || np.plural) return null;
  const person = PERSONS.has(np.lemma) && np.head === unit + 1 && rank > 2;
  if (np.lemma !== 'victim' && !person) return null;
  const before = item(parse.phrases, at - 1);
  if (before?.kind === 'prep' || (before?.kind === 'vg' && !before.reporting)) return null;
  if (parse.units.some((u) => AMONG_OTHERS.has(u.lower))) return null;
  return dyingAfter(parse, at) < 0 ? null : rank;
}

/** Where a firm has its seat and where a person was born. */
import { item } from '../language/item.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import { partyAt, possessorOf, subjectPhrase } from './party.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { isPrep, type Stated } from './stating.ts';

/** "Is based in Norley", "was born in Norley". */
export function fromSeat(parse: Parse, at: number, event: string): Stated | null {
  const vg = parse.phrases[at] as VerbGroup;
  if (!vg.passive || vg.form !== 'finite' || vg.modal !== null || !isPrep(parse, at + 1, /^(?:in|at|near)$/))
    return null;
  const s = subjectPhrase(parse, at);
  const subject = s < 0 ? null : partyAt(parse, s);
  const place = asNoun(parse.phrases[at + 2]);
  if (subject === null || !place?.proper || place.nums.length > 0) return null;
  const object = partyAt(parse, at + 2);
  if (object === null) return null;
  return { event, subject, object, negated: vg.negated, from: at, to: at + 2, verb: at };
}

/** "Alder Works' headquarters is in Norley", "has its headquarters in Norley". */
export function fromHeadquarters(parse: Parse, at: number): Stated | null {
  const np = parse.phrases[at] as NounPhrase;
  if (np.lemma !== 'headquarters' && np.lemma !== 'headquarter') return null;
  let subject = possessorOf(parse, np);
  let from = at;
  let place = at + 1;
  // "Alder Lines' headquarters": a bare apostrophe stands by itself
  const apostrophe = item(parse.phrases, at - 1);
  if (subject === null && apostrophe?.kind === 'mark' && /^['’]$/.test(apostrophe.word)) {
    subject = partyAt(parse, at - 2);
    from = at - 2;
  }
  const verb = parse.phrases[subject === null ? at - 1 : at + 1];
  if (verb?.kind !== 'vg' || verb.negated || verb.modal !== null) return null;
  if (subject === null) {
    if (verb.lemma !== 'have') return null;
    const s = subjectPhrase(parse, at - 1);
    subject = s < 0 ? null : partyAt(parse, s);
    from = at - 1;
  } else if (verb.lemma === 'be' || verb.lemma === 'locate' || verb.lemma === 'base') place = at + 2;
  else return null;
  if (subject === null || !isPrep(parse, place, /^in$/)) return null;
  const object = partyAt(parse, place + 1);
  return object === null ? null : { event: '@base', subject, object, negated: false, from, to: place + 1, verb: -1 };
}

/** "Norley-based Alder Works". */
export function fromBased(parse: Parse, at: number): Stated | null {
  const np = parse.phrases[at] as NounPhrase;
  const first = parse.units[np.first];
  const second = first?.pos === 'Det' ? parse.units[np.first + 1] : first;
  const place = second?.lower.endsWith('-based') ? /^(\p{L}[\p{L} ]+)-based$/u.exec(second.lower)?.[1] : undefined;
  if (!place) return null;
  const name = textOf(parse, np.first + (second === first ? 1 : 2), np.head + 1);
  if (name === '') return null;
  const object = place.replace(/(^|\s)\p{L}/gu, (c) => c.toUpperCase());
  return { event: '@base', subject: name, object, negated: false, from: at, to: at, verb: -1 };
}

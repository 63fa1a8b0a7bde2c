/** Verb groups: auxiliaries, negation and main verb; voice and form. */

import { REPORTING } from '../language/data/closed.ts';
import { hasSense } from '../language/events.ts';
import { item } from '../language/item.ts';
import { isSimplePast, verbLemma } from '../language/lemma.ts';
import type { Phrase, VerbGroup } from './phrase.ts';
import type { Unit } from './unit.ts';

const reporting = new Set(REPORTING.split(/\s+/));
const COPULAS = new Set(['be', 'remain', 'become', 'stay', 'stand', 'seem', 'appear', 'lie', 'feel', 'go']);

/** The base form of a group's main verb, contracted forms undone. */
function lemmaOf({ lower, form }: Unit): string {
  if (!lower.includes("'")) return form.verbBase;
  return verbLemma(
    lower
      .replace(/n't$/, '')
      .replace(/^(?:'re|'m|'s)$/, 'be')
      .replace(/^'ve$/, 'have'),
  );
}

/** The verb group that starts at a unit, null when none does. */
export function verbGroup(units: readonly Unit[], from: number): VerbGroup | null {
  let i = from;
  let verb = -1;
  let be = false;
  let have = false;
  let modal: string | null = null;
  let negated = false;
  let infinitive = false;
  if (units[i]!.pos === 'To') {
    infinitive = true;
    i++;
  }
  let end = i;
  for (; i < units.length; i++) {
    const u = units[i]!;
    if (u.pos === 'Modal') {
      if (verb >= 0) break;
      modal = u.lower;
      if (u.lower.endsWith("n't")) negated = true;
    } else if (u.pos === 'Be') {
      if (verb >= 0 && !be && !have) break;
      be = true;
      if (u.lower.endsWith("n't")) negated = true;
      verb = i;
    } else if (u.pos === 'Have') {
      if (verb >= 0) break;
      have = true;
      verb = i;
      if (u.lower.endsWith("n't")) negated = true;
    } else if (u.pos === 'Do') {
      if (verb >= 0) break;
      verb = i;
      if (u.lower.endsWith("n't")) negated = true;
    } else if (u.pos === 'Neg') {
      // "not only accepted it but praised it" affirms
      if (!/^(?:only|just|merely|simply)$/.test(units[i + 1]?.lower ?? '')) negated = true;
      continue;
    } else if (u.pos === 'Adv') {
      continue;
    } else if (u.pos === 'Verb' || u.pos === 'Past' || u.pos === 'Ger') {
      const aux = verb < 0 || /^(?:Be|Have|Do)$/.test(units[verb]!.pos);
      if (!aux) break;
      verb = i;
      end = i + 1;
      // "being" goes on to its participle
      break;
    } else break;
    end = i + 1;
  }
  if (verb < 0) return null;
  const main = units[verb]!;
  const lemma = lemmaOf(main);
  const isAux = main.pos === 'Be' || main.pos === 'Have' || main.pos === 'Do';
  const passive = be && main.pos === 'Past';
  const bare = !be && !have && modal === null && !infinitive;
  const form = infinitive
    ? 'infinitive'
    : bare && (main.pos === 'Ger' || main.lower === 'being')
      ? 'gerund'
      : bare && main.pos === 'Past' && !isSimplePast(main.lower) && !reporting.has(lemma)
        ? 'participle' // the sentence decides (settle)
        : 'finite';
  return {
    kind: 'vg',
    first: from,
    last: Math.max(end, verb + 1),
    verb,
    lemma: isAux
      ? main.pos === 'Be'
        ? main.lower === 'got'
          ? 'get'
          : 'be'
        : main.pos === 'Have'
          ? 'have'
          : 'do'
      : lemma,
    passive,
    form,
    negated,
    modal,
    perfect: have,
    reporting: reporting.has(lemma) && !isAux,
    copula: (main.pos === 'Be' && !gotThing(units, verb)) || (COPULAS.has(lemma) && !passive),
  };
}

/** "Got minor injuries", "got 12 votes": no copula, as in "got worse". */
function gotThing(units: readonly Unit[], verb: number): boolean {
  if (units[verb]!.lower !== 'got') return false;
  const [next, then] = [units[verb + 1]?.pos, units[verb + 2]?.pos];
  return next === 'Det' || next === 'Num' || next === 'Noun' || (next === 'Adj' && then === 'Noun');
}

const DOERS = /^(?:he|she|they|we|i)$/;

/** Decides for past forms without an auxiliary whether they are a past tense ("the storm injured 20") or a participle ("20 people injured in"). */
export function settle(phrases: Phrase[], units: readonly Unit[]): void {
  for (let i = 0; i < phrases.length; i++) {
    const p = phrases[i]!;
    if (p.kind !== 'vg' || p.form !== 'participle') continue;
    let j = i - 1;
    while (j >= 0 && phrases[j]!.kind === 'adv') j--;
    const before = phrases[j];
    let next = phrases[i + 1];
    if (next?.kind === 'adv' || (next?.kind === 'prep' && /^(?:down|up|out|off|over|away)$/.test(next.word)))
      next = phrases[i + 2];
    let object = next?.kind === 'np';
    // "shot and killed a man": the object is shared
    const second = next?.kind === 'conj' ? phrases[phrases.indexOf(next, i) + 1] : undefined;
    if (second?.kind === 'vg' && second.form === 'participle') {
      const shared = phrases[phrases.indexOf(second, i) + 1];
      if (shared?.kind === 'np' && (before?.kind === 'np' || before?.kind === 'conj')) object = true;
    }
    if (before?.kind === 'conj') {
      // "shot and killed": as the verb before the "and"
      const first = item(phrases, j - 1);
      if (first?.kind === 'vg') {
        phrases[i] = { ...p, passive: first.passive || (first.form === 'participle' && !object), form: first.form };
        continue;
      }
      phrases[i] = {
        ...p,
        form: object
          ? 'finite'
          : hasSense('undergoes', p.lemma) && !hasSense('affects', p.lemma)
            ? 'finite'
            : 'participle',
        passive: !object,
      };
      if ((phrases[i] as VerbGroup).form === 'finite') phrases[i] = { ...(phrases[i] as VerbGroup), passive: false };
      continue;
    }
    const undergoes = hasSense('undergoes', p.lemma);
    const intransitive =
      (undergoes && !hasSense('affects', p.lemma)) ||
      (next?.kind === 'vg' &&
        next.form === 'infinitive' &&
        !/^(?:order|force|allow|urge|tell|ask|expect|require)$/.test(p.lemma));
    const subject =
      before?.kind === 'np' ||
      before?.kind === 'sub' ||
      (before?.kind === 'mark' && before.word === ',') ||
      before?.kind === 'date' ||
      (before?.kind === 'vg' && before.reporting);
    // "she returned to": who does it stands as its subject
    const doer = before?.kind === 'np' && before.pronoun && DOERS.test(units[before.first]!.lower);
    if (doer || ((object || intransitive) && subject)) phrases[i] = { ...p, form: 'finite', passive: false };
    else phrases[i] = { ...p, passive: !intransitive };
  }
}

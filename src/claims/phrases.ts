/**
 * Phrases of a sentence from its units, in one pass from left to right without recursion (a chunker after Abney's): noun phrases, verb groups,
 * and what stands between them.
 */

import { REPORTING } from '../language/data/closed.ts';
import { hasSense } from '../language/events.ts';
import { isPlural, isSimplePast, nounLemma, verbLemma } from '../language/lemma.ts';
import type { Unit } from './units.ts';

interface Run {
  /** `units[first] … units[last - 1]`. */
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends Run {
  readonly kind: 'np';
  /** Unit of the head noun or name, -1 when only a number, adjective or pronoun stands there. */
  readonly head: number;
  /** Singular lemma of the head, else "". */
  readonly lemma: string;
  readonly plural: boolean;
  /** Units of its number readings that count or measure (not ages), in order. */
  readonly nums: readonly number[];
  /** Unit of an age reading within, else -1. */
  readonly age: number;
  readonly det: string | null;
  readonly pronoun: boolean;
  readonly proper: boolean;
  /** Unit where the possessor before `'s` ends, else -1: "[Ukraine]'s allies". */
  readonly possessor: number;
  /** Units of adjectives with no noun after them ("12 dead"). */
  readonly loose: readonly number[];
}

export interface VerbGroup extends Run {
  readonly kind: 'vg';
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  /** finite: has a subject of its own; participle: "people killed in"; gerund: "killing five"; infinitive: "to kill". */
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly reporting: boolean;
  /** The verb stands alone as a form of be, remain, become. */
  readonly copula: boolean;
}

export interface OtherPhrase extends Run {
  readonly kind: 'prep' | 'conj' | 'sub' | 'mark' | 'date' | 'adj' | 'adv';
  readonly word: string;
}

export type Phrase = NounPhrase | VerbGroup | OtherPhrase;

const reporting = new Set(REPORTING.split(/\s+/));
const INNER_DET = /^(?:other|others|such|same|certain|various|different|another|both|several|many|few|of)$/;
const COPULAS = new Set(['be', 'remain', 'become', 'stay', 'stand', 'seem', 'appear', 'lie', 'feel', 'go']);

function nounPhrase(
  units: readonly Unit[],
  from: number,
  quantityType: (reading: number) => string,
): NounPhrase | null {
  let i = from;
  let head = -1;
  let age = -1;
  let det: string | null = null;
  let pronoun = false;
  let proper = false;
  let possessor = -1;
  const nums: number[] = [];
  let loose: number[] = [];
  for (; i < units.length; i++) {
    const u = units[i]!;
    const next = units[i + 1];
    if (u.pos === 'Pron') {
      if (i > from && head < 0 && /^(?:others|one|two)$/.test(u.lower)) {
        head = i;
        i++;
      } else if (i === from) {
        pronoun = true;
        if (u.lower === 'others') head = i;
        i++;
      }
      break;
    }
    if (u.pos === 'Det' || u.pos === 'Poss') {
      if (u.lower === "'s" || u.lower === "'") {
        if (head < 0) break;
        possessor = i;
        head = -1;
        proper = false;
        continue;
      }
      if (i === from || (head < 0 && (nums.length === 0 || INNER_DET.test(u.lower)) && loose.length === 0)) {
        det ??= u.lower;
        continue;
      }
      break;
    }
    if (u.pos === 'Num') {
      const type = quantityType(u.reading);
      if (head >= 0) {
        // "Boeing 737", "Highway 40": a number after its noun ends the phrase.
        break;
      }
      if (type === 'age') age = i;
      else if (nums.length > 0 && type === 'count' && quantityType(units[nums[nums.length - 1]!]!.reading) === 'count')
        break;
      else nums.push(i);
      continue;
    }
    if (u.pos === 'Noun' || u.pos === 'Name') {
      if (head >= 0 && units[head]!.person >= 0 && possessor < head) break;
      head = i;
      proper = u.pos === 'Name';
      loose = [];
      continue;
    }
    if (u.pos === 'Adj') {
      if (head >= 0) {
        if (
          next &&
          (next.pos === 'Noun' || next.pos === 'Name') &&
          (units[head]!.pos === 'Name' || u.reading >= 0) &&
          head === i - 1
        )
          continue;
        break;
      }
      loose.push(i);
      continue;
    }
    if (u.pos === 'Adv') {
      if (head >= 0) break;
      if (u.lower === 'more' || u.lower === 'less') {
        if (nums.length === 0 && next?.pos !== 'Noun') break;
        continue;
      }
      if (i > from && next && (next.pos === 'Adj' || next.pos === 'Noun')) continue;
      break;
    }
    if (u.pos === 'Mark' && u.lower === ',' && head < 0 && loose.length > 0 && next?.pos === 'Adj') continue;
    if (
      u.pos === 'Mark' &&
      u.lower === '’' &&
      head >= 0 &&
      next &&
      (next.pos === 'Noun' || next.pos === 'Adj') &&
      isPlural(units[head]!.lower)
    ) {
      possessor = i;
      head = -1;
      continue;
    }
    break;
  }
  if (head < 0 && possessor >= 0 && possessor === i - 1) {
    // "the president's" with nothing after it
    head = possessor - 1;
  }
  if (i === from) return null;
  if (head < 0 && nums.length === 0 && !pronoun && age < 0 && det === null) return null;
  const lower = head >= 0 ? units[head]!.lower : '';
  return {
    kind: 'np',
    first: from,
    last: i,
    head,
    lemma: lower === '' ? '' : nounLemma(lower),
    plural: lower !== '' && isPlural(lower),
    nums,
    age,
    det,
    pronoun,
    proper,
    possessor,
    loose,
  };
}

const VERBAL = new Set(['Modal', 'Be', 'Have', 'Do', 'Verb', 'Past', 'Ger']);

function verbGroup(units: readonly Unit[], from: number): VerbGroup | null {
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
      negated = true;
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
  const lemma = verbLemma(
    main.lower
      .replace(/n't$/, '')
      .replace(/^(?:'re|'m|'s)$/, 'be')
      .replace(/^'ve$/, 'have'),
  );
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
    lemma: isAux ? (main.pos === 'Be' ? 'be' : main.pos === 'Have' ? 'have' : 'do') : lemma,
    passive,
    form,
    negated,
    modal,
    perfect: have,
    reporting: reporting.has(lemma) && !isAux,
    copula: main.pos === 'Be' || (COPULAS.has(lemma) && !passive),
  };
}

/** Decides for past forms without an auxiliary whether they are a past tense ("the storm injured 20") or a participle ("20 people injured in"). */
function settle(phrases: Phrase[]): void {
  for (let i = 0; i < phrases.length; i++) {
    const p = phrases[i]!;
    if (p.kind !== 'vg' || p.form !== 'participle') continue;
    let j = i - 1;
    while (j >= 0 && phrases[j]!.kind === 'adv') j--;
    const before = phrases[j];
    let next = phrases[i + 1];
    if (next?.kind === 'adv' || (next?.kind === 'prep' && /^(?:down|up|out|off|over|away)$/.test(next.word)))
      next = phrases[i + 2];
    const object = next?.kind === 'np';
    if (before?.kind === 'conj') {
      // "shot and killed": as the verb before the "and"
      const first = phrases[j - 1];
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
      before?.kind === 'date';
    if ((object || intransitive) && subject) phrases[i] = { ...p, form: 'finite', passive: false };
    else phrases[i] = { ...p, passive: !intransitive };
  }
}

/**
 * The phrases of a sentence, in order; together they cover all units.
 * @param quantityType type of the number reading with that index (in the sentence).
 */
export function phrasesOf(units: readonly Unit[], quantityType: (reading: number) => string): Phrase[] {
  const out: Phrase[] = [];
  for (let i = 0; i < units.length; ) {
    const u = units[i]!;
    const next = units[i + 1];
    let made: Phrase | null = null;
    if (u.pos === 'Mark') made = { kind: 'mark', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Conj') made = { kind: 'conj', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Sub') made = { kind: 'sub', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Date') made = { kind: 'date', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Prep') made = { kind: 'prep', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'To') {
      if (next && (VERBAL.has(next.pos) || next.pos === 'Adv')) made = verbGroup(units, i);
      made ??= { kind: 'prep', first: i, last: i + 1, word: 'to' };
    } else if (VERBAL.has(u.pos) || u.pos === 'Neg') made = verbGroup(units, i);
    else if (u.pos === 'Adv' && next && VERBAL.has(next.pos) && next.pos !== 'Ger') {
      made = verbGroup(units, i);
    } else made = nounPhrase(units, i, quantityType);
    made ??= { kind: u.pos === 'Adj' ? 'adj' : 'adv', first: i, last: i + 1, word: u.lower };
    out.push(made);
    i = made.last;
  }
  settle(out);
  return out;
}

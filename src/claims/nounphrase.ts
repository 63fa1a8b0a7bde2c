/** Noun phrases without their complements: determiner, numbers, modifiers, head. */
import type { NounPhrase } from './phrase.ts';
import type { Unit } from './unit.ts';

const INNER_DET = /^(?:other|others|such|same|certain|various|different|another|both|several|many|few|of)$/;

/** The noun phrase that starts at a unit, null when none does. */
export function nounPhrase(
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
      units[head]!.form.plural
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
  const noun = head >= 0 ? units[head]!.form : null;
  return {
    kind: 'np',
    first: from,
    last: i,
    head,
    lemma: noun?.nounBase ?? '',
    plural: noun?.plural === true,
    nums,
    age,
    det,
    pronoun,
    proper,
    possessor,
    loose,
  };
}

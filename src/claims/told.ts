/**
 * The words of the clause that a date stands in, and which of them its article uses with no other date: by these, reports that tell one thing
 * in other words find each other ("her opera was first heard in 1986", "the opera opened in 1983").
 */
import { TOLD_LIGHT } from '../language/data/told-words.ts';
import { alikeThing, alikeVerb, happeningOfNoun, makesOneMore } from '../language/happenings.ts';
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import type { Pos } from '../language/pos.ts';
import { rootOf } from '../language/roots.ts';
import { classesOf, WordClass } from '../language/words.ts';
import { antecedentOf } from './antecedent.ts';
import type { DateClaim } from './claim.ts';
import { isSaying } from './happening.ts';
import { dayOf } from './only-day.ts';
import { asNoun, type Parse } from './parse.ts';

/** Phrases looked at before and behind a date. */
const BEFORE = 14;
const BEHIND = 12;
/** Phrases between a verb of saying and its day ("told reporters in Norley on Saturday"). */
const SAID = 5;
/** Words kept of a clause. */
const MOST = 14;

const STOPS = /^[;:“”"()–—]$/;

/** "The group said on Saturday": the day of what was said, whatever it tells. */
export function isSaid(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SAID); i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' && p.form === 'finite') return isSaying(parse, i) && p.lemma !== 'put';
    if (p.kind === 'sub') return false;
  }
  return false;
}

/** Whether a phrase holds a date of its own. */
function holdsDate(parse: Parse, at: number): boolean {
  const p = parse.phrases[at]!;
  if (p.kind === 'date') return true;
  for (let i = p.first; i < p.last; i++) if (parse.units[i]!.pos === 'Date') return true;
  return false;
}

/** From which phrase on the clause of a date begins, and where it ends. */
function clauseOf(parse: Parse, at: number, unit: number): readonly [number, number] {
  const { phrases } = parse;
  const np = asNoun(phrases[at]);
  // "the 2015 agreement", "the June 20 shooting": the day is the noun's, whatever is said of it
  const next = asNoun(phrases[at + 1]);
  const det = asNoun(item(phrases, at - 1));
  const opens =
    (np !== null && np.head < 0 && np.det !== null) ||
    (np === null && det !== null && det.head < 0 && det.det !== null);
  if (opens && next && next.det === null && next.head >= 0) return [at, at + 2];
  if (np && np.head > unit) return [at, phrases[at + 1]?.kind === 'prep' ? Math.min(phrases.length, at + 3) : at + 1];
  let from = at;
  for (let i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
    const p = phrases[i]!;
    if (p.kind === 'sub' || (p.kind === 'mark' && STOPS.test(p.word)) || (i < at - 2 && holdsDate(parse, i))) break;
    from = i;
  }
  let verb = false;
  for (let i = from; i < at; i++)
    verb ||= phrases[i]!.kind === 'vg' && (phrases[i] as { form: string }).form === 'finite';
  let to = at + 1;
  for (let i = at + 1; i < phrases.length && i <= at + BEHIND; i++) {
    const p = phrases[i]!;
    const when = p.kind === 'sub' && p.word === 'when';
    if (p.kind === 'vg' && p.form === 'finite') {
      if (verb) break;
      verb = true;
    }
    if (when) {
      verb = false;
      continue;
    }
    if (p.kind === 'sub' || p.kind === 'conj' || (i > at + 2 && holdsDate(parse, i))) break;
    if (p.kind === 'mark') {
      const next = phrases[i + 1];
      const goesOn = p.word === ',' && (from === at || (next?.kind === 'sub' && next.word === 'when'));
      if (!goesOn) break;
    }
    to = i + 1;
  }
  return [from, to];
}

const COMMON = WordClass.Noun | WordClass.Verb | WordClass.Adjective;

/** Whether a dictionary knows a word as a common one. */
const isWord = (lower: string): boolean => (classesOf(lower) & COMMON) !== 0;

/** Words that a capital makes a name of. */
const OPEN = new Set<Pos>(['Noun', 'Verb', 'Adj', 'Past', 'Ger']);

/** The family name of the person that a unit names or means, else null. */
function personAt(parse: Parse, unit: number): string | null {
  const u = parse.units[unit]!;
  if (u.person < 0) return u.pos === 'Pron' ? (antecedentOf(parse, unit)?.split(' ').at(-1) ?? null) : null;
  const reading = parse.people.readings[u.person];
  const name = reading && parse.people.people[reading.person]?.name;
  return name?.split(' ').at(-1) ?? null;
}

/** What a date's clause tells. */
export interface Told {
  /** Each word once: stems in lower case, names with their capital, persons behind an "@". */
  readonly words: readonly string[];
  /** The stem of the finite verb that the date stands nearest to, the one before it first; null where that says nothing of what happened ("was"). */
  readonly verb: string | null;
}

/**
 * What the clause of a date tells.
 * @param at the date's phrase.
 * @param unit the date's unit.
 * @param main what the article is about: words for it tell nothing, it happens in every other sentence.
 */
export function toldAt(parse: Parse, at: number, unit: number, main: string | null): Told {
  const [from, to] = clauseOf(parse, at, unit);
  return { words: wordsIn(parse, from, to, main), verb: verbIn(parse, from, at, to) };
}

function wordsIn(parse: Parse, from: number, to: number, main: string | null): readonly string[] {
  const out = new Set<string>();
  for (let i = from; i < to; i++) {
    const np = asNoun(parse.phrases[i]);
    if (np?.plural && np.nums.length > 0 && nounClass(np.lemma) === 'people') out.add('@several');
  }
  // "Anna Example, who left on Monday"
  const who = parse.phrases[from - 1]?.kind === 'sub' ? personBefore(parse, from - 1) : null;
  if (who !== null) out.add(`@${who}`);
  let named = -1;
  for (let i = parse.phrases[from]!.first; i < parse.phrases[to - 1]!.last; i++) {
    const u = parse.units[i]!;
    // one more of a kind is something that the other report need not tell
    if (makesOneMore(u.lower) || u.lower === 'again') return [];
    if (u.reading >= 0 || u.pos === 'Mark') continue;
    const who = personAt(parse, i);
    if (who !== null) out.add(`@${who}`);
    else if (u.pos === 'Name' || (u.capital && OPEN.has(u.pos) && (i > 0 || !isWord(u.lower)))) {
      // a name of several words tells one thing
      if (named !== i - 1) out.add(parse.article.tokens[u.last - 1]!.text);
      named = i;
    } else if (u.pos === 'Noun') {
      if (main === null || happeningOfNoun(u.form.nounBase, '') !== main) addWord(out, u.form.nounBase, alikeThing);
    } else if (u.pos === 'Verb' || u.pos === 'Past' || u.pos === 'Ger') addWord(out, u.form.verbBase, alikeVerb);
    else if (u.pos === 'Adj') addWord(out, u.lower, (w) => w);
  }
  return [...out].slice(0, MOST);
}

function verbIn(parse: Parse, from: number, at: number, to: number): string | null {
  const finite = (i: number): string | null => {
    const p = parse.phrases[i]!;
    return p.kind === 'vg' && p.form === 'finite' ? p.lemma : null;
  };
  let lemma: string | null = null;
  for (let i = at - 1; i >= from && lemma === null; i--) lemma = finite(i);
  for (let i = at + 1; i < to && lemma === null; i++) lemma = finite(i);
  return lemma === null || TOLD_LIGHT.has(lemma) ? null : rootOf(alikeVerb(lemma));
}

/** The person right before a clause that begins with "who". */
function personBefore(parse: Parse, sub: number): string | null {
  const p = parse.phrases[sub]!;
  if (parse.units[p.first]!.lower !== 'who') return null;
  for (let i = p.first - 1; i >= Math.max(0, p.first - 3); i--) {
    const found = parse.units[i]!.person >= 0 ? personAt(parse, i) : null;
    if (found !== null) return found;
  }
  return null;
}

function addWord(out: Set<string>, lemma: string, alike: (word: string) => string): void {
  if (lemma.length > 2 && !TOLD_LIGHT.has(lemma)) out.add(rootOf(alike(lemma)));
}

/** A word that stands by more than one day, or hour. */
const SEVERAL = '';

/** Marks with "~" the words of each date's clause that its article uses with another day, or another hour, as well. */
export function markTold(dates: readonly { -readonly [K in keyof DateClaim]: DateClaim[K] }[]): void {
  const days = new Map<string, string>();
  const hours = new Map<string, string>();
  // a day and an hour answer two questions
  const useOf = (c: DateClaim): readonly [Map<string, string>, string] => {
    const day = dayOf(c.date);
    return day === '' ? [hours, c.date] : [days, day];
  };
  for (const c of dates) {
    const [use, key] = useOf(c);
    for (const w of c.told ?? []) {
      const known = use.get(w);
      if (known === undefined) use.set(w, key);
      else if (known !== key) use.set(w, SEVERAL);
    }
  }
  for (const c of dates) {
    if (!c.told) continue;
    const [use] = useOf(c);
    c.told = c.told.map((w) => (use.get(w) === SEVERAL ? `~${w}` : w));
  }
}

/**
 * Parts of speech of open-class words: what the form can be first (wordforms.ts), then the neighbours decide between noun and verb
 * (after Brill's transformation rules, by hand).
 */

import { namesHappening } from '../language/happenings.ts';
import { nounClass } from '../language/nouns.ts';
import type { Pos } from '../language/pos.ts';
import { WordClass } from '../language/words.ts';
import type { Draft, Unit } from './unit.ts';
import { type WordForm, wordForm } from './wordforms.ts';

const NOMINAL = new Set<Pos>(['Det', 'Poss', 'Adj', 'Num', 'Prep']);
const SUBJECTS = new Set<Pos>(['Noun', 'Name', 'Pron', 'Sub']);
const OBJECTS = new Set<Pos>(['Det', 'Poss', 'Num', 'Name', 'Pron']);
/** Past forms that are nouns or adjectives after an article. */
const PAST_NOUNS = new Set('left saw felt found ground fell lay wound lit rose bound light bit'.split(' '));

/** What stands around the word. */
export interface Around {
  /** Part of speech of the word before, adverbs passed over; null at the start and after quotation marks and dashes. */
  readonly prev: Pos | null;
  /** The unit before the word, an adverb passed over. */
  readonly before: Unit | undefined;
  readonly afterAdverb: boolean;
  readonly next: Draft | undefined;
  /** The sentence is set in title case: capitals prove nothing. */
  readonly titled: boolean;
}

const isModifiable = (prev: Pos | null): boolean => prev === 'Det' || prev === 'Poss' || prev === 'Adj';

function compound(d: Draft, a: Around, capital: boolean): Pos {
  const { lower } = d;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  const form = wordForm(tail);
  if (form.past || form.ing || /(?:type|style|old)$/.test(tail)) return 'Adj';
  const whole = d.form;
  if (whole.adjectival) return 'Adj';
  const head = a.next && a.next.pos === null && a.next.token.kind === 'word' && a.next.token.caps === 'none';
  return head && !whole.classed ? 'Adj' : capital ? 'Name' : 'Noun';
}

/** "A mass shooting in", "the preliminary hearing": what happens, behind a noun that does nothing. */
function namesWhatHappened(lower: string, a: Around): boolean {
  return a.prev === 'Noun' && namesHappening(lower) && nounClass(a.before?.form.nounBase ?? '') !== 'people';
}

function gerund(d: Draft, a: Around, nextOpen: boolean, nextNominal: boolean): Pos {
  const { form } = d;
  const noun = (d.token.tags & WordClass.Noun) !== 0 || namesWhatHappened(d.lower, a);
  // "Boeing's", "the meeting's": nothing done has a possessive
  if (/^['’]s$/.test(a.next?.lower ?? '')) return noun ? 'Noun' : 'Name';
  if (!form.isVerb && noun) return 'Noun';
  if (isModifiable(a.prev) || a.prev === 'Num') return nextOpen && !nextNominal && a.next!.form.plural ? 'Adj' : 'Noun';
  if (a.next?.lower === 'of') return 'Noun';
  if (noun && (a.prev === 'Noun' || a.prev === 'Prep') && !nextNominal) return 'Noun';
  return 'Ger';
}

function pastForm(lower: string, form: WordForm, a: Around, nextOpen: boolean, nextNominal: boolean): Pos {
  const { prev, next } = a;
  // hit, cut, hurt: also a noun or a base
  if (form.verbBase === lower && isModifiable(prev) && !nextOpen && !nextNominal) return 'Noun';
  if (PAST_NOUNS.has(lower) && isModifiable(prev)) return lower === 'left' || lower === 'bound' ? 'Adj' : 'Noun';
  if (lower === 'shot' && (isModifiable(prev) || (prev === 'Num' && next?.pos !== 'Prep' && !nextOpen))) return 'Noun';
  if ((isModifiable(prev) || prev === 'Num') && nextOpen && next!.token.caps === 'none') {
    const after = next!.form;
    if (after.plural || after.classed || next!.token.tags & WordClass.Noun) return 'Adj';
  }
  return 'Past';
}

/** The part of speech of a word that is in no closed class. */
export function openClass(d: Draft, a: Around): Pos {
  const { lower } = d;
  const { prev, next } = a;
  const { tags } = d.token;
  const capital = d.token.caps !== 'none' && !a.titled;
  if (d.last - d.first > 1) return compound(d, a, capital);
  const nextOpen = next !== undefined && next.pos === null && next.token.kind === 'word';
  const nextNominal = next !== undefined && next.pos !== null && OBJECTS.has(next.pos);
  if (tags & WordClass.Demonym) return nextOpen || next?.pos === 'Num' ? 'Adj' : 'Name';
  const form = d.form;
  // "United States", "Harbour Park": a capital beside a name, whatever the word is else
  const beside = !a.afterAdverb && a.before?.pos === 'Name' && a.before.capital;
  if (capital && prev === 'Name' && beside) return 'Name';
  if (capital && prev !== null && form.past && nextOpen && next.token.caps === 'initial') return 'Name';
  if (
    capital &&
    !(tags & (WordClass.Verb | WordClass.Adjective | WordClass.Adverb | WordClass.PersonNoun | WordClass.Date))
  )
    if (prev !== null || (tags & WordClass.Place) !== 0 || form.plain) return 'Name';
  if (lower === 'missing' && !nextNominal) return 'Adj';
  if (form.ing) return gerund(d, a, nextOpen, nextNominal);
  if (form.past) return pastForm(lower, form, a, nextOpen, nextNominal);
  if (
    (prev === 'To' || prev === 'Modal' || prev === 'Do') &&
    (form.isVerb || (tags & (WordClass.Noun | WordClass.Adjective)) === 0)
  )
    return 'Verb';
  if (lower === 'dies' && !isModifiable(prev) && prev !== 'Num') return 'Verb'; // "victim of shooting dies"
  if (lower === 'last' && !(prev !== null && SUBJECTS.has(prev) && next?.pos === 'Num')) return 'Adj';
  if (prev === 'Do' && lower === 'loose') return 'Verb'; // "did not loose": misspelt
  const inflected = lower !== form.verbBase;
  // A third person form needs a subject right before it; a bare base needs one that is plural.
  const third = inflected && form.plural;
  const bare = !inflected && form.commonVerb && (prev === null || prev === 'Mark');
  const determined = prev !== null && NOMINAL.has(prev);
  const pluralBefore = prev === 'Noun' && a.before?.form.plural === true;
  if (third && form.isVerb && a.afterAdverb && (prev === 'Noun' || prev === 'Name') && !pluralBefore) return 'Verb'; // "the toll now stands at"
  if (prev === 'Num' && form.isVerb && !form.asNoun) return 'Verb'; // "nine remain missing"
  // "Man Kills 3, Wounds 2": a headline's second verb
  if (inflected && form.isVerb && prev === 'Mark' && next?.pos === 'Num' && a.titled) return 'Verb';
  const orphan = third && (prev === null || (!SUBJECTS.has(prev) && prev !== 'Conj'));
  if (form.isVerb && !determined && !orphan && !bare) {
    if (!form.asNoun) return 'Verb';
    if (prev !== null && SUBJECTS.has(prev)) {
      if (nextNominal || (prev !== 'Noun' && prev !== 'Name')) return 'Verb';
      if (pluralBefore && !form.plural) return 'Verb';
      if (next?.pos === 'Prep' && next.lower !== 'of' && inflected && prev === 'Name') return 'Verb';
    }
  }
  if (form.adverb) return 'Adv';
  if (tags & WordClass.Adjective) {
    if (isModifiable(prev) && prev !== 'Adj' && next?.lower === 'of') return 'Noun'; // "a fine of"
    const noun = form.classed && (!nextOpen || next!.form.commonBase);
    if (!noun) return 'Adj';
  }
  if (form.asNoun || third || bare) return 'Noun';
  if (tags & WordClass.Verb && !determined) return 'Verb';
  if (form.adjectival && nextOpen) return 'Adj';
  if (tags & WordClass.Date) return 'Date';
  return d.token.caps !== 'none' && !a.titled && prev !== null ? 'Name' : 'Noun';
}

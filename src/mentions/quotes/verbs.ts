/** Verbs of speech in their sentence: is this word one here, and who is its subject. */
import { item } from '../../language/item.ts';
import { type SpeechVerb, speechVerbIn, wordSet } from '../../language/speech.ts';
import { WordClass } from '../../language/words.ts';
import { has, isPlainVerb, type SpeechContext } from './context.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import { isRoleNoun, type Speaker } from './speaker.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d", "'s"]);
const BASE_SUBJECTS = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'to',
  'would',
  'will',
  'could',
  'can',
  'may',
  'might',
  'must',
  'should',
  'did',
  'does',
  'do',
  "n't",
  'not',
  'police',
  'officials',
  'authorities',
  'experts',
  'people',
  'and',
  'also',
  'supporters',
  'critics',
]);

/** Present forms that are no plural nouns as well. */
const SURE_PRESENT = wordSet(
  'say tell add ask argue insist write explain believe deny acknowledge describe continue agree maintain suggest announce warn conclude declare recall accuse criticize',
);
const SINGULAR_SUBJECTS = new Set(['he', 'she', 'it', 'who', 'which', 'also']);

function isSubjectWord(ctx: SpeechContext, i: number): boolean {
  const t = ctx.tokens[i];
  return (
    t !== undefined &&
    ((ctx.readingOf[i] ?? 0) > 0 || SINGULAR_SUBJECTS.has(t.lower) || t.text === ',' || t.text === ')')
  );
}

/** The verb of speech at token `i`, null when the word is a noun or adjective there or stands in a quotation. */
export function speechVerbAt(ctx: SpeechContext, i: number): SpeechVerb | null {
  const t = ctx.tokens[i];
  if (t?.kind !== 'word' || ctx.quoteOf[i] || ctx.readingOf[i]) return null;
  const verb = speechVerbIn(t.word);
  if (!verb) return null;
  // a capital inside a sentence: part of a name
  if (
    t.caps === 'initial' &&
    i > 0 &&
    ctx.sentenceOf[i - 1] === ctx.sentenceOf[i] &&
    ctx.tokens[i - 1]!.kind === 'word'
  )
    return null;
  const before = item(ctx.tokens, i - 1);
  const next = ctx.tokens[i + 1];
  if (before && before.text === '-') return null;
  if (verb.form === 'base' || verb.form === 'present') {
    if (
      before &&
      !ctx.quoteOf[i - 1] &&
      (has(before, WordClass.Determiner) || before.lower === "'s" || has(before, WordClass.Preposition)) &&
      before.lower !== 'to' &&
      before.lower !== 'that' &&
      before.lower !== 'who' &&
      before.lower !== 'it'
    )
      return null;
    if (
      verb.form === 'base' &&
      !(
        before &&
        (BASE_SUBJECTS.has(before.lower) ||
          (has(before, WordClass.Plural) && !has(before, WordClass.Determiner)) ||
          /..ly$/.test(before.lower))
      )
    )
      return null;
    if (
      verb.form === 'present' &&
      verb.lemma !== 'say' &&
      next &&
      (next.lower === 'of' || next.lower === 'were' || next.lower === 'was' || next.lower === 'are')
    )
      return null;
    if (verb.form === 'base' && before?.lower === 'to' && BE.has(item(ctx.tokens, i - 2)?.lower ?? '')) return null;
    if (verb.form === 'present' && !SURE_PRESENT.has(verb.lemma) && !isSubjectWord(ctx, i - 1)) return null;
    return verb;
  }
  if (verb.form === 'past' && before && !ctx.quoteOf[i - 1]) {
    // "the reported attack", "an alleged thief": an adjective
    if (
      (has(before, WordClass.Determiner) || before.lower === "'s") &&
      before.lower !== 'that' &&
      next?.kind === 'word' &&
      has(next, WordClass.Noun)
    )
      return null;
  }
  return verb;
}

/** "was described", "has been called": the subject is not who speaks. */
function isPassive(ctx: SpeechContext, i: number, verb: SpeechVerb): boolean {
  if (verb.form !== 'past') return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const t = ctx.tokens[k]!;
    if (t.kind !== 'word' || ctx.quoteOf[k]) return false;
    if (BE.has(t.lower)) return true;
    if (HAVE.has(t.lower)) return false;
    if (!has(t, WordClass.Adverb) && t.lower !== 'also' && t.lower !== 'not' && t.lower !== "n't") return false;
  }
  return false;
}

/** The subject of the first verb of the sentence `tokens[first] … tokens[last - 1]`. */
export function sentenceSubject(ctx: SpeechContext, first: number, last: number): Speaker | null {
  for (let i = first + 1; i < Math.min(last, first + 60); i++) {
    const t = ctx.tokens[i]!;
    if (ctx.quoteOf[i] || ctx.readingOf[i] || t.kind !== 'word') continue;
    const finite =
      isPlainVerb(t) ||
      has(t, WordClass.Past | WordClass.Copula | WordClass.Modal) ||
      speechVerbAt(ctx, i) !== null ||
      (has(t, WordClass.Verb) && t.lower.endsWith('s') && (ctx.readingOf[i - 1] ?? 0) > 0);
    if (!finite || t.lower.endsWith('ing')) continue;
    const speaker = speakerBefore(ctx, i, first);
    if (speaker) return speaker;
  }
  return null;
}

/** The person named right before the last verb of `tokens[first] … tokens[last - 1]`. */
export function nearestSubject(ctx: SpeechContext, first: number, last: number): Speaker | null {
  for (let i = last - 1; i > Math.max(first, last - 25); i--) {
    const t = ctx.tokens[i]!;
    if (
      ctx.quoteOf[i] ||
      ctx.readingOf[i] ||
      t.kind !== 'word' ||
      !has(t, WordClass.Past | WordClass.Verb) ||
      t.lower.endsWith('ing')
    )
      continue;
    const before = ctx.tokens[i - 1]!;
    if (!ctx.readingOf[i - 1] && before.lower !== 'he' && before.lower !== 'she') continue;
    return speakerBefore(ctx, i, first);
  }
  return null;
}

/** The subject of the verb of speech at token `i`, looked for from token `limit` on. */
export function subjectOf(
  ctx: SpeechContext,
  i: number,
  verb: SpeechVerb,
  limit: number,
  upTo: number,
): Speaker | null {
  if (isPassive(ctx, i, verb)) {
    for (let k = i + 1; k < Math.min(upTo, i + 10); k++)
      if (ctx.tokens[k]!.lower === 'by') return speakerAfter(ctx, k + 1, upTo);
    return null;
  }
  // "Smith telling the court", "her son shouting": who is named right before a participle speaks
  if (
    verb.form === 'gerund' &&
    !BE.has(item(ctx.tokens, i - 1)?.lower ?? '') &&
    !ctx.readingOf[i - 1] &&
    !isRoleNoun(ctx, i - 1)
  )
    return null;
  return speakerBefore(ctx, i, limit);
}

/** Who speaks a quotation, by what stands before it: X said: "…" · X called it "…" · according to X, … "…" · X's claim that "…" · X: "…". */

import { SPEECH_NOUNS } from '../../language/data/speech.ts';
import { item } from '../../language/item.ts';
import { wordSet } from '../../language/speech.ts';
import type { QuoteTokens, SpeechContext } from './context.ts';
import { isInterviewLabel } from './interview.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import { regionBefore } from './region.ts';
import { cueText, found, type QuoteSource } from './source.ts';
import type { Speaker } from './speaker.ts';
import { nearestSubject, sentenceSubject, speechVerbAt, subjectOf } from './verbs.ts';

const speechNouns = wordSet(SPEECH_NOUNS);
const MAX_BEFORE = 60;
const RELATIVE = new Set(['who', 'which', 'that']);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** "X's claim that …", "his statement …", "a statement by X": the speaker beside a noun of speech at token `i`. */
function besideNoun(ctx: SpeechContext, i: number, limit: number, upTo: number): Speaker | null {
  const link = ctx.tokens[i + 1]?.lower;
  if ((link === 'by' || link === 'from') && i + 2 < upTo) return speakerAfter(ctx, i + 2, upTo);
  for (let k = i - 1; k >= Math.max(limit, i - 4); k--) {
    const t = ctx.tokens[k]!;
    if (t.lower === "'s" || ((t.text === '’' || t.text === "'") && !t.space)) return speakerBefore(ctx, k, limit);
    if (POSSESSIVE_PRONOUNS.has(t.lower)) {
      const as = t.lower === 'his' || t.lower === 'her' ? speakerAfterPossessive(ctx, k) : null;
      return as;
    }
    if (t.kind !== 'word') return null;
  }
  return null;
}

function speakerAfterPossessive(ctx: SpeechContext, k: number): Speaker | null {
  const first = ctx.article.sentences[ctx.sentenceOf[k]!]!.first;
  for (let i = k - 1; i >= Math.max(0, first - 60); i--) {
    const r = ctx.readingOf[i] ? ctx.people.readings[ctx.readingOf[i]! - 1]! : null;
    if (r && !ctx.quoteOf[i])
      return {
        name: ctx.people.people[r.person]?.name ?? null,
        person: r.person,
        first: k,
        last: k + 1,
        form: 'pronoun',
      };
  }
  return null;
}

const isColon = (ctx: SpeechContext, i: number): boolean => ctx.tokens[i]?.text === ':';

/** X said: "…" · X called it "…" · according to X, … "…" · X's claim that "…" · X: "…" */
export function attributionBefore(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const region = regionBefore(ctx, q);
  const floor = Math.max(region.first, region.last - MAX_BEFORE);
  let pendingCue = -1;
  for (let i = region.last - 1; i >= floor; i--) {
    if (ctx.quoteOf[i]) continue;
    const t = ctx.tokens[i]!;
    if (t.lower === 'to' && item(ctx.tokens, i - 1)?.lower === 'according') {
      const speaker = speakerAfter(ctx, i + 1, region.last);
      if (speaker) return found(speaker, 'according to', i - 1, 'named in the sentence by “according to”');
    }
    const verb = speechVerbAt(ctx, i);
    if (verb) {
      if (RELATIVE.has(item(ctx.tokens, i - 1)?.lower ?? '') && region.last - i > 3) continue;
      const speaker = subjectOf(ctx, i, verb, region.first, region.last);
      if (speaker) {
        const cue = pendingCue >= 0 ? pendingCue : i;
        return found(speaker, cueText(ctx, cue), cue, ruleBefore(ctx, cue, speaker));
      }
      if (pendingCue < 0) pendingCue = i;
      continue;
    }
    if (speechNouns.has(t.lower) && region.last - i <= 12) {
      const speaker = besideNoun(ctx, i, region.first, region.last);
      if (speaker) return found(speaker, t.lower, i, `the words are of the “${t.lower}” named before them`);
    }
  }
  if (region.introduced && !isInterviewLabel(ctx, region)) {
    const speaker = speakerBefore(
      ctx,
      region.last - (item(ctx.tokens, region.last - 1)?.text === ':' ? 1 : 0),
      region.first,
    );
    const named = speaker?.form === 'name' && isColon(ctx, region.last - 1);
    if (speaker && (named || speaker.first <= region.first + 3))
      return found(speaker, null, -1, 'named before the colon');
  }
  if (pendingCue >= 0) {
    const speaker = sentenceSubject(ctx, region.first, pendingCue);
    if (speaker)
      return found(
        speaker,
        cueText(ctx, pendingCue),
        pendingCue,
        `subject of the sentence that “${cueText(ctx, pendingCue)}” belongs to`,
      );
  }
  return null;
}

function ruleBefore(ctx: SpeechContext, cue: number, speaker: Speaker): string {
  const who = speaker.form === 'pronoun' ? 'the pronoun' : speaker.form === 'role' ? 'the role' : 'named';
  return `${who === 'named' ? 'named' : `${who} stands`} before the quotation, with “${cueText(ctx, cue)}”`;
}

/** The person who is the subject of the nearest verb before a partial quotation, else of its sentence. */
export function subjectOfSentence(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const region = regionBefore(ctx, q);
  const rule = 'subject of the sentence that holds the words';
  const speaker = nearestSubject(ctx, region.first, q.first) ?? sentenceSubject(ctx, region.first, q.first);
  return speaker && (speaker.person !== null || speaker.form === 'pronoun') ? found(speaker, null, -1, rule) : null;
}

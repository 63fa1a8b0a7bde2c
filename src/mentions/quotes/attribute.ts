/** Who speaks a quotation, by what stands right beside it or in its sentence. */
import { SPEECH_NOUNS } from '../../language/data/speech.ts';
import { type SpeechVerb, wordSet } from '../../language/speech.ts';
import type { QuoteTokens, SpeechContext } from './context.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import { found, type QuoteSource } from './source.ts';
import type { Speaker } from './speaker.ts';
import { nearestSubject, sentenceSubject, speechVerbAt, subjectOf } from './verbs.ts';

const speechNouns = wordSet(SPEECH_NOUNS);
/** Names from the start of an article that tell who is interviewed. */
const MOST_NAMES = 60;
const MAX_AFTER = 45;
const MAX_BEFORE = 60;
const PUNCTUATION = new Set([',', '—', '–', '-', '…', '.', '*', '_', ';']);
const RELATIVE = new Set(['who', 'which', 'that']);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

const cueText = (ctx: SpeechContext, i: number): string => ctx.tokens[i]!.lower;

/** How the quotation's own text ends. */
function ending(ctx: SpeechContext, q: QuoteTokens): 'open' | 'stop' | 'none' {
  const last = ctx.article.text
    .slice(Math.max(q.run.start, q.run.end - 4), q.run.end)
    .replace(/["”'’\s]{1,4}$/, '')
    .slice(-1);
  const next = ctx.tokens[q.last];
  if (/[,?!…—–-]/.test(last) || /\.\.$/.test(ctx.article.text.slice(q.run.end - 3, q.run.end))) return 'open';
  if (next && (next.text === ',' || next.text === '—' || next.text === '–')) return 'open';
  return /[.:;]/.test(last) ? 'stop' : 'none';
}

/** First token after the quotation's sentence; the next sentence of the paragraph counts when an attribution may stand there. */
function endAfter(ctx: SpeechContext, q: QuoteTokens, mayGoOn: boolean): number {
  const { sentences } = ctx.article;
  const s = ctx.sentenceOf[q.last - 1]!;
  let end = sentences[s]!.last;
  if (end <= q.last) {
    const next = sentences[s + 1];
    end = next && mayGoOn && next.paragraph === sentences[s]!.paragraph ? next.last : q.last;
  }
  return end;
}

function nextQuoteStart(ctx: SpeechContext, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (ctx.quoteOf[i]) return i;
  return limit;
}

/** "…" — Anna Example: a dash and a name end the paragraph. */
function signature(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  let i = q.last;
  if (!/^(?:[―—–]|-{1,2})$/.test(ctx.tokens[i]?.text ?? '')) return null;
  while (/^[―—–-]$/.test(ctx.tokens[i]?.text ?? '')) i++;
  const end = ctx.article.paragraphs[q.run.lastParagraph]!.end;
  let last = i;
  while (last < ctx.tokens.length && ctx.tokens[last]!.start < end && !ctx.quoteOf[last] && last - i < 16) {
    if (ctx.tokens[last]!.kind === 'word' && ctx.tokens[last]!.text === ctx.tokens[last]!.lower && last === i)
      return null;
    last++;
  }
  if (last === i || last - i >= 16) return null;
  // an embedded post, signed with a handle: it may well quote somebody else
  for (let k = i; k < last; k++) if (ctx.tokens[k]!.text === '@') return null;
  const speaker = speakerAfter(ctx, i, last);
  return speaker?.first === i || (speaker && speaker.form === 'name')
    ? found(speaker, null, -1, 'signed with a dash after the quotation')
    : null;
}

/** "…," said X · "…," X said · "…", according to X */
export function attributionAfter(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const how = ending(ctx, q);
  if (how === 'none') return signature(ctx, q);
  const limit = nextQuoteStart(ctx, q.last, Math.min(endAfter(ctx, q, true), q.last + MAX_AFTER));
  const signed = signature(ctx, q);
  if (signed) return signed;
  let i = q.last;
  while (i < limit && PUNCTUATION.has(ctx.tokens[i]!.text)) i++;
  if (i >= limit) return null;
  if (ctx.tokens[i]!.lower === 'according' && ctx.tokens[i + 1]?.lower === 'to') {
    const speaker = speakerAfter(ctx, i + 2, limit);
    return speaker ? found(speaker, 'according to', i, 'named after the quotation by “according to”') : null;
  }
  const direct = speechVerbAt(ctx, i);
  if (direct && direct.form !== 'gerund' && direct.form !== 'base') {
    const speaker = speakerAfter(ctx, i + 1, limit);
    if (speaker) return found(speaker, cueText(ctx, i), i, `named after the quotation, behind “${cueText(ctx, i)}”`);
  }
  for (let v = i + 1; v < limit; v++) {
    const verb = speechVerbAt(ctx, v);
    if (!verb || verb.form === 'gerund') continue;
    if (how === 'stop' && ctx.tokens[v + 1]?.text !== '.') return null;
    const speaker = speakerBefore(ctx, v, i);
    if (!speaker || speaker.first > i + 1) {
      if (speaker && v - i < 6) return null;
      continue;
    }
    return found(speaker, cueText(ctx, v), v, `named after the quotation, before “${cueText(ctx, v)}”`);
  }
  return null;
}

/** A partial quotation whose sentence ends in its attribution: … "…" …, X said. */
export function attributionAtEnd(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const end = endAfter(ctx, q, false);
  for (let i = q.last; i < Math.min(end, q.last + 80); i++) {
    if (ctx.quoteOf[i]) continue;
    if (ctx.tokens[i]!.lower === 'according' && ctx.tokens[i + 1]?.lower === 'to') {
      const speaker = speakerAfter(ctx, i + 2, end);
      if (speaker) return found(speaker, 'according to', i, 'named in the sentence by “according to”');
    }
    if (ctx.tokens[i]!.text !== ',') continue;
    const verb = speechVerbAt(ctx, i + 1);
    if (verb && verb.kind === 'say' && (verb.form === 'past' || verb.form === 'present')) {
      const speaker = speakerAfter(ctx, i + 2, end);
      if (speaker && speaker.last - i < 14)
        return found(
          speaker,
          cueText(ctx, i + 1),
          i + 1,
          `named at the end of the sentence, behind “${cueText(ctx, i + 1)}”`,
        );
    }
    for (let v = i + 2; v < Math.min(end, i + 14); v++) {
      const say = speechVerbAt(ctx, v);
      if (say?.kind !== 'say' || say.form === 'gerund' || say.form === 'base') continue;
      const speaker = speakerBefore(ctx, v, i + 1);
      const next = ctx.tokens[v + 1];
      if (
        speaker &&
        speaker.first === i + 1 &&
        (v + 1 >= end ||
          next?.kind === 'mark' ||
          ['in', 'on', 'at', 'to', 'during', 'after', 'earlier', 'this', 'last'].includes(next!.lower))
      )
        return found(speaker, cueText(ctx, v), v, `named at the end of the sentence, before “${cueText(ctx, v)}”`);
      break;
    }
  }
  return null;
}

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

interface Region {
  readonly first: number;
  /** Token where the quotation begins, or the end of the sentence before that introduces it. */
  readonly last: number;
  readonly introduced: boolean;
}

/** Where the words before the quotation begin: its sentence, or the sentence before when that ends in a colon. */
function regionBefore(ctx: SpeechContext, q: QuoteTokens): Region {
  const { sentences } = ctx.article;
  let s = ctx.sentenceOf[q.first]!;
  let first = sentences[s]!.first;
  let empty = true;
  for (let i = first; i < q.first && empty; i++) if (ctx.tokens[i]!.kind !== 'mark') empty = false;
  if (empty && s > 0) {
    const before = sentences[s - 1]!;
    const mark = ctx.tokens[before.last - 1];
    if (
      (mark?.text === ':' || (mark?.text === ',' && before.paragraph === sentences[s]!.paragraph)) &&
      !ctx.quoteOf[before.last - 1]
    ) {
      s--;
      return { first: before.first, last: before.last, introduced: true };
    }
  }
  // a sentence that begins inside an earlier quotation: its attribution stands before that one
  for (
    let hops = 0;
    hops < 3 && first > 0 && ctx.quoteOf[first] && ctx.quoteOf[first - 1] === ctx.quoteOf[first];
    hops++
  ) {
    s--;
    first = sentences[s]!.first;
  }
  return { first, last: q.first, introduced: ctx.tokens[q.first - 1]?.text === ':' };
}

/** X said: "…" · X called it "…" · according to X, … "…" · X's claim that "…" · X: "…" */
export function attributionBefore(ctx: SpeechContext, q: QuoteTokens): QuoteSource | null {
  const region = regionBefore(ctx, q);
  const floor = Math.max(region.first, region.last - MAX_BEFORE);
  let pendingCue = -1;
  for (let i = region.last - 1; i >= floor; i--) {
    if (ctx.quoteOf[i]) continue;
    const t = ctx.tokens[i]!;
    if (t.lower === 'to' && ctx.tokens[i - 1]?.lower === 'according') {
      const speaker = speakerAfter(ctx, i + 1, region.last);
      if (speaker) return found(speaker, 'according to', i - 1, 'named in the sentence by “according to”');
    }
    const verb = speechVerbAt(ctx, i);
    if (verb) {
      if (RELATIVE.has(ctx.tokens[i - 1]?.lower ?? '') && region.last - i > 3) continue;
      const speaker = subjectOf(ctx, i, verb, region.first, region.last);
      if (speaker) {
        const cue = pendingCue >= 0 ? pendingCue : i;
        return found(speaker, cueText(ctx, cue), cue, ruleBefore(ctx, cue, verb, speaker));
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
    const speaker = speakerBefore(ctx, region.last - (ctx.tokens[region.last - 1]?.text === ':' ? 1 : 0), region.first);
    if (speaker && speaker.first <= region.first + 3) return found(speaker, null, -1, 'named before the colon');
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

/** "Q:" or "A:" stands before the quotation. */
function isInterviewLabel(ctx: SpeechContext, region: Region): boolean {
  return /^[QA]$/.test(ctx.tokens[region.first]?.text ?? '') && ctx.tokens[region.first + 1]?.text === ':';
}

/** Q: "…" A: "…": who answers is the person named last before the first question; who asks is left open. */
export function interviewSource(ctx: SpeechContext, q: QuoteTokens): QuoteSource | 'asked' | null {
  const region = regionBefore(ctx, q);
  if (!isInterviewLabel(ctx, region)) return null;
  if (ctx.tokens[region.first]!.text === 'Q') return 'asked';
  const people = new Map<number, number>();
  for (const r of ctx.people.readings.slice(0, MOST_NAMES)) {
    if (r.first >= region.first) break;
    if (ctx.quoteOf[r.first]) continue;
    people.set(r.person, (people.get(r.person) ?? 0) + 1);
  }
  const [person] = [...people.entries()].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (person === undefined) return 'asked';
  const name = ctx.people.people[person]?.name ?? null;
  const speaker: Speaker = { name, person, first: region.first, last: region.first + 1, form: 'role' };
  return found(speaker, null, -1, 'answers in an interview: the person most named before it');
}

function ruleBefore(ctx: SpeechContext, cue: number, _verb: SpeechVerb, speaker: Speaker): string {
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

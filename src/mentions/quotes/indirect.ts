/** Indirect speech: runs of text that a sentence gives to a source ("X said …", "according to X"). */
import { item } from '../../language/item.ts';
import { wordSet } from '../../language/speech.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Sentence, Span } from '../../text/article.ts';
import type { ArticlePeople, QuoteReading } from '../mention.ts';
import { has, type SpeechContext, speechContext } from './context.ts';
import { speakerAfter } from './phrase.ts';
import type { QuoteRun } from './scan.ts';
import type { Speaker } from './speaker.ts';
import { speechVerbAt, subjectOf } from './verbs.ts';

/** A run and who it is given to. */
export interface Attribution extends Span {
  /** The source as the text names it, a person's full name where resolved. */
  readonly source: string;
  /** Index into `ArticlePeople.people`, null for organisations and unnamed sources. */
  readonly person: number | null;
  readonly cue: string;
  readonly rule: string;
}

/** Verbs that report a clause without "that". */
const CLAUSE_VERBS = wordSet(
  `say tell add announce claim confirm warn estimate believe argue report note explain reveal state declare insist acknowledge admit suggest
indicate predict allege assert maintain think write tweet testify deny conclude stress emphasize emphasise reiterate recall promise vow pledge affirm
caution concede contend assure inform`,
);
/** Tokens that are looked through for a verb or a subject further off. */
const REACH = 60;
const NEGATIONS = new Set(['not', "n't", 'never', 'declined', 'refused', 'without', 'nor']);

function isNegated(ctx: SpeechContext, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const t = ctx.tokens[i]!;
    if (NEGATIONS.has(t.lower) || t.lower.endsWith("n't")) return true;
    if (t.kind === 'mark' && t.text !== '’' && t.text !== "'") return false;
  }
  return false;
}

/** A verb that can head a clause stands in `tokens[first] … tokens[last - 1]`. */
function holdsVerb(ctx: SpeechContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const t = ctx.tokens[i]!;
    if (
      !ctx.quoteOf[i] &&
      t.kind === 'word' &&
      t.caps === 'none' &&
      has(t, WordClass.Verb | WordClass.Modal | WordClass.Copula) &&
      !has(t, WordClass.Preposition)
    )
      return true;
  }
  return false;
}

/** Token after the addressee, time and occasion that may stand between the verb and the clause it reports. */
function clauseStart(ctx: SpeechContext, verb: number, last: number): { first: number; that: boolean } {
  for (let i = verb + 1; i < Math.min(last, verb + 25); i++) {
    if (ctx.quoteOf[i]) break;
    const t = ctx.tokens[i]!;
    if (t.lower === 'that' && !has(ctx.tokens[i + 1], WordClass.Date)) return { first: i + 1, that: true };
    if (t.text === ',' || t.text === ';' || (t.text === '.' && i + 1 >= last)) break;
  }
  return { first: verb + 1, that: false };
}

interface Draft {
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
  readonly cue: string;
  readonly rule: string;
}

function atVerb(ctx: SpeechContext, sentence: Sentence, i: number): Draft | null {
  const verb = speechVerbAt(ctx, i);
  if (!verb || verb.form === 'base' || isNegated(ctx, i)) return null;
  const cue = ctx.tokens[i]!.lower;
  const { first, that } = clauseStart(ctx, i, sentence.last);
  if (!CLAUSE_VERBS.has(verb.lemma) && !(that && first - i <= 3)) return null;
  const before = item(ctx.tokens, i - 1);
  // "…, said X": the clause stands before
  if (
    before &&
    i > sentence.first &&
    (before.text === ',' || ctx.quoteOf[i - 1]) &&
    verb.kind === 'say' &&
    verb.form !== 'gerund' &&
    !that
  ) {
    const inverted = speakerAfter(ctx, i + 1, sentence.last);
    if (
      inverted &&
      inverted.first <= i + 2 &&
      (inverted.form === 'name' || inverted.form === 'role' || !holdsVerb(ctx, inverted.first, inverted.last))
    )
      return {
        first: sentence.first,
        last: i,
        speaker: inverted,
        cue,
        rule: `named at the end of the sentence, behind “${cue}”`,
      };
  }
  let speaker = subjectOf(ctx, i, verb, sentence.first, sentence.last);
  if (!speaker && verb.form === 'gerund' && (before?.text === ',' || before?.lower === 'and')) {
    for (let k = i - 1; k > Math.max(sentence.first, i - REACH) && !speaker; k--) {
      const earlier = speechVerbAt(ctx, k);
      if (earlier && earlier.form !== 'gerund') speaker = subjectOf(ctx, k, earlier, sentence.first, i);
    }
  }
  if (!speaker?.name) return null;
  const lead = item(ctx.tokens, speaker.first - 1);
  const trails =
    speaker.first > sentence.first &&
    lead !== undefined &&
    (lead.text === ',' || lead.text === '—' || lead.text === '–' || ctx.quoteOf[speaker.first - 1] !== 0) &&
    !that &&
    holdsVerb(ctx, Math.max(sentence.first, speaker.first - REACH), speaker.first) &&
    !clauseFollows(ctx, i, sentence.last);
  if (trails) {
    const whole = i + 1 < sentence.last && ctx.tokens[i + 1]!.text === ',';
    return {
      first: sentence.first,
      last: whole ? sentence.last : speaker.first,
      speaker,
      cue,
      rule: `named at the end of the clause, before “${cue}”`,
    };
  }
  return first < sentence.last
    ? { first, last: sentence.last, speaker, cue, rule: `“${cue}” gives the clause to its subject` }
    : null;
}

function hasWords(ctx: SpeechContext, draft: Draft): boolean {
  for (let i = draft.first; i < draft.last; i++) if (ctx.tokens[i]!.kind !== 'mark') return true;
  return false;
}

/** Right behind the verb a new clause begins: a subject and a verb before any comma. */
function clauseFollows(ctx: SpeechContext, verb: number, last: number): boolean {
  let i = verb + 1;
  const t = ctx.tokens[i];
  if (!t || t.kind === 'mark' || has(t, WordClass.Preposition)) return false;
  while (i < last && has(ctx.tokens[i], WordClass.Date)) i++;
  let end = i;
  while (end < Math.min(last, verb + REACH) && ctx.tokens[end]!.text !== ',' && ctx.tokens[end]!.text !== ';') end++;
  return end - i >= 2 && holdsVerb(ctx, i, end);
}

function inSentence(ctx: SpeechContext, sentence: Sentence, out: Draft[]): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (ctx.quoteOf[i]) continue;
    const t = ctx.tokens[i]!;
    if (t.lower === 'according' && ctx.tokens[i + 1]?.lower === 'to') {
      const speaker = speakerAfter(ctx, i + 2, sentence.last);
      if (speaker?.name)
        out.push({
          first: sentence.first,
          last: sentence.last,
          speaker,
          cue: 'according to',
          rule: 'named by “according to”',
        });
      continue;
    }
    const draft = atVerb(ctx, sentence, i);
    if (draft && hasWords(ctx, draft)) out.push(draft);
  }
}

/** Runs of indirect speech and attributed quotes, in order of start; where runs nest, the inner comes later. */
export function findAttributions(
  article: Article,
  people: ArticlePeople,
  quotes: readonly QuoteReading[],
): Attribution[] {
  const runs: QuoteRun[] = quotes
    .filter((q) => q.kind === 'quote' || q.kind === 'scare')
    .map((q) => ({
      start: q.start,
      end: q.end,
      outer: { start: q.start - 1, end: q.end + 1 },
      paragraph: 0,
      lastParagraph: 0,
      closed: true,
      continues: false,
      single: false,
    }));
  const ctx = speechContext(article, people, runs);
  const drafts: Draft[] = [];
  for (const sentence of article.sentences) inSentence(ctx, sentence, drafts);
  const out: Attribution[] = drafts.map((d) => ({
    start: article.tokens[d.first]!.start,
    end: article.tokens[d.last - 1]!.end,
    source: d.speaker.name!,
    person: d.speaker.person,
    cue: d.cue,
    rule: d.rule,
  }));
  for (const q of quotes) {
    if (q.kind !== 'quote' || q.speaker === null) continue;
    const { start, end, speaker, person } = q;
    out.push({ start, end, source: speaker, person, cue: q.cue ?? 'quoted', rule: q.rule ?? 'quoted' });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

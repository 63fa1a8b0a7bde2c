/** Who speaks a quotation, by what stands behind it: "…," said X · "…," X said · "…", according to X · "…" — X. */
import type { QuoteTokens, SpeechContext } from './context.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import { cueText, found, type QuoteSource } from './source.ts';
import { speechVerbAt } from './verbs.ts';

const MAX_AFTER = 45;
const PUNCTUATION = new Set([',', '—', '–', '-', '…', '.', '*', '_', ';']);

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

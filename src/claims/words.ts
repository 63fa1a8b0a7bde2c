/** Content words and snippet of a sentence, for likeness and for cards. */
import { singleSpaced } from '../text/spaces.ts';
import type { Parse } from './parse.ts';

const SNIPPET = 240;

/** Lemmas of the sentence's content words, each once, in order; the sentence's claims share one list. */
export function contentWords(parse: Parse): readonly string[] {
  parse.known.words ??= readWords(parse);
  return parse.known.words;
}

function readWords(parse: Parse): string[] {
  const out = new Set<string>();
  for (const u of parse.units) {
    if (u.pos === 'Noun' || u.pos === 'Name') out.add(u.form.nounBase);
    else if (u.pos === 'Verb' || u.pos === 'Past' || u.pos === 'Ger') out.add(u.form.verbBase);
    else if (u.pos === 'Adj' && u.reading < 0) out.add(u.lower);
  }
  return [...out];
}

/** The sentence, white space made single, at most 240 characters. */
export function snippetOf(parse: Parse): string {
  parse.known.snippet ??= readSnippet(parse);
  return parse.known.snippet;
}

function readSnippet(parse: Parse): string {
  const s = parse.article.sentences[parse.sentence]!;
  const text = singleSpaced(parse.article.text.slice(s.start, Math.min(s.end, s.start + SNIPPET)));
  return s.end - s.start > SNIPPET ? `${text}…` : text;
}

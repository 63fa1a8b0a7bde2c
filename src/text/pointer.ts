/** Sentences that point to other articles in the middle of one: "RELATED: Two shot near the station". */
import type { Article } from './article.ts';

const CUES = /^(?:RELATED|READ MORE|ALSO READ|READ ALSO|SEE ALSO|READ NEXT|MORE|WATCH|WATCH LIVE|VIDEO|PHOTOS)$/;
const LONGEST = 2;

/** Whether a sentence begins with such a cue in capitals and a colon: what it goes on to tell is of another event. */
export function isPointer(article: Article, sentence: number): boolean {
  const { first, last } = article.sentences[sentence]!;
  const { tokens } = article;
  if (tokens[first]?.caps !== 'all') return false;
  const colon = tokens[first + 1]?.text === ':' ? first + 1 : first + LONGEST;
  if (colon >= last || tokens[colon]?.text !== ':') return false;
  return CUES.test(
    tokens
      .slice(first, colon)
      .map((t) => t.text)
      .join(' '),
  );
}

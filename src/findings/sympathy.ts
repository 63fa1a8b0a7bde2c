/** Sentences of sympathy ("our thoughts are with the families"): many people say one, each for themselves, so that two speakers are no contradiction. */
import type { QuoteWord } from '../align/quotes/words.ts';
import { stemOf } from '../align/quotes/words.ts';
import { SYMPATHY_WORDS } from '../language/data/light-words.ts';

const stems = new Set(SYMPATHY_WORDS.split(/\s+/).map(stemOf));

/** Every word that carries content is one of sympathy. */
export function isSympathy(words: readonly QuoteWord[]): boolean {
  return words.every((w) => w.lexeme.light || stems.has(w.lexeme.stem));
}

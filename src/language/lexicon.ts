/**
 * compromise's compiled lexicon: every word with its tags. In the bundles a packed copy, made when they are built, stands in this file's place
 * (scripts/lexicon.mjs): loading compromise itself takes a few hundred milliseconds, which an editor would wait for.
 */
import nlp from 'compromise/two';
import type { TaggedWord } from './packed-words.ts';

/** Every word of the lexicon, lower case, multi-word entries joined by one space. */
export function* taggedWords(): Generator<TaggedWord> {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
  for (const [word, tags] of Object.entries(model.one.lexicon))
    yield { word, tags: typeof tags === 'string' ? [tags] : tags };
}

/** Sentences read for the tests of the claims stage. */
import type { Figures } from '../../src/claims/figures.ts';
import { readFigures } from '../../src/claims/figures.ts';
import { type Parse, parseSentence } from '../../src/claims/parse.ts';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import { findPeople } from '../../src/mentions/people/find.ts';
import type { Attribution } from '../../src/mentions/quotes/indirect.ts';
import { readArticle } from '../../src/text/read.ts';

const PUBLISHED = '2025-06-20';

/** The first sentence of a text, parsed. */
export function parseOf(text: string): Parse {
  const article = readArticle({ path: 'test', text, published: PUBLISHED });
  const people = findPeople(article);
  const readings = findNumbers(article).filter((r) => r.sentence === 0);
  const persons = people.readings.map((reading, index) => ({ reading, index })).filter((p) => p.reading.sentence === 0);
  return parseSentence(article, 0, readings, 0, persons, people);
}

/** Parts of speech of a sentence: "the/Det blast/Noun". */
export function tagsOf(text: string): string {
  return parseOf(text)
    .units.filter((u) => u.pos !== 'Mark')
    .map((u) => `${u.lower}/${u.pos}`)
    .join(' ');
}

/** The figures of a text, published 20 June 2025. */
export function figuresOf(text: string, attributions: readonly Attribution[] = []): Figures {
  const article = readArticle({ path: 'test', text, published: PUBLISHED });
  return readFigures(article, findNumbers(article), findPeople(article), attributions);
}

/** Index of the first noun phrase whose words hold the given text. */
export function phraseWith(parse: Parse, word: string): number {
  return parse.phrases.findIndex(
    (p) => p.kind === 'np' && parse.units.slice(p.first, p.last).some((u) => u.lower === word),
  );
}

/** Index of the verb group with the given lemma. */
export function verbWith(parse: Parse, lemma: string): number {
  return parse.phrases.findIndex((p) => p.kind === 'vg' && p.lemma === lemma);
}

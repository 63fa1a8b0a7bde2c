/** What an article is about: the happening that its headline and first sentences tell, so that "it happened at noon" can be dated. */
import {
  happeningNamed,
  happeningOfNoun,
  happeningOfVerb,
  namesHappening,
  tellsHappening,
} from '../language/happenings.ts';
import { nounLemma, verbLemma } from '../language/lemma.ts';
import { nounClass } from '../language/nouns.ts';
import { ofWord } from '../language/vocabulary.ts';
import type { Article, Token } from '../text/article.ts';

/** Sentences of the body that are looked at, beside the headline. */
const SENTENCES = 3;
/** Words looked at behind a verb. */
export const BEHIND_VERB = 4;
/** What a word of the headline, of the first and of a later sentence says. */
const HEADLINE = 3;
const FIRST = 2;
const LATER = 1;

/** "Opened fire", "came under fire": no fire. */
const NO_FIRE = /^(?:open|opens|opened|opening|under|cease|ceased|return|returned|hold|friendly)$/;

const SCORING = /^(?:beat|beats|lose|loses|lost|win|wins|won|draw|draws|drew)$/;

/** "3-2", as three tokens. */
const isScore = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === 'number' && /^[-–]$/.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.kind === 'number';

/** What a word can tell of a happening, whatever stands around it. */
const factsOf = ofWord(({ kind, lower }) => {
  const noun = nounLemma(lower);
  const verb = verbLemma(lower);
  return {
    noun,
    verb,
    word: kind === 'word',
    cls: nounClass(noun),
    named: namesHappening(noun),
    told: tellsHappening(verb),
    noFire: NO_FIRE.test(lower),
    scoring: SCORING.test(lower),
  };
});

function countIn(article: Article, sentence: number, weight: number, counts: Map<string, number>): void {
  const { first, last } = article.sentences[sentence]!;
  const { tokens } = article;
  let cls: string | null = null;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    const facts = factsOf(t.word);
    // "March 13" is no march
    if (!facts.word || (t.caps !== 'none' && tokens[i + 1]?.kind === 'number')) continue;
    const before = i > first ? tokens[i - 1]! : null;
    if (facts.scoring && tokens.slice(i, Math.min(last, i + 8)).some((_, k, all) => isScore(all, k)))
      counts.set('match', (counts.get('match') ?? 0) + weight);
    let found: string | null = null;
    if (facts.named && !(before !== null && factsOf(before.word).noFire))
      found = happeningOfNoun(facts.noun, before?.lower ?? '');
    if (found === null && facts.told) {
      const next: string[] = [];
      for (let k = i + 1; k < last && k <= i + BEHIND_VERB; k++) next.push(tokens[k]!.lower);
      found = happeningOfVerb(facts.verb, next, cls);
    }
    if (found !== null && happeningNamed(found)?.of === 'story') counts.set(found, (counts.get(found) ?? 0) + weight);
    cls = facts.cls ?? cls;
  }
}

/**
 * The happening that an article is about.
 * @returns its name (language/data/happenings.ts), null where headline and opening name none.
 */
export function mainHappening(article: Article): string | null {
  const counts = new Map<string, number>();
  let body = 0;
  for (let s = 0; s < article.sentences.length && body < SENTENCES; s++) {
    const kind = article.paragraphs[article.sentences[s]!.paragraph]?.kind;
    if (kind === 'caption') continue;
    if (kind !== 'headline') body++;
    countIn(article, s, kind === 'headline' ? HEADLINE : body === 1 ? FIRST : LATER, counts);
  }
  let best: string | null = null;
  for (const [name, n] of counts) if (best === null || n > counts.get(best)!) best = name;
  return best;
}

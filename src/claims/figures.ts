/** From number readings to figures: what is counted, by which event, where, when, by whom and who says so. */
import type { ArticlePeople, NumberMention, NumberReading, PersonReading } from '../mentions/mention.ts';
import type { Attribution } from '../mentions/quotes/indirect.ts';
import type { Article } from '../text/article.ts';
import type { Claim, DateClaim, FigureClaim } from './claim.ts';
import { readDates } from './dates.ts';
import { Discourse } from './discourse.ts';
import { parseSentence } from './parse.ts';
import { readSentence } from './sentence.ts';

export interface Figures {
  /** In order of start, implied ones included. */
  readonly numbers: readonly Omit<NumberMention, 'id'>[];
  readonly claims: readonly Claim[];
}

/**
 * Reads what each number of an article asserts.
 * @param readings the article's number readings in order of start.
 * @param people its people, for named victims and actors.
 * @param attributions who says what, in order of start; the innermost run that holds a number is its source.
 */
export function readFigures(
  article: Article,
  readings: readonly NumberReading[],
  people: ArticlePeople,
  attributions: readonly Attribution[],
): Figures {
  const discourse = new Discourse(article, readings, people, attributions);
  const claims: FigureClaim[] = [];
  const dates: DateClaim[] = [];
  let r = 0;
  let p = 0;
  for (let s = 0; s < article.sentences.length; s++) {
    const from = r;
    while (r < readings.length && readings[r]!.sentence === s) r++;
    const persons: { reading: PersonReading; index: number }[] = [];
    while (p < people.readings.length && people.readings[p]!.sentence <= s) {
      if (people.readings[p]!.sentence === s) persons.push({ reading: people.readings[p]!, index: p });
      p++;
    }
    if (r === from) continue;
    const parse = parseSentence(article, s, readings.slice(from, r), from, persons, people);
    readSentence(parse, discourse, claims);
    readDates(parse, discourse, dates);
  }
  const numbers = readings.map((reading, i) => {
    const claim = discourse.claimOf(i, claims);
    return {
      kind: 'number' as const,
      start: reading.start,
      end: reading.end,
      text: article.text.slice(reading.start, reading.end),
      number: reading.quantity,
      counted: claim?.counted?.phrase ?? discourse.ownerOf(i),
      about: claim?.about ?? null,
      event: claim?.event ?? null,
      scope: claim?.scope ?? { place: null, time: null, actor: null, target: null },
      source: claim?.source ?? null,
      implied: false,
    };
  });
  return { numbers, claims: [...claims, ...dates] };
}

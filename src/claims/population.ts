/** Populations: "a city of 160,000 people", "home to 167,000", "a population of 170,000", "has around 90,000 inhabitants". */
import type { NumberReading } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';

const SETTLEMENTS = new Set(
  'city town village municipality county district province region state country nation island suburb neighborhood neighbourhood community port capital commune borough settlement parish'.split(
    ' ',
  ),
);
const DWELLERS = new Set('inhabitant inhabitants resident residents villager villagers'.split(' '));
const HOLDS = new Set('has have had with counts houses'.split(' '));
const PEOPLE = new Set('people persons inhabitants residents souls'.split(' '));

/** Tokens looked at before the number. */
const REACH = 5;

/**
 * Whether a number says how many live in a place.
 * @param reading a count reading of the article.
 */
export function isPopulation(article: Article, reading: NumberReading): boolean {
  const { tokens } = article;
  const before: string[] = [];
  for (let i = reading.first - 1; i >= 0 && i >= reading.first - REACH; i--) before.push(tokens[i]!.lower);
  const after = tokens[reading.last]?.lower ?? '';
  if (before.slice(0, 3).includes('population')) return true;
  if (after !== '' && !PEOPLE.has(after) && tokens[reading.last]?.kind === 'word' && after !== 'in') return false;
  if (before[0] === 'of' && SETTLEMENTS.has(before[1] ?? '')) return true;
  const home = before.indexOf('home');
  if (home === 1 && /^(?:to|by|for)$/.test(before[0]!)) return true;
  return DWELLERS.has(after) && before.slice(0, 2).some((w) => HOLDS.has(w));
}

/** The people reader. */
import type { Article } from '../../text/article.ts';
import type { ArticlePeople } from '../mention.ts';

/** Named people of an article, resolved within it. */
export function findPeople(_article: Article): ArticlePeople {
  return { people: [], readings: [] };
}

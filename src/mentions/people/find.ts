/** The people reader: runs of capitalised words, weighed by what they are and what stands around them, then resolved to persons. */
import type { Article } from '../../text/article.ts';
import type { ArticlePeople } from '../mention.ts';
import { candidatesOf } from './candidates.ts';
import { judgeFullNames, judgeRepeated, judgeSingles, spreadAlongLists } from './judge.ts';
import { knownNames, sightKnown } from './known.ts';
import { resolvePeople } from './resolve.ts';

/**
 * Named people of an article, resolved within it. Weak readings are words that only other articles can prove to be names.
 * @param article the article read; offsets of the readings are UTF-16 code units into its text.
 */
export function findPeople(article: Article): ArticlePeople {
  const { found, runs } = candidatesOf(article);
  judgeFullNames(found);
  judgeRepeated(found);
  spreadAlongLists(article, found);
  const known = knownNames(found);
  judgeSingles(article, found, known);
  const all = [...found.filter((c) => c.accepted), ...sightKnown(article, runs, known)];
  all.sort((a, b) => a.first - b.first);
  return resolvePeople(article, all);
}

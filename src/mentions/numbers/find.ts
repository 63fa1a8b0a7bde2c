/** The number reader: values, types, modifiers, units and dates of an article. */
import type { Article } from '../../text/article.ts';
import { type Day, parseDay, yearlessDay } from '../dates/calendar.ts';
import type { NumberReading } from '../mention.ts';
import { readAt } from './readers.ts';
import type { Scan } from './scan.ts';
import { canStart } from './starts.ts';

/** The day of the report, with or without its year. */
function dayOf({ published, day }: Article): Day | null {
  return parseDay(published) ?? (day === null ? null : yearlessDay(day.iso, day.weekday));
}

/**
 * Numbers of an article, dates included.
 * @param article the article read; its tokens are looked at once, left to right, sentence by sentence.
 * @returns readings in order of start; spans are UTF-16 code units into the article's text and never overlap.
 */
export function findNumbers(article: Article): NumberReading[] {
  const { tokens } = article;
  const out: NumberReading[] = [];
  const published = dayOf(article);
  article.sentences.forEach((sentence, index) => {
    const s: Scan = {
      tokens,
      first: sentence.first,
      last: sentence.last,
      free: sentence.first,
      before: null,
      scored: false,
      published,
      dateOrder: article.dateOrder,
    };
    let i = sentence.first;
    while (i < sentence.last) {
      if (!canStart(tokens[i]!)) {
        i++;
        continue;
      }
      const found = readAt(s, i);
      if (!found) {
        i++;
        continue;
      }
      const d = found.draft;
      if (d) {
        out.push({
          start: tokens[d.first]!.start,
          end: tokens[d.last - 1]!.end,
          quantity: d.quantity,
          first: d.first,
          last: d.last,
          coreFirst: d.coreFirst,
          coreLast: d.coreLast,
          sentence: index,
        });
        s.free = d.last;
        s.before = d.quantity;
        if (d.quantity.type === 'score') s.scored = true;
      }
      i = Math.max(i + 1, found.last);
    }
  });
  return out;
}

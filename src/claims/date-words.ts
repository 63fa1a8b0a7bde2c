/** The words in and before a date that say how it is meant: about, before, after, seen from the day of the report. */
import type { NumberReading } from '../mentions/mention.ts';
import type { Parse } from './parse.ts';

const APPROXIMATE = /^(?:about|around|approximately|roughly|circa|nearly|almost|shortly|just|early|late|mid|some)$/;

/** Whether the words before a date, or its preposition, make it less than exact. */
export function isApproximate(parse: Parse, at: number, unit: number): boolean {
  for (let i = unit - 1; i >= Math.max(0, unit - 3); i--) if (APPROXIMATE.test(parse.units[i]!.lower)) return true;
  return (
    parse.phrases[at - 1]?.kind === 'prep' &&
    /^(?:after|before|by|since|until|from|through)$/.test((parse.phrases[at - 1] as { word: string }).word)
  );
}

/** "Just before 10:30 p.m.", "after midnight": on which side of the date the event lies. */
export function boundOf(parse: Parse, unit: number): 'before' | 'after' | null {
  const reading = parse.readings[parse.units[unit]!.reading]!;
  const words = [parse.units[unit - 1]?.lower ?? ''];
  for (let t = reading.first; t < reading.last; t++) words.push(parse.article.tokens[t]!.lower);
  if (words.some((w) => w === 'before' || w === 'until' || w === 'by')) return 'before';
  return words.some((w) => w === 'after' || w === 'since' || w === 'past') ? 'after' : null;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "W1" to "W7" for a weekday that no publication date resolves. */
export function weekdayIn(parse: Parse, reading: NumberReading): string | null {
  for (let t = reading.first; t < reading.last; t++) {
    const day = WEEKDAYS.indexOf(parse.article.tokens[t]!.lower);
    if (day >= 0) return `W${day + 1}`;
  }
  return null;
}

const SEEN_FROM_REPORT = /^(?:today|yesterday|tomorrow|tonight|last|this|next|past|ago|earlier|recent)$/;

/** Whether the date leans on the day of the report, and how. */
export function relativity(parse: Parse, reading: NumberReading): 'weekday' | 'day' | null {
  let found: 'weekday' | 'day' | null = null;
  for (let t = reading.first; t < reading.last; t++) {
    const token = parse.article.tokens[t]!;
    const month = token.caps === 'initial' && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.lower);
    if (month || /^\d{4}$/.test(token.text)) return null;
    if (SEEN_FROM_REPORT.test(token.lower)) found = 'day';
    else if (found === null && WEEKDAYS.includes(token.lower)) found = 'weekday';
  }
  return found;
}

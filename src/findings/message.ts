/** Findings in the words a reporter would use: both values, both files, both sources, one line. */
import { aboutInWords, countedInWords, eventInWords } from '../align/claims/describe.ts';
import type { Member } from '../align/group.ts';
import { keepByObject } from '../align/memo.ts';

const MOST_OTHERS = 4;

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What the value is of: "people killed", "magnitude", "age of Anna Example". */
export function subjectOf(member: Member): string {
  const c = member.claim;
  if (c?.kind !== 'figure') return '';
  const { type } = c.quantity;
  const one = c.quantity.low === 1 && c.quantity.high === 1;
  if (type === 'count')
    return [countedInWords(c), eventInWords(c)]
      .filter(Boolean)
      .join(' ')
      .replace(/^people\b/, one ? 'person' : 'people');
  if (type === 'age') return `age of ${c.subject ?? 'the same person'}`;
  return aboutInWords(c);
}

/** "3 people killed (officials)". */
export function statedAt(member: Member): string {
  const subject = subjectOf(member);
  const source = member.source ? ` (${member.source})` : '';
  const type = member.claim?.kind === 'figure' ? member.claim.quantity.type : null;
  if (subject === '') return `${member.value}${source}`;
  return type === 'count' ? `${member.value} ${subject}${source}` : `${subject} ${member.value}${source}`;
}

/** By list of places, by the path they are named from. */
const worded = keepByObject((_: readonly Member[]) => new Map<string, string>());

/** "3 in 001.txt and 002.txt (officials), at least 5 in 004.txt": one part for each value, copies of one report named once. */
export function othersInWords({ path }: Member, others: readonly Member[]): string {
  const known = worded(others);
  const words = known.get(path) ?? wordsFrom(path, others);
  known.set(path, words);
  return words;
}

function wordsFrom(path: string, others: readonly Member[]): string {
  // A file that names its source once need not be named again without one.
  const named = new Set(others.filter((m) => m.source).map((m) => `${m.value}\u001f${m.path}`));
  const parts = new Map<string, { value: string; files: Set<string>; source: string | null; voices: Set<number> }>();
  for (const m of others) {
    if (!m.source && named.has(`${m.value}\u001f${m.path}`)) continue;
    const key = `${m.value}\u001f${m.source ?? ''}`;
    const part = parts.get(key) ?? {
      value: m.value,
      files: new Set<string>(),
      source: m.source,
      voices: new Set<number>(),
    };
    parts.set(key, part);
    const file = m.path === path ? 'this file' : fileOf(m.path);
    if (part.files.has(file) || part.voices.has(m.voice)) continue;
    part.voices.add(m.voice);
    part.files.add(file);
  }
  const words = [...parts.values()].map(({ value, files: all, source }) => {
    const files = [...all];
    const places =
      files.length > 2 ? `${files.slice(0, 2).join(', ')} and ${files.length - 2} more` : files.join(' and ');
    return `${value} in ${places}${source ? ` (${source})` : ''}`;
  });
  if (words.length <= MOST_OTHERS) return words.join(', ');
  return `${words.slice(0, MOST_OTHERS).join(', ')} and ${words.length - MOST_OTHERS} more`;
}

/** The whole line. */
export function lineOf(here: Member, others: readonly Member[], note = ''): string {
  return `${statedAt(here)}; ${othersInWords(here, others)}${note}`;
}

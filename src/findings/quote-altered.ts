/** quote.altered: the same speaker's same utterance with other words. */
import type { Group } from '../align/group.ts';
import type { Difference } from '../align/quotes/compare.ts';
import type { QuoteWord } from '../align/quotes/words.ts';
import type { Finding } from './finding.ts';
import { nameOthers } from './quote-names.ts';
import {
  filesInWords,
  type QuotedMember,
  quoteFindings,
  type Stand,
  type Wording,
  type WordingPair,
  wordingPairs,
} from './quote-pairs.ts';
import { isSympathy } from './sympathy.ts';

/** Differences this many words apart are shown as one. */
const JOIN = 2;
/** Shared words, of the longer one, that tell a sentence by an unknown speaker from another with small words changed. */
const MOST_OF_IT = 0.65;
/** Two sentences of one file must share this much to be held against each other. */
const WITHIN_FILE = 0.75;

function mergeNear(differences: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const d of [...differences].sort((x, y) => x.aFirst - y.aFirst || x.bFirst - y.bFirst)) {
    const last = out.at(-1);
    if (last && d.aFirst - last.aLast <= JOIN && d.bFirst - last.bLast <= JOIN)
      out[out.length - 1] = {
        ...last,
        aLast: Math.max(last.aLast, d.aLast),
        bLast: Math.max(last.bLast, d.bLast),
        weight: last.weight === 'content' ? 'content' : d.weight,
      };
    else out.push(d);
  }
  return out;
}

/** The words as printed; a contraction that was taken apart is shown once. */
function printed(member: QuotedMember, words: readonly QuoteWord[], first: number, last: number): string {
  const a = words[first];
  const b = words[last - 1];
  if (!a || !b || last <= first) return '';
  const quote = member.quote;
  if (quote && a.start >= quote.start && b.end <= quote.end)
    return quote.text.slice(a.start - quote.start, b.end - quote.start).replace(/\s+/g, ' ');
  return words
    .slice(first, last)
    .map((w) => w.lexeme.norm)
    .join(' ');
}

/** "“would have started” here, “could have begun” there": what differs, in order. */
function inWords(here: QuotedMember, other: QuotedMember, differences: readonly Difference[], swap: boolean): string {
  return mergeNear(differences)
    .slice(0, 3)
    .map((d, i, all) => {
      const place = i === all.length - 1 ? 'in' : 'there';
      const mine = swap
        ? printed(here, here.quoted.words, d.bFirst, d.bLast)
        : printed(here, here.quoted.words, d.aFirst, d.aLast);
      const theirs = swap
        ? printed(other, other.quoted.words, d.aFirst, d.aLast)
        : printed(other, other.quoted.words, d.bFirst, d.bLast);
      if (mine === '') return `not here, but “${theirs}” ${place}`;
      return theirs === '' ? `“${mine}” here, not ${place}` : `“${mine}” here, “${theirs}” ${place}`;
    })
    .join('; ');
}

/** The other file prints these very words as well. */
function cleanIn(pairs: readonly WordingPair[]): Map<Wording, Set<string>> {
  const out = new Map<Wording, Set<string>>();
  const add = (w: Wording, paths: Iterable<string>): void => {
    const set = out.get(w) ?? new Set<string>();
    for (const p of paths) set.add(p);
    out.set(w, set);
  };
  for (const p of pairs) {
    if (p.comparison.differences.length > 0) continue;
    add(p.a, p.b.paths);
    add(p.b, p.a.paths);
  }
  return out;
}

/** Findings of one group: warnings where content words differ, hints where only small words, endings or spelling do. */
export function quoteAltered(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const pairs = wordingPairs(group);
  const clean = cleanIn(pairs);
  const strong: Stand[] = [];
  const weak: Stand[] = [];
  for (const pair of pairs) {
    const { a, b, comparison } = pair;
    if (comparison.differences.length === 0 || pair.speakers === 'different') continue;
    if (pair.speakers !== 'same' && isSympathy(a.quoted.words) && isSympathy(b.quoted.words)) continue;
    // "I didn't know what to say", "you don't know what to say when …": many people begin like that.
    const sure = pair.speakers === 'same' || comparison.words >= MOST_OF_IT;
    const content = comparison.differences.filter((d) => d.weight === 'content' && (sure || !d.small));
    const shown = content.length > 0 ? content : comparison.differences;
    const list = content.length > 0 ? strong : weak;
    for (const x of a.members)
      for (const y of b.members) {
        if (pair.speakers !== 'same' && nameOthers(x, y)) continue;
        if (x.path === y.path && (x.quoted.utterance === y.quoted.utterance || comparison.containment < WITHIN_FILE))
          continue;
        if (
          x.path !== y.path &&
          (clean.get(a)?.has(y.path) || clean.get(b)?.has(x.path) || a.paths.has(y.path) || b.paths.has(x.path))
        )
          continue;
        const d = shown[0]!;
        list.push({ here: x, other: y, hereWord: d.aFirst, otherWord: d.bFirst, words: inWords(x, y, shown, false) });
        list.push({ here: y, other: x, hereWord: d.bFirst, otherWord: d.aFirst, words: inWords(y, x, shown, true) });
      }
  }
  const line = (here: QuotedMember, stands: readonly Stand[]): string => {
    const byWords = new Map<string, QuotedMember[]>();
    for (const s of stands) byWords.set(s.words, [...(byWords.get(s.words) ?? []), s.other]);
    const said = [...byWords.entries()].slice(0, 3).map(([words, others]) => `${words} ${filesInWords(here, others)}`);
    if (here.source) return `${here.source} quoted with other words: ${said.join('; ')}`;
    const speakers = new Set(stands.map((s) => s.other.source));
    const [speaker] = speakers.size === 1 ? speakers : [null];
    return `Quoted with other words: ${said.join('; ')}${speaker ? ` (${speaker})` : ''}`;
  };
  const warnings = quoteFindings(group, 'quote.altered', 'warning', strong, line);
  const warned = new Set(strong.map((s) => s.here));
  const hints = quoteFindings(
    group,
    'quote.altered',
    'hint',
    weak.filter((s) => !warned.has(s.here)),
    line,
  );
  return [...warnings, ...hints];
}

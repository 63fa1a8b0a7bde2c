/** Printings of one quoted sentence held against each other, each wording once. */
import type { Group, Member } from '../align/group.ts';
import type { Comparison } from '../align/quotes/compare.ts';
import { relationOf, type SpeakerRelation, speakerRelation } from '../align/quotes/link.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

type Quoted = NonNullable<Member['quoted']>;

/** A member that is a quotation. */
export type QuotedMember = Member & { readonly quoted: Quoted };

/** All places that print a sentence in the same words under the same speaker. */
export interface Wording {
  readonly quoted: Quoted;
  readonly members: QuotedMember[];
  readonly paths: Set<string>;
}

export interface WordingPair {
  readonly a: Wording;
  readonly b: Wording;
  readonly relation: 'extract' | 'altered';
  readonly speakers: SpeakerRelation;
  readonly comparison: Comparison;
}

/** Wordings of one group that are held against each other: bounds the work on hostile input. */
const MOST_WORDINGS = 80;
const MOST_RELATED = 50;

/** The rules of one code each ask for the same pairs. */
const pairsOfGroup = new WeakMap<Group, WordingPair[]>();

/** All pairs of wordings of a group that are printings of one sentence. */
export function wordingPairs(group: Group): readonly WordingPair[] {
  const known = pairsOfGroup.get(group);
  if (known) return known;
  const made = findPairs(group);
  pairsOfGroup.set(group, made);
  return made;
}

function findPairs(group: Group): WordingPair[] {
  const wordings = new Map<string, Wording>();
  for (const m of group.members) {
    if (!m.quoted) continue;
    const key = `${m.quoted.speaker}\u001f${m.quoted.words.map((w) => (w.gap ? '…' : '') + w.lexeme.norm).join(' ')}`;
    let wording = wordings.get(key);
    if (!wording) {
      if (wordings.size >= MOST_WORDINGS) continue;
      wording = { quoted: m.quoted, members: [], paths: new Set() };
      wordings.set(key, wording);
    }
    wording.members.push(m as QuotedMember);
    wording.paths.add(m.path);
  }
  const all = [...wordings.values()];
  const out: WordingPair[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i]!, all[j]!];
      const found = relationOf(a.quoted, b.quoted);
      if (found) out.push({ a, b, ...found, speakers: speakerRelation(a.quoted.speaker, b.quoted.speaker) });
    }
  return out;
}

/** One place against another, with the piece of its sentence that the finding is shown at. */
export interface Stand {
  readonly here: QuotedMember;
  readonly other: QuotedMember;
  /** Index of the word, on either side, by which the piece is chosen. */
  readonly hereWord: number;
  readonly otherWord: number;
  /** Differences from `here` to `other`, in words. */
  readonly words: string;
}

function pieceOf(m: QuotedMember, word: number): { start: number; end: number } {
  const w = m.quoted.words[Math.max(0, Math.min(word, m.quoted.words.length - 1))]!;
  return m.quoted.parts.find((p) => p.start <= w.start && w.end <= p.end) ?? m.quoted.parts[0]!;
}

/** Places in order, one finding each, from everything that stands against it. */
export function quoteFindings(
  group: Group,
  code: FindingCode,
  severity: Severity,
  stands: readonly Stand[],
  line: (here: QuotedMember, stands: readonly Stand[]) => string,
): Finding[] {
  const byPlace = new Map<QuotedMember, Stand[]>();
  for (const s of stands) {
    const list = byPlace.get(s.here);
    if (list) list.push(s);
    else byPlace.set(s.here, [s]);
  }
  const seen = new Map<string, number>();
  const order = (x: Member, y: Member): number => (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start);
  return [...byPlace.entries()]
    .sort(([x], [y]) => order(x, y))
    .map(([here, list]) => {
      const sorted = [...list].sort((x, y) => order(x.other, y.other));
      const twin = `${here.path}\u001f${here.value}`;
      const ordinal = seen.get(twin) ?? 0;
      seen.set(twin, ordinal + 1);
      const piece = pieceOf(here, sorted[0]!.hereWord);
      return {
        code,
        severity,
        message: line(here, sorted),
        claim: group.key,
        primary: { path: here.path, start: piece.start, end: piece.end },
        related: sorted.slice(0, MOST_RELATED).map((s) => {
          const there = pieceOf(s.other, s.otherWord);
          const by = s.other.source ? ` (${s.other.source})` : '';
          return { path: s.other.path, start: there.start, end: there.end, message: `“${s.other.value}”${by}` };
        }),
        fingerprint: fingerprintOf(
          code,
          { ...here, snippet: here.value },
          sorted.map((s) => s.other.value),
          ordinal,
        ),
      };
    });
}

const MOST_FILES = 3;

/** "a.txt, b.txt and 2 more"; the file at hand is "this file". */
export function filesInWords(here: Member, others: readonly Member[]): string {
  const files = [
    ...new Set(
      others.map((m) => (m.path === here.path ? 'this file, too' : m.path.slice(m.path.lastIndexOf('/') + 1))),
    ),
  ];
  if (files.length <= MOST_FILES) return files.join(', ');
  return `${files.slice(0, MOST_FILES).join(', ')} and ${files.length - MOST_FILES} more`;
}

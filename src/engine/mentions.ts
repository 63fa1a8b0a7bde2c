/** An article's mentions in the contract's shape, numbered in order of start. */
import type { Identity } from '../align/people.ts';
import type { ArticleRecord } from '../claims/record.ts';
import { partitionPoint } from '../language/search.ts';
import type { Mention } from '../mentions/mention.ts';

type Draft = Mention extends infer M ? (M extends Mention ? Omit<M, 'id'> : never) : never;

/**
 * @param record the article.
 * @param identity who an article-local person is in the whole corpus; null drops the mention (nothing proves it is a person).
 */
export function mentionsOf(record: ArticleRecord, identity: (person: number) => Identity | null): Mention[] {
  const base = record.path.slice(record.path.lastIndexOf('/') + 1);
  const drafts: Draft[] = [...record.numbers];
  for (const p of record.persons) {
    const who = identity(p.person);
    if (!who) continue;
    const role = p.role ?? record.people[p.person]?.roles[0]?.role ?? null;
    drafts.push({
      kind: 'person',
      start: p.start,
      end: p.end,
      text: p.text,
      person: { entity: who.entity, name: who.name, role },
    });
  }
  for (const q of record.quotes) {
    if (q.kind !== 'quote') continue;
    const who = q.person === null ? null : identity(q.person);
    drafts.push({
      kind: 'quote',
      start: q.start,
      end: q.end,
      text: q.text,
      quote: {
        speaker: who?.name ?? q.speaker,
        entity: who?.entity ?? null,
        cue: q.cue,
        venue: q.venue,
        utterance: `${base}#q${q.utterance}`,
        ...(q.rule === null ? {} : { rule: q.rule }),
      },
    });
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  return drafts.map((d, i) => ({ ...d, id: `${base}#${i}` }) as Mention);
}

/** The mention at exactly this run; undefined when there is none. */
export function exactMention(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start === start; i++)
    if (mentions[i]!.end === end) return mentions[i];
  return undefined;
}

/** The mention at this run, or the quotation of which it is one sentence; undefined when there is none. */
export function mentionAt(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  const exact = exactMention(mentions, start, end);
  if (exact) return exact;
  const first = firstFrom(mentions, start);
  for (let i = Math.min(first, mentions.length - 1); i >= 0 && first - i < 64; i--) {
    const m = mentions[i]!;
    if (m.kind === 'quote' && m.start <= start && end <= m.end) return m;
  }
  return undefined;
}

const firstFrom = (mentions: readonly Mention[], start: number): number =>
  partitionPoint(mentions, (m) => m.start < start);

/** An article's mentions in the contract's shape, numbered in order of start. */
import type { Identity } from '../align/people.ts';
import type { ArticleRecord } from '../claims/record.ts';
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

/** The mention at exactly this run, by binary search; undefined when there is none. */
export function mentionAt(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.start < start) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < mentions.length && mentions[i]!.start === start; i++)
    if (mentions[i]!.end === end) return mentions[i];
  // one sentence of a longer quotation
  for (let i = Math.min(low, mentions.length - 1); i >= 0 && low - i < 64; i--) {
    const m = mentions[i]!;
    if (m.kind === 'quote' && m.start <= start && end <= m.end) return m;
  }
  return undefined;
}

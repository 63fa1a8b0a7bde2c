/** From placed entries to the group that findings and views read. */
import type { Group, Member } from '../group.ts';
import { oneEventAmong } from './bridges.ts';
import type { Placed } from './cluster.ts';
import { labelOf, wordedValue } from './describe.ts';

/**
 * @param key the group's key: that of its first member's claim.
 * @param voiceOf first path of the near-copies an article belongs to.
 * @param near whether two articles share enough to be reports of one event.
 */
export function groupOfPlaced(
  key: string,
  placed: readonly Placed[],
  voiceOf: (path: string) => string,
  near: (a: string, b: string) => boolean,
): Group {
  const voices = new Map<string, number>();
  const members: Member[] = placed.map(({ entry, why }) => {
    const { record, claim } = entry;
    const first = voiceOf(record.path);
    const voice = voices.get(first) ?? voices.size;
    voices.set(first, voice);
    return {
      path: record.path,
      start: claim.start,
      end: claim.end,
      published: record.published,
      voice,
      mention: claim.kind === 'statement' ? -1 : claim.mention,
      value: wordedValue(claim),
      why: why === '' ? 'the only place that says so' : why,
      source: claim.source,
      snippet: claim.snippet,
      claim,
      claimIndex: entry.index,
      whole: claim.kind === 'figure' && claim.partOf !== null ? (record.claims[claim.partOf] ?? null) : null,
      quote: null,
      role: null,
    };
  });
  const first = placed[0]!.entry.claim;
  const oneEvent = oneEventAmong([...new Set(members.map((m) => m.path))], near);
  return { key, kind: first.kind, label: labelOf(first), members, entity: null, oneEvent };
}

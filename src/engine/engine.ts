/** The incremental engine: documents come, change and go; findings follow. Synchronous; time-slicing and workers are the caller's. */
import { Corpus } from '../align/corpus.ts';
import type { Group } from '../align/group.ts';
import type { Claim } from '../claims/claim.ts';
import { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsOf } from '../findings/rules.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Analysis, AnalysisClaim, ClaimStatus, PlaceStatus } from './analysis.ts';
import { mentionsOf } from './mentions.ts';

export interface EngineOptions {
  /** How a document becomes a record: another reader may use workers' results or a cache. */
  readonly read?: typeof readRecord;
}

export interface Engine {
  /** Takes a document's text; returns the paths whose findings changed. */
  update(path: string, text: string, published?: string): { changed: string[] };
  /** Takes a record made elsewhere (a worker, a cache). */
  updateRecord(record: ArticleRecord): { changed: string[] };
  remove(path: string): { changed: string[] };
  mentions(path: string): Mention[];
  claimsAt(path: string, offset: number): AnalysisClaim[];
  findings(path?: string): Finding[];
  /** How each place of an article that takes part in a claim stands, in order of start: cheaper than its claims, for marks. */
  statuses(path: string): PlaceStatus[];
  /** One claim by its id as `claimsAt` and findings give it; undefined when it is gone. */
  claim(id: string): AnalysisClaim | undefined;
  /** All claims with their keys as ids, in order of their first place. */
  claims(): AnalysisClaim[];
  analysis(): Analysis;
  paths(): string[];
  record(path: string): ArticleRecord | undefined;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.primary.path < b.primary.path
    ? -1
    : a.primary.path > b.primary.path
      ? 1
      : a.primary.start - b.primary.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Creates an engine over an empty collection. */
export function createEngine(options: EngineOptions = {}): Engine {
  const read = options.read ?? readRecord;
  const corpus = new Corpus();
  const groups = new Map<string, Group>();
  const findingsByGroup = new Map<string, readonly Finding[]>();
  const groupsByPath = new Map<string, Set<string>>();

  function refresh(keys: ReadonlySet<string>): string[] {
    const changed = new Set<string>();
    for (const key of keys) {
      const before = groups.get(key);
      const old = findingsByGroup.get(key) ?? [];
      if (before) for (const m of before.members) groupsByPath.get(m.path)?.delete(key);
      const group = corpus.group(key);
      const now = group ? findingsOf(group) : [];
      if (group) {
        groups.set(key, group);
        findingsByGroup.set(key, now);
        for (const m of group.members) {
          const keysOfPath = groupsByPath.get(m.path) ?? new Set<string>();
          groupsByPath.set(m.path, keysOfPath.add(key));
        }
      } else {
        groups.delete(key);
        findingsByGroup.delete(key);
      }
      const seen = new Set(old.map((f) => JSON.stringify(f)));
      for (const f of now) if (!seen.delete(JSON.stringify(f))) changed.add(f.primary.path);
      for (const gone of seen) changed.add((JSON.parse(gone) as Finding).primary.path);
    }
    return [...changed].sort();
  }

  function statusOf(key: string): ClaimStatus {
    const found = findingsByGroup.get(key) ?? [];
    if (found.some((f) => f.severity === 'warning' || f.severity === 'error')) return 'conflict';
    if (found.length > 0) return 'differs';
    return (groups.get(key)?.members.length ?? 0) > 1 ? 'agree' : 'single';
  }

  function claimOf(key: string, id: string): AnalysisClaim | null {
    const group = groups.get(key);
    if (!group) return null;
    return {
      id,
      kind: group.kind,
      label: group.label,
      status: statusOf(key),
      occurrences: group.members.map((m) => ({
        path: m.path,
        start: m.start,
        end: m.end,
        mention: mentionIdOf(m.path, m.start, m.end),
        value: m.value,
        why: m.why,
        source: m.source,
        snippet: m.snippet,
      })),
    };
  }

  function mentionIdOf(path: string, start: number, end: number): string | null {
    return mentions(path).find((m) => m.start === start && m.end === end)?.id ?? null;
  }

  function mentions(path: string): Mention[] {
    const record = corpus.record(path);
    return record ? mentionsOf(record, (i) => corpus.people.identity(path, i)) : [];
  }

  function sortedKeys(): string[] {
    return [...groups.keys()].sort((a, b) => {
      const x = groups.get(a)!.members[0];
      const y = groups.get(b)!.members[0];
      if (!x || !y) return 0;
      return x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start || (a < b ? -1 : 1);
    });
  }

  const engine: Engine = {
    update(path, text, published) {
      return engine.updateRecord(read({ path, text, published }));
    },
    updateRecord(record) {
      return { changed: refresh(corpus.update(record)) };
    },
    remove(path) {
      return { changed: refresh(corpus.remove(path)) };
    },
    mentions,
    claimsAt(path, offset) {
      const out: AnalysisClaim[] = [];
      for (const key of groupsByPath.get(path) ?? []) {
        const group = groups.get(key);
        if (!group?.members.some((m) => m.path === path && m.start <= offset && offset <= m.end)) continue;
        const claim = claimOf(key, key);
        if (claim) out.push(claim);
      }
      return out;
    },
    findings(path) {
      const out: Finding[] = [];
      if (path === undefined) for (const list of findingsByGroup.values()) out.push(...list);
      else
        for (const key of groupsByPath.get(path) ?? [])
          out.push(...(findingsByGroup.get(key) ?? []).filter((f) => f.primary.path === path));
      return out.sort(byPlace);
    },
    statuses(path) {
      const out: PlaceStatus[] = [];
      for (const key of groupsByPath.get(path) ?? []) {
        const group = groups.get(key);
        if (!group) continue;
        const status = statusOf(key);
        for (const m of group.members)
          if (m.path === path) out.push({ start: m.start, end: m.end, claim: key, kind: group.kind, status });
      }
      return out.sort((a, b) => a.start - b.start || a.end - b.end);
    },
    claim: (id) => claimOf(id, id) ?? undefined,
    claims: () =>
      sortedKeys()
        .map((key) => claimOf(key, key))
        .filter((c) => c !== null),
    analysis() {
      const keys = sortedKeys();
      const ids = new Map(keys.map((key, i) => [key, `c${i + 1}`]));
      const claims = keys.map((key) => claimOf(key, ids.get(key)!)).filter((c) => c !== null);
      return {
        schema: 'crosscheck/1',
        documents: corpus.paths().map((path) => {
          const record = corpus.record(path)!;
          return {
            path,
            published: record.published,
            boilerplate: record.boilerplate.map((b) => [b.start, b.end] as const),
            mentions: mentions(path),
          };
        }),
        claims,
        findings: engine.findings().map((f) => ({ ...f, claim: ids.get(f.claim) ?? f.claim })),
      };
    },
    paths: () => corpus.paths(),
    record: (path) => corpus.record(path),
  };
  return engine;
}

export type { Claim };

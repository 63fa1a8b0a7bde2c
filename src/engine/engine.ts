/** The incremental engine: documents come, change and go; findings follow. Synchronous; time-slicing and workers are the caller's. */
import { Corpus } from '../align/corpus.ts';
import type { Group } from '../align/group.ts';
import type { Identity } from '../align/people.ts';
import { finish } from '../align/steps.ts';
import type { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import type { Finding } from '../findings/finding.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Analysis, AnalysisClaim, ClaimStatus, PlaceStatus, Subject } from './analysis.ts';
import { GroupTable } from './group-table.ts';
import { mentionAt, mentionsOf } from './mentions.ts';
import { analysisOf, byFirstPlace, byPlace } from './show.ts';

export type Steps = Generator<void, { changed: string[] }>;

export interface Engine {
  /** Takes a document's text; returns the paths whose findings changed. */
  update(path: string, text: string, published?: string): { changed: string[] };
  /** Takes a record made elsewhere (a worker, a cache). */
  updateRecord(record: ArticleRecord): { changed: string[] };
  /** Takes many records at once: each group concerned is looked at once, however many articles touch it. */
  load(records: Iterable<ArticleRecord>): { changed: string[] };
  remove(path: string): { changed: string[] };
  /**
   * As `load`, a step at a time: the thread may be given back after each. Whoever asks or changes anything meanwhile waits for what is left, except for
   * `findings`, `paths` and `record`, which may be of before or of after it.
   */
  loading(records: Iterable<ArticleRecord>): Steps;
  /** As `remove`, a step at a time. */
  removing(path: string): Steps;
  mentions(path: string): Mention[];
  claimsAt(path: string, offset: number): AnalysisClaim[];
  findings(path?: string): Finding[];
  /** How each place of an article that takes part in a claim stands, in order of start: cheaper than its claims, for marks. */
  statuses(path: string): PlaceStatus[];
  /** One claim by its id as `claimsAt` and findings give it; undefined when it is gone. */
  claim(id: string): AnalysisClaim | undefined;
  /** What a finding is about; null when its claim is gone. */
  subject(finding: Finding): Subject | null;
  /** All claims with their keys as ids, in order of their first place. */
  claims(): AnalysisClaim[];
  analysis(): Analysis;
  paths(): string[];
  record(path: string): ArticleRecord | undefined;
  /** Who each of the article's persons is among all articles, null for who is nobody's person. */
  identities(path: string): (Identity | null)[];
  /** Keys of all groups, in no particular order. */
  groupKeys(): string[];
  group(key: string): { readonly group: Group; readonly status: ClaimStatus } | undefined;
}

/**
 * Creates an engine over an empty collection. It holds no reader of its own: where articles are read elsewhere, a bundle is spared the readers' code.
 * @param read makes the records of `update`.
 */
export function createEngineOf(read: typeof readRecord): Engine {
  const corpus = new Corpus();
  const table = new GroupTable();
  const mentionsOfPath = new Map<string, Mention[]>();
  const groupOf = (key: string): Group | undefined => corpus.group(key);
  /** Ends the work that was begun and rests between two of its steps. */
  let settle = (): void => {};

  function* take(work: Generator<void, ReadonlySet<string>>): Steps {
    const again = new Set(yield* work);
    for (const path of corpus.takeStalePaths()) mentionsOfPath.delete(path);
    for (const [key, paths] of corpus.takeMoved()) if (table.names(key, paths)) again.add(key);
    return { changed: yield* table.refresh(again, groupOf, (key) => corpus.soleOf(key)) };
  }

  /** One such work after the other, whoever takes its steps. */
  function* alone(start: () => Steps): Steps {
    settle();
    const work = start();
    let done: { changed: string[] } | null = null;
    const advance = (): void => {
      try {
        const step = work.next();
        if (step.done) done = step.value;
      } catch (error) {
        settle = () => {};
        throw error;
      }
      if (done) settle = () => {};
    };
    settle = () => {
      while (!done) advance();
    };
    while (!done) {
      advance();
      if (!done) yield;
    }
    return done;
  }

  function mentions(path: string): Mention[] {
    settle();
    const known = mentionsOfPath.get(path);
    if (known) return known;
    const record = corpus.record(path);
    if (!record) return [];
    const list = mentionsOf(record, (i) => corpus.people.identity(path, i));
    mentionsOfPath.set(path, list);
    return list;
  }

  function claimOf(group: Group, key: string): AnalysisClaim {
    return {
      id: key,
      kind: group.kind,
      label: group.label,
      status: table.status(key),
      occurrences: group.members.map((m) => ({
        path: m.path,
        start: m.start,
        end: m.end,
        mention: mentionAt(mentions(m.path), m.start, m.end)?.id ?? null,
        value: m.value,
        why: m.why,
        source: m.source,
        snippet: m.snippet,
        voice: m.voice,
      })),
    };
  }

  /** All groups in order of their first place, which does not depend on the order in which articles came. */
  function sortedGroups(): { key: string; group: Group }[] {
    const all: { key: string; group: Group }[] = [];
    for (const key of table.keys()) {
      const group = groupOf(key);
      if (group && group.members.length > 0) all.push({ key, group });
    }
    return all.sort((a, b) => byFirstPlace(a.group.members[0]!, a.key, b.group.members[0]!, b.key));
  }

  const engine: Engine = {
    update: (path, text, published) => engine.updateRecord(read({ path, text, published })),
    updateRecord: (record) => engine.load([record]),
    load: (records) => finish(engine.loading(records)),
    loading: (records) =>
      alone(() => {
        const all = [...records];
        for (const record of all) mentionsOfPath.delete(record.path);
        return take(corpus.update(all));
      }),
    remove: (path) => finish(engine.removing(path)),
    removing: (path) =>
      alone(() => {
        mentionsOfPath.delete(path);
        return take(corpus.remove(path));
      }),
    mentions,
    claimsAt(path, offset) {
      settle();
      const out: AnalysisClaim[] = [];
      for (const key of table.keysOf(path)) {
        const group = groupOf(key);
        if (group?.members.some((m) => m.path === path && m.start <= offset && offset <= m.end)) {
          out.push(claimOf(group, key));
        }
      }
      return out;
    },
    findings(path) {
      const out: Finding[] = [];
      if (path === undefined) for (const key of table.keys()) for (const f of table.findings(key)) out.push(f);
      else
        for (const key of table.keysOf(path))
          for (const f of table.findings(key)) if (f.primary.path === path) out.push(f);
      return out.sort(byPlace);
    },
    statuses(path) {
      settle();
      const out: PlaceStatus[] = [];
      for (const key of table.keysOf(path)) {
        const group = groupOf(key);
        const status = table.status(key);
        for (const m of group?.members ?? []) {
          if (m.path === path) out.push({ start: m.start, end: m.end, claim: key, kind: group!.kind, status });
        }
      }
      return out.sort((a, b) => a.start - b.start || a.end - b.end);
    },
    claim(id) {
      settle();
      const group = groupOf(id);
      return group ? claimOf(group, id) : undefined;
    },
    subject({ claim, primary }) {
      settle();
      const group = groupOf(claim);
      const here = group?.members.find(
        (m) => m.start === primary.start && m.end === primary.end && m.path === primary.path,
      );
      return group ? { claim: group.label, value: here?.value ?? '', source: here?.source ?? null } : null;
    },
    claims() {
      settle();
      return sortedGroups().map(({ key, group }) => claimOf(group, key));
    },
    analysis() {
      settle();
      const articles = corpus.paths().map((path) => ({ record: corpus.record(path)!, mentions: mentions(path) }));
      return analysisOf(articles, engine.claims(), engine.findings());
    },
    paths: () => corpus.paths(),
    record: (path) => corpus.record(path),
    identities(path) {
      settle();
      return (corpus.record(path)?.people ?? []).map((_, i) => corpus.people.identity(path, i));
    },
    groupKeys() {
      settle();
      return [...table.keys()];
    },
    group(key) {
      settle();
      const group = groupOf(key);
      return group && { group, status: table.status(key) };
    },
  };
  return engine;
}

/**
 * Answers from the picture of a former session. An article counts from the moment its text was found to be the same (`confirm`); findings
 * and places that lean on another article are not shown before that one is confirmed as well.
 */
import type { ArticleRecord } from '../claims/record.ts';
import type { Finding } from '../findings/finding.ts';
import type { Mention } from '../mentions/mention.ts';
import type { AnalysisClaim, PlaceStatus, Subject } from './analysis.ts';
import { mentionAt, mentionsOf } from './mentions.ts';
import { noPause, type Pause } from './pause.ts';
import type { EngineQueries } from './service.ts';
import { intact, type Piece } from './shard.ts';
import { analysisOf, byFirstPlace, byPlace } from './show.ts';
import {
  articlePiece,
  type Contents,
  contentsOf,
  groupPiece,
  IN_PIECE,
  type PictureOfArticle,
  type PictureOfGroup,
} from './snapshot.ts';
import { unpack } from './unpack.ts';

/** The record of a content key, undefined when it is gone. */
export type RecordOf = (key: string) => ArticleRecord | undefined;

export class SnapshotView implements EngineQueries {
  readonly #number: ReadonlyMap<string, number>;
  readonly #groupNumber = new Map<string, number>();
  readonly #confirmed = new Set<number>();
  readonly #unpacked = new Map<string, readonly unknown[]>();
  readonly #mentions = new Map<string, Mention[]>();
  #damaged = false;

  private constructor(
    readonly contents: Contents,
    readonly pieces: ReadonlyMap<string, Piece>,
    readonly recordOf: RecordOf,
  ) {
    this.#number = new Map(contents.paths.map((p, i) => [p, i]));
  }

  /** @returns null when a piece that names others is damaged. */
  static async of(
    pieces: ReadonlyMap<string, Piece>,
    recordOf: RecordOf,
    pause: Pause = noPause,
  ): Promise<SnapshotView | null> {
    const contents = await contentsOf(pieces, pause);
    if (!contents) return null;
    const view = new SnapshotView(contents, pieces, recordOf);
    const look = async (count: number, name: (i: number) => string): Promise<void> => {
      for (let i = 0; i < count; i += IN_PIECE) {
        await pause();
        view.#damaged ||= !intact(pieces.get(name(i)));
      }
    };
    await look(contents.paths.length, articlePiece);
    await look(contents.groups.length, groupPiece);
    return view;
  }

  /** Content key that an article had; undefined for one that was not there. */
  keyOf(path: string): string | undefined {
    const number = this.#number.get(path);
    return number === undefined ? undefined : this.contents.keys[number];
  }

  /** Every article of that session is confirmed, and nothing is damaged: these are the answers of an engine. */
  get whole(): boolean {
    return !this.#damaged && this.#confirmed.size === this.contents.paths.length;
  }

  /** The article is what it was. @returns paths whose findings may be others now. */
  confirm(path: string): string[] {
    const number = this.#number.get(path);
    if (number === undefined || this.#confirmed.has(number)) return [];
    this.#confirmed.add(number);
    return this.#concerned(number);
  }

  /** The article is not what it was, or gone. @returns paths whose findings may be others now. */
  withdraw(path: string): string[] {
    const number = this.#number.get(path);
    if (number === undefined) return [];
    const concerned = this.#confirmed.has(number) ? this.#concerned(number) : [];
    this.#confirmed.delete(number);
    this.#mentions.delete(path);
    return concerned;
  }

  has(path: string): boolean {
    return this.#confirmed.has(this.#number.get(path) ?? -1);
  }

  paths(): string[] {
    return this.contents.paths.filter((_, i) => this.#confirmed.has(i));
  }

  record(path: string): ArticleRecord | undefined {
    const key = this.has(path) ? this.keyOf(path) : undefined;
    return key === undefined ? undefined : this.recordOf(key);
  }

  mentions(path: string): Mention[] {
    const known = this.#mentions.get(path);
    if (known) return known;
    const record = this.record(path);
    const article = this.#article(this.#number.get(path) ?? -1);
    if (!record || !article) return [];
    const list = mentionsOf(record, (i) => article.persons[i] ?? null);
    this.#mentions.set(path, list);
    return list;
  }

  findings(path?: string): Finding[] {
    if (path === undefined)
      return this.paths()
        .flatMap((p) => this.findings(p))
        .sort(byPlace);
    if (!this.has(path)) return [];
    const all = this.#article(this.#number.get(path)!)?.findings ?? [];
    return all.filter((f) => f.related.every((r) => this.has(r.path)));
  }

  statuses(path: string): PlaceStatus[] {
    const out: PlaceStatus[] = [];
    for (const { start, end, group } of this.#places(path)) {
      const picture = this.#group(group);
      if (picture)
        out.push({ start, end, claim: this.contents.groups[group]!, kind: picture.kind, status: picture.status });
    }
    return out;
  }

  claimsAt(path: string, offset: number): AnalysisClaim[] {
    const groups = new Set<number>();
    for (const p of this.#places(path)) if (p.start <= offset && offset <= p.end) groups.add(p.group);
    return [...groups].flatMap((g) => this.#claim(g) ?? []);
  }

  claim(id: string): AnalysisClaim | undefined {
    const number = this.#numberOf(id);
    return number === undefined ? undefined : this.#claim(number);
  }

  subject({ claim, primary }: Finding): Subject | null {
    const group = this.#group(this.#numberOf(claim) ?? -1);
    const article = this.#number.get(primary.path);
    const here = group?.members.find((m) => m[0] === article && m[1] === primary.start && m[2] === primary.end);
    return group ? { claim: group.label, value: here?.[4] ?? '', source: here?.[6] ?? null } : null;
  }

  #numberOf(group: string): number | undefined {
    if (this.#groupNumber.size === 0)
      for (const [i, key] of this.contents.groups.entries()) this.#groupNumber.set(key, i);
    return this.#groupNumber.get(group);
  }

  claims(): AnalysisClaim[] {
    const all = this.contents.groups.flatMap((_, g) => this.#claim(g) ?? []);
    return all.sort((a, b) => byFirstPlace(a.occurrences[0]!, a.id, b.occurrences[0]!, b.id));
  }

  analysis(): ReturnType<EngineQueries['analysis']> {
    const articles = this.paths().flatMap((path) => {
      const record = this.record(path);
      return record ? [{ record, mentions: this.mentions(path) }] : [];
    });
    return analysisOf(articles, this.claims(), this.findings());
  }

  /** Articles already confirmed whose findings name this one, and itself. */
  #concerned(number: number): string[] {
    const named = this.#article(number)?.named ?? [];
    const path = (i: number): string => this.contents.paths[i]!;
    return [path(number), ...named.filter((i) => i !== number && this.#confirmed.has(i)).map(path)];
  }

  *#places(path: string): Generator<{ start: number; end: number; group: number }> {
    if (!this.has(path)) return;
    const places = this.#article(this.#number.get(path)!)?.places ?? [];
    for (let i = 0; i < places.length; i += 3) yield { start: places[i]!, end: places[i + 1]!, group: places[i + 2]! };
  }

  /** Undefined when none of its articles is confirmed. */
  #claim(number: number): AnalysisClaim | undefined {
    const picture = this.#group(number);
    const members = picture?.members.filter(([article]) => this.#confirmed.has(article)) ?? [];
    if (!picture || members.length === 0) return undefined;
    return {
      id: this.contents.groups[number]!,
      kind: picture.kind,
      label: picture.label,
      status: picture.status,
      occurrences: members.map(([article, start, end, voice, value, why, source, snippet]) => {
        const path = this.contents.paths[article]!;
        const mention = mentionAt(this.mentions(path), start, end)?.id ?? null;
        return { path, start, end, mention, value, why, source, snippet, voice };
      }),
    };
  }

  #article(number: number): PictureOfArticle | undefined {
    return this.#piece(articlePiece(number))[number % IN_PIECE] as PictureOfArticle | undefined;
  }

  #group(number: number): PictureOfGroup | undefined {
    return this.#piece(groupPiece(number))[number % IN_PIECE] as PictureOfGroup | undefined;
  }

  #piece(name: string): readonly unknown[] {
    const known = this.#unpacked.get(name);
    if (known) return known;
    const bytes = intact(this.pieces.get(name));
    const unpacked = bytes ? (unpack(bytes) as unknown[]) : [];
    this.#unpacked.set(name, unpacked);
    return unpacked;
  }
}

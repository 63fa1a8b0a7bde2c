/**
 * What a collection shows, kept for the next session: findings, places, groups with all their texts. It is a picture of the answers, not of the
 * indexes: asking it costs next to nothing, and what is changed is answered by an engine made from records.
 */
import type { Identity } from '../align/people.ts';
import type { Finding } from '../findings/finding.ts';
import type { AnalysisClaim, ClaimStatus } from './analysis.ts';
import type { Engine } from './engine.ts';
import { pack, packItems } from './pack.ts';
import type { Pause } from './pause.ts';
import { intact, type Piece } from './shard.ts';
import { unpack } from './unpack.ts';

/** Articles, and groups, in one piece: a question unpacks the pieces it concerns. */
export const IN_PIECE = 32;

/** Names in one piece. */
const NAMES = 512;

/** What there is: how much in the first piece, the names in the next. */
export interface Contents {
  readonly paths: readonly string[];
  /** Content key of each path. */
  readonly keys: readonly string[];
  /** Keys of all groups, in no particular order. */
  readonly groups: readonly string[];
}

interface Counts {
  readonly articles: number;
  readonly groups: number;
}

/** One article. Numbers of articles and groups are places in `Contents`. */
export interface PictureOfArticle {
  readonly persons: readonly (Identity | null)[];
  readonly findings: readonly Finding[];
  /** Articles whose findings name this one. */
  readonly named: readonly number[];
  /** Start, end and group of each place, one after the other, in order of start. */
  readonly places: readonly number[];
}

/** One group. */
export interface PictureOfGroup {
  readonly kind: AnalysisClaim['kind'];
  readonly label: string;
  readonly status: ClaimStatus;
  readonly members: readonly PictureOfMember[];
}

/** Article, start, end, voice; value, why, source, snippet. */
export type PictureOfMember = readonly [number, number, number, number, string, string, string | null, string];

const CONTENTS = 'contents';
const namesPiece = (at: number): string => `n${Math.floor(at / NAMES)}`;
export const articlePiece = (article: number): string => `a${Math.floor(article / IN_PIECE)}`;
export const groupPiece = (group: number): string => `g${Math.floor(group / IN_PIECE)}`;

interface Draft {
  readonly named: Set<number>;
  readonly places: [number, number, number][];
}

/**
 * Takes the picture, a slice of time after the other.
 * @param keyOf content key of an article; articles without one are in no picture.
 * @param stale asked after each pause: true gives it up, because something changed.
 * @returns pieces by name; null when it was given up.
 */
export async function takeSnapshot(
  engine: Engine,
  keyOf: (path: string) => string | undefined,
  pause: Pause,
  stale: () => boolean = () => false,
): Promise<Map<string, Uint8Array> | null> {
  const paths = engine.paths();
  const groups = engine.groupKeys();
  const number = new Map(paths.map((p, i) => [p, i]));
  const drafts = paths.map((): Draft => ({ named: new Set(), places: [] }));
  const pieces = new Map<string, Uint8Array>();
  pieces.set(CONTENTS, pack({ articles: paths.length, groups: groups.length } satisfies Counts));
  const names = [...paths, ...paths.map((p) => keyOf(p) ?? ''), ...groups];
  for (let from = 0; from < names.length; from += NAMES) {
    await pause();
    pieces.set(namesPiece(from), pack(names.slice(from, from + NAMES)));
  }
  const inPieces = async <T extends object>(
    count: number,
    name: (i: number) => string,
    make: (i: number) => T,
  ): Promise<boolean> => {
    for (let from = 0; from < count; from += IN_PIECE) {
      const made: T[] = [];
      for (let i = from; i < Math.min(count, from + IN_PIECE); i++) {
        await pause();
        if (stale()) return false;
        made.push(make(i));
      }
      pieces.set(name(from), await packItems(made, pause));
      if (stale()) return false;
    }
    return true;
  };
  const pictureOfGroup = (g: number): PictureOfGroup => {
    const { group, status } = engine.group(groups[g]!)!;
    const members = group.members.map((m): PictureOfMember => {
      const article = number.get(m.path)!;
      drafts[article]!.places.push([m.start, m.end, g]);
      return [article, m.start, m.end, m.voice, m.value, m.why, m.source, m.snippet];
    });
    return { kind: group.kind, label: group.label, status, members };
  };
  if (!(await inPieces(groups.length, groupPiece, pictureOfGroup))) return null;
  const findings: (readonly Finding[])[] = [];
  for (const [i, path] of paths.entries()) {
    await pause();
    const list = engine.findings(path);
    findings.push(list);
    for (const f of list) for (const r of f.related) drafts[number.get(r.path) ?? i]!.named.add(i);
  }
  if (stale()) return null;
  const pictureOfArticle = (a: number): PictureOfArticle => ({
    persons: engine.identities(paths[a]!),
    findings: findings[a]!,
    named: [...drafts[a]!.named],
    places: drafts[a]!.places.sort((x, y) => x[0] - y[0] || x[1] - y[1]).flat(),
  });
  return (await inPieces(paths.length, articlePiece, pictureOfArticle)) ? pieces : null;
}

/** The contents of a picture's pieces; null when one that names what there is is damaged. */
export async function contentsOf(pieces: ReadonlyMap<string, Piece>, pause: Pause): Promise<Contents | null> {
  const counted = intact(pieces.get(CONTENTS));
  if (!counted) return null;
  const { articles, groups } = unpack(counted) as Counts;
  const names: string[] = [];
  while (names.length < 2 * articles + groups) {
    await pause();
    const bytes = intact(pieces.get(namesPiece(names.length)));
    const more = bytes ? (unpack(bytes) as string[]) : [];
    if (more.length === 0) return null;
    for (const name of more) names.push(name);
  }
  return {
    paths: names.slice(0, articles),
    keys: names.slice(articles, 2 * articles),
    groups: names.slice(2 * articles),
  };
}

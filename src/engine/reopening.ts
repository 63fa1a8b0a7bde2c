/**
 * A service that begins where the last session ended. Articles that are what they were are shown from the picture of that session at once;
 * the indexes, which edits need, are made from cached records in slices of time behind it, and take over when they stand.
 */
import type { SourceDocument } from '../text/article.ts';
import { keyOf } from './cache.ts';
import type { CollectionMemory } from './memory.ts';
import type { Pause } from './pause.ts';
import type { AnalysisService, Change, IndexingService } from './service.ts';
import type { SnapshotView } from './snapshot-view.ts';

/** Records under way to the indexes at a time. */
const UNDER_WAY = 64;
/** Milliseconds without a change before the picture is written. */
const WRITE_AFTER = 5000;

export interface ReopeningService extends AnalysisService {
  /** Nothing but the articles of the last session was given, and all of them: the answers are complete before `settle`. */
  readonly whole: boolean;
  /** Writes the picture now, when it is not the one that is kept. */
  save(): Promise<void>;
}

/**
 * @param live takes everything in the end. @param memory what is kept of the collection.
 * @param setTimer runs something later, and says how to call it off.
 */
export function createReopeningService(
  live: IndexingService,
  memory: CollectionMemory,
  pause: Pause,
  setTimer: (run: () => void, milliseconds: number) => () => void,
): ReopeningService {
  const keys = new Map<string, string>();
  const latest = new Map<string, number>();
  /** What the indexes have yet to be given, and can be read again should its record be lost. */
  const waiting = new Map<string, SourceDocument>();
  /** Paths whose findings the indexes changed while the picture was shown. */
  const unseen = new Set<string>();
  /** Paths that other texts than the picture's were given for. */
  const other = new Set<string>();
  let view: SnapshotView | null = null;
  let taking: Promise<Change> | null = null;
  let ticket = 0;
  let changes = 0;
  let saved = 0;
  let settled = false;
  let disposed = false;
  let callOff = (): void => {};
  const opened = memory.open().then((picture) => {
    view = picture;
    if (picture) return;
    changes++;
    void memory.close();
  });

  /** What the indexes say changed, with what was taken off the picture. While the picture is shown, the rest is told when it is replaced. */
  function told(change: Change, withdrawn: readonly string[]): Change {
    changes++;
    if (view) {
      for (const path of change.changed) unseen.add(path);
      return { changed: withdrawn };
    }
    saveLater();
    return { changed: [...new Set([...withdrawn, ...change.changed])] };
  }

  function saveLater(): void {
    callOff();
    if (settled && !disposed && saved !== changes) callOff = setTimer(() => void save(), WRITE_AFTER);
  }

  async function save(): Promise<void> {
    if (view || !settled || saved === changes) return;
    const at = changes;
    const keyOfPath = (path: string): string | undefined => keys.get(path);
    if (await memory.save(live.engine, keyOfPath, pause, () => at !== changes)) saved = at;
    else if (at !== changes) saveLater();
  }

  /** Gives the indexes the confirmed articles that wait. */
  async function feed(picture: SnapshotView): Promise<void> {
    let underWay: Promise<Change>[] = [];
    for (const [path, { text, published }] of waiting) {
      await pause();
      if (!waiting.delete(path)) continue;
      const record = picture.record(path);
      underWay.push(record ? live.take(record) : live.update(path, text, published));
      if (underWay.length < UNDER_WAY) continue;
      await Promise.all(underWay);
      underWay = [];
    }
    await Promise.all(underWay);
  }

  /** Paths whose findings are not those of the picture. */
  async function differing(picture: SnapshotView): Promise<Set<string>> {
    const out = new Set<string>();
    for (const path of new Set([...picture.paths(), ...live.queries.paths()])) {
      await pause();
      if (JSON.stringify(picture.findings(path)) !== JSON.stringify(live.queries.findings(path))) out.add(path);
    }
    return out;
  }

  async function takeOver(picture: SnapshotView): Promise<Change> {
    let differs = new Set<string>();
    do {
      await feed(picture);
      unseen.clear();
      differs = await differing(picture);
    } while (waiting.size > 0);
    const same = picture.whole && changes === 0;
    view = null;
    void memory.close();
    for (const path of unseen) differs.add(path);
    unseen.clear();
    other.clear();
    saveLater();
    return same ? { changed: [] } : { changed: [...differs].sort(), anew: true };
  }

  return {
    get queries() {
      return view ?? live.queries;
    },
    get whole() {
      return view?.whole === true && changes === 0;
    },
    async update(path, text, published, urgency) {
      const mine = ++ticket;
      latest.set(path, mine);
      await opened;
      const document = { path, text, published };
      const key = keyOf(document);
      const known = view?.keyOf(path) === key && !other.has(path) && (await memory.records.holds(key));
      if (latest.get(path) !== mine) return { changed: [] };
      keys.set(path, key);
      if (known && view) {
        if (!view.has(path)) waiting.set(path, document);
        return { changed: view.confirm(path) };
      }
      if (view) other.add(path);
      waiting.delete(path);
      const withdrawn = view?.withdraw(path) ?? [];
      return told(await live.update(path, text, published, urgency), withdrawn);
    },
    async remove(path) {
      const mine = ++ticket;
      latest.set(path, mine);
      await opened;
      keys.delete(path);
      waiting.delete(path);
      if (view) other.add(path);
      const withdrawn = view?.withdraw(path) ?? [];
      const change = await live.remove(path);
      if (latest.get(path) === mine) latest.delete(path);
      return told(change, withdrawn);
    },
    async settle() {
      await opened;
      settled = true;
      if (view) {
        if (!view.whole) changes++;
        taking ??= takeOver(view);
        return taking;
      }
      saveLater();
      return { changed: [] };
    },
    save,
    dispose() {
      disposed = true;
      callOff();
      void memory.close();
      live.dispose();
    },
  };
}

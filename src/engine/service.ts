/** The engine as the editor sees it: changes may take their time (time slices here, worker threads and a cache elsewhere), questions are answered at once. */
import { createEngine, type Engine } from './engine.ts';

/** What can be asked at once. */
export type EngineQueries = Pick<
  Engine,
  'mentions' | 'claimsAt' | 'claim' | 'claims' | 'statuses' | 'findings' | 'analysis' | 'paths' | 'record'
>;

/** The paths whose findings changed. */
export interface Change {
  readonly changed: readonly string[];
}

export interface AnalysisService {
  readonly queries: EngineQueries;
  /**
   * Takes a document's text. When two updates of one path overlap, the later call wins.
   * @param text without byte order mark. @param published ISO date where the caller knows it.
   */
  update(path: string, text: string, published?: string): Promise<Change>;
  remove(path: string): Promise<Change>;
  dispose(): void;
}

/** Gives the thread back when a slice of time is used up. */
export type Pause = () => Promise<void>;

/**
 * A pause that only waits once `slice` milliseconds have passed since the thread was last given back.
 * @param now a clock in milliseconds. @param yieldThread resolves once other work had its turn.
 */
export function createPause(slice: number, now: () => number, yieldThread: () => Promise<void>): Pause {
  let since = now();
  let turn: Promise<void> | null = null;
  return async () => {
    while (now() - since >= slice) {
      turn ??= yieldThread().then(() => {
        since = now();
        turn = null;
      });
      await turn;
    }
  };
}

/** A service that reads on this thread, a slice at a time. */
export function createSlicedService(pause: Pause): AnalysisService {
  const engine = createEngine();
  const latest = new Map<string, number>();
  let ticket = 0;
  const run = async (path: string, work: () => Change): Promise<Change> => {
    const mine = ++ticket;
    latest.set(path, mine);
    await pause();
    if (latest.get(path) !== mine) return { changed: [] };
    latest.delete(path);
    return work();
  };
  return {
    queries: engine,
    update: (path, text, published) => run(path, () => engine.update(path, text, published)),
    remove: (path) => run(path, () => engine.remove(path)),
    dispose() {
      latest.clear();
    },
  };
}

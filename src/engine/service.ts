/** The engine on the thread that it runs on: changes may take their time (time slices here, worker threads and a cache elsewhere), questions are answered at once. */
import { prepareSpellings } from '../align/people/fold.ts';
import type { ArticleRecord } from '../claims/record.ts';
import { preparePlaces } from '../language/containment.ts';
import { prepareCountries } from '../language/demonyms.ts';
import { prepareNames } from '../language/names.ts';
import { prepareWords } from '../language/words.ts';
import { createEngineOf, type Engine, type Steps } from './engine.ts';
import type { Pause } from './pause.ts';
import type { RecordReader, Urgency } from './reader.ts';

/** What can be asked at once. */
export type EngineQueries = Pick<
  Engine,
  'mentions' | 'claimsAt' | 'claim' | 'claims' | 'subject' | 'statuses' | 'findings' | 'analysis' | 'paths' | 'record'
>;

/** The paths whose findings changed. */
export interface Change {
  readonly changed: readonly string[];
  /** More than findings may be others than was shown: everything is to be asked again. */
  readonly anew?: true;
}

export interface AnalysisService {
  readonly queries: EngineQueries;
  /**
   * Takes a document's text. When two updates of one path overlap, the later call wins.
   * @param text without byte order mark. @param published ISO date where the caller knows it.
   * @param urgency `now` for what somebody looks at. @throws {ReadError} when the document could not be read; what was known of it stays.
   */
  update(path: string, text: string, published?: string, urgency?: Urgency): Promise<Change>;
  remove(path: string): Promise<Change>;
  /**
   * To be called when all articles that there are were given: what a former session knew beyond them is forgotten.
   * @returns the paths whose findings are others than were shown, once the indexes stand.
   */
  settle(): Promise<Change>;
  dispose(): void;
}

/** A service that also takes records, and whose engine can be asked for more than a reader sees. */
export interface IndexingService extends AnalysisService {
  readonly engine: Engine;
  take(record: ArticleRecord): Promise<Change>;
}

/** Fills the dictionaries a slice at a time: the first article that needs them would fill them at one go. */
async function prepareLanguage(pause: Pause): Promise<void> {
  const all = [prepareWords, prepareNames, preparePlaces, prepareCountries, prepareSpellings];
  for (const prepare of all) for (const _ of prepare()) await pause();
}

/** At most so many records are taken into the index together: each group they touch is looked at once. */
const BATCH = 16;
/** Milliseconds that one batch is to take: the next is larger or smaller by what the last one took. */
const BATCH_TIME = 3;

interface Arrived {
  readonly path: string;
  readonly ticket: number;
  /** Null for an article that is gone. */
  readonly record: ArticleRecord | null;
  readonly settle: (change: Change) => void;
}

/**
 * A service over any reader: workers, a cache, this thread.
 * @param reader makes the records. @param pause gives the thread back between reading and indexing. @param now a clock in milliseconds.
 */
export function createService(
  reader: RecordReader,
  pause: Pause,
  now: () => number = () => performance.now(),
): IndexingService {
  const engine = createEngineOf(() => {
    throw new Error('articles are read by the reader');
  });
  const latest = new Map<string, number>();
  const arrived: Arrived[] = [];
  let ticket = 0;
  let draining = false;
  let batchSize = 1;

  function begin(path: string): number {
    latest.set(path, ++ticket);
    return ticket;
  }

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    await prepareLanguage(pause);
    while (arrived.length > 0) {
      await pause();
      const batch = nextBatch();
      const [first] = batch;
      const { changed } = await taken(
        first?.record === null
          ? engine.removing(first.path)
          : engine.loading(batch.flatMap((a) => (a.record && latest.get(a.path) === a.ticket ? [a.record] : []))),
        batch.length,
      );
      batch.forEach((a, i) => {
        a.settle({ changed: i === 0 ? changed : [] });
      });
    }
    draining = false;
  }

  /** Articles that came, up to the next that is gone, which is taken out by itself. */
  function nextBatch(): Arrived[] {
    const gone = arrived.findIndex((a) => a.record === null);
    return arrived.splice(0, gone < 0 ? batchSize : Math.max(1, Math.min(batchSize, gone)));
  }

  /** Takes the steps with a pause after each; the next batch is of the size that this one's time allows. */
  async function taken(steps: Steps, count: number): Promise<Change> {
    let spent = 0;
    for (;;) {
      const from = now();
      const step = steps.next();
      spent += now() - from;
      if (step.done) {
        const wanted = (count * BATCH_TIME) / Math.max(0.1, spent);
        batchSize = Math.max(1, Math.min(BATCH, batchSize + 1, Math.floor(wanted)));
        return step.value;
      }
      await pause();
    }
  }

  function arrive(path: string, ticket: number, record: ArticleRecord | null): Promise<Change> {
    return new Promise<Change>((settle) => {
      arrived.push({ path, ticket, record, settle });
      void drain();
    });
  }

  return {
    engine,
    queries: engine,
    take: (record) => arrive(record.path, begin(record.path), record),
    settle: async () => ({ changed: [] }),
    async update(path, text, published, urgency) {
      const mine = begin(path);
      await pause();
      if (latest.get(path) !== mine) return { changed: [] };
      const record = await reader.read({ path, text, published }, urgency);
      if (latest.get(path) !== mine) return { changed: [] };
      return arrive(path, mine, record);
    },
    async remove(path) {
      const mine = begin(path);
      await pause();
      if (latest.get(path) !== mine) return { changed: [] };
      const change = await arrive(path, mine, null);
      // whatever began before is late from now on: nothing needs to be remembered of a path that is gone
      if (latest.get(path) === mine) latest.delete(path);
      return change;
    },
    dispose() {
      latest.clear();
      reader.dispose();
    },
  };
}

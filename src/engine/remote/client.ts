/** The editor's side: collections whose engine runs elsewhere. What was asked of an engine that is lost is refused; the next order starts another. */
import { noPause, type Pause } from '../pause.ts';
import type { AnalysisService, Change } from '../service.ts';
import type { EnginePort, Order, Request, Response } from './messages.ts';
import { type Asked, QUESTIONS, type Questions } from './questions.ts';

/** One collection: the engine's service, whose answers come later. */
export interface RemoteService extends Omit<AnalysisService, 'queries'> {
  /** All questions; each is answered once what was ordered before it is under way. */
  readonly ask: Asked;
}

/** @param name of the collection; null: nothing of it is kept for the next session. */
export type CreateService = (name: string | null) => RemoteService;

export interface RemoteEngine {
  /** Starts it, so that it stands when it is first needed. */
  start(): void;
  /** From now on everything is refused, and no engine started, until `start`. */
  stop(): void;
  readonly createService: CreateService;
  /** Called when the engine was lost, once what was asked of it is refused: everything has to be given again. */
  onLost: (reason: string) => void;
  /** Ends the engine once it has written what is to be kept, or has had its time. */
  dispose(): Promise<void>;
}

export interface ClientOptions {
  /** Starts an engine. */
  readonly spawn: () => EnginePort;
  /** Gives the thread back between the parts of an answer. */
  readonly pause?: Pause;
  readonly report: (message: string) => void;
  /** Resolves when an engine that is to end has had time enough for that; without it, it is waited for. */
  readonly timeToEnd?: () => Promise<void>;
}

/** The engine was lost before it answered. */
export class EngineLost extends Error {
  constructor(reason: string) {
    super(`the engine was lost: ${reason}`);
    this.name = 'EngineLost';
  }
}

/** By name: what asks and what answers may be bundles of their own, each with a class of its own. */
export const isEngineLost = (error: unknown): boolean => error instanceof Error && error.name === 'EngineLost';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  /** The parts that came. */
  readonly parts: unknown[];
}

export function createClient({ spawn, report, pause = noPause, timeToEnd }: ClientOptions): RemoteEngine {
  const waiting = new Map<number, Waiting>();
  let port: EnginePort | undefined;
  /** Collections that the running engine knows. */
  let known = new Set<number>();
  let lastId = 0;
  let lastCollection = 0;
  let disposed = false;
  let stopped = false;

  function connected(): EnginePort {
    if (port) return port;
    const started = spawn();
    port = started;
    started.onResponse((response) => void take(response));
    started.onGone((reason) => {
      if (port === started) lose(reason);
    });
    return started;
  }

  function lose(reason: string): void {
    port = undefined;
    known = new Set();
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(new EngineLost(reason));
    if (!disposed) engine.onLost(reason);
  }

  async function take(response: Response): Promise<void> {
    if ('report' in response) return report(response.report);
    const asked = waiting.get(response.id);
    if (!asked) return;
    if ('part' in response) {
      for (const item of response.part) asked.parts.push(item);
      if (!response.last) {
        await pause();
        if (waiting.has(response.id)) port?.post({ id: response.id, next: true });
        return;
      }
    }
    waiting.delete(response.id);
    if ('error' in response) asked.reject(new Error(response.error));
    else asked.resolve('part' in response ? asked.parts : response.answer);
  }

  function request(make: (id: number) => Request): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject, parts: [] });
      connected().post(make(id));
    });
  }

  function createService(name: string | null): RemoteService {
    const collection = ++lastCollection;
    let closed = false;
    // what cannot be posted or started is refused, not thrown
    const order = async (what: Order): Promise<unknown> => {
      if (closed || disposed) throw new EngineLost('it has ended');
      if (stopped) throw new EngineLost('it is not started again');
      const to = connected();
      if (!known.has(collection)) to.post({ collection, open: name });
      known.add(collection);
      return request((id) => ({ id, collection, order: what }));
    };
    const question =
      (ask: keyof Questions) =>
      (...args: readonly unknown[]) =>
        order({ ask, args });
    return {
      ask: Object.fromEntries(QUESTIONS.map((q) => [q, question(q)])) as unknown as Asked,
      update: (path, text, published, urgency) =>
        order({
          update: path,
          text,
          ...(published === undefined ? {} : { published }),
          ...(urgency === undefined ? {} : { urgency }),
        }) as Promise<Change>,
      remove: (path) => order({ remove: path }) as Promise<Change>,
      settle: () => order({ settle: true }) as Promise<Change>,
      dispose() {
        closed = true;
        // an engine that is about to end writes what it has of the collection first
        if (known.delete(collection) && !disposed) port?.post({ collection, close: true });
      },
    };
  }

  const engine: RemoteEngine = {
    start() {
      stopped = false;
      try {
        if (!disposed) connected();
      } catch (error) {
        // the next order tries again
        report(String(error));
      }
    },
    stop() {
      stopped = true;
    },
    createService,
    onLost: () => {},
    async dispose() {
      const ending = port && !disposed ? request((id) => ({ id, end: true })).catch(() => undefined) : null;
      disposed = true;
      if (ending) await (timeToEnd ? Promise.race([ending, timeToEnd()]) : ending);
      port?.terminate();
      lose('it has ended');
    },
  };
  return engine;
}

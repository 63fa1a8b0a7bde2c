/**
 * The heap of the engine's thread, read from the extension host through the inspector: the thread itself knows nothing of it. Attached for each reading and
 * detached after it, so that the inspector holds nothing between two.
 */
import fs from 'node:fs';
import inspector from 'node:inspector/promises';

/** What is in use of an isolate's heap, in bytes. */
export interface InUse {
  readonly heap: number;
  /** Of it machine code and bytecode, with what belongs to them. */
  readonly code: number;
}

/** A thread of this process: the readers that the engine's thread starts are among them. */
interface Thread {
  readonly sessionId: string;
  readonly workerInfo: { readonly workerId: string; readonly title: string };
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Milliseconds for one answer of a thread that is at work meanwhile. */
const PATIENCE = 60_000;

const IS_ENGINE = `process.getBuiltinModule('node:worker_threads').workerData?.engine === true`;
const IN_USE = `(() => {
  const { code_and_metadata_size: code, bytecode_and_metadata_size: bytecode } = process.getBuiltinModule('node:v8').getHeapCodeStatistics();
  return { heap: process.memoryUsage().heapUsed, code: code + bytecode };
})()`;

/** One thread, spoken to over the host's session. */
class Line {
  readonly #waiting = new Map<number, { answer: (result: unknown) => void; refuse: (error: Error) => void }>();
  #last = 0;
  /** Called with each piece of a heap snapshot. */
  onChunk: (chunk: string) => void = () => {};

  constructor(
    readonly session: inspector.Session,
    readonly thread: Thread,
  ) {}

  take(message: string): void {
    const { id, method, params, result, error } = JSON.parse(message) as Reply;
    if (method === 'HeapProfiler.addHeapSnapshotChunk') this.onChunk(params?.chunk ?? '');
    const asked = this.#waiting.get(id ?? 0);
    if (!asked) return;
    this.#waiting.delete(id!);
    if (error) asked.refuse(new Error(error.message));
    else asked.answer(result);
  }

  /** @throws {Error} when the thread refuses, is gone, or says nothing for a minute. */
  async post(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const { sessionId } = this.thread;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<unknown>((answer, refuse) => {
        this.#waiting.set(id, { answer, refuse });
        timer = setTimeout(() => refuse(new Error(`${method}: the thread does not answer`)), PATIENCE);
        const message = JSON.stringify({ id, method, params });
        this.session.post('NodeWorker.sendMessageToWorker', { sessionId, message }).catch(refuse);
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** @returns what an expression is in the thread, as plain data. */
  async value(expression: string): Promise<unknown> {
    const answer = (await this.post('Runtime.evaluate', { expression, returnByValue: true })) as {
      readonly result: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }
}

/** Attaches to all threads and hands over the engine's. @throws {Error} unless there is exactly one */
async function withEngine<T>(work: (engine: Line) => Promise<T>): Promise<T> {
  const session = new inspector.Session();
  session.connect();
  const lines = new Map<string, Line>();
  session.on('NodeWorker.attachedToWorker', ({ params }) => {
    lines.set(params.sessionId, new Line(session, params));
  });
  session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => lines.get(params.sessionId)?.take(params.message));
  session.on('NodeWorker.detachedFromWorker', ({ params }) => void lines.delete(params.sessionId));
  try {
    await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    const engines: Line[] = [];
    for (const line of [...lines.values()]) if ((await line.value(IS_ENGINE)) === true) engines.push(line);
    const [engine] = engines;
    if (!engine || engines.length > 1) throw new Error(`${engines.length} of ${lines.size} threads are the engine's`);
    return await work(engine);
  } finally {
    await session.post('NodeWorker.disable').catch(() => undefined);
    session.disconnect();
  }
}

/** What the engine's thread holds after everything that can be collected was. @throws {Error} when it cannot be told */
export function engineInUse(): Promise<InUse> {
  return withEngine(async (engine) => {
    await engine.post('HeapProfiler.collectGarbage');
    await engine.post('HeapProfiler.collectGarbage');
    return (await engine.value(IN_USE)) as InUse;
  });
}

/** Writes what the engine's thread holds as a heap snapshot. @param file absolute path */
export function writeEngineSnapshot(file: string): Promise<void> {
  return withEngine(async (engine) => {
    const out = fs.openSync(file, 'w');
    try {
      engine.onChunk = (chunk) => void fs.writeSync(out, chunk);
      await engine.post('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    } finally {
      fs.closeSync(out);
    }
  });
}

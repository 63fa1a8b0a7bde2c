/**
 * The threads of the extension host's process, spoken to through the inspector (its domain NodeWorker): the threads themselves know nothing of it. Attached
 * for each look and detached after it, so that the inspector holds nothing between two.
 */
import inspector from 'node:inspector/promises';
import { READS_ARTICLES } from '../../src/engine/node/worker-threads.ts';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Milliseconds for one answer of a thread that is at work meanwhile. */
const PATIENCE = 60_000;

const ROLE = `(() => {
  const { workerData: data } = process.getBuiltinModule('node:worker_threads');
  return data?.engine === true ? 'engine' : data === ${JSON.stringify(READS_ARTICLES)} ? 'reader' : null;
})()`;

/** One thread, spoken to over the session of the extension host. */
export class Thread {
  readonly #waiting = new Map<number, { answer: (result: unknown) => void; refuse: (error: Error) => void }>();
  #last = 0;
  /** Called with each piece of a heap snapshot. */
  onChunk: (chunk: string) => void = () => {};

  /** What Crosscheck has it for; null for a thread that is not Crosscheck's. */
  role: 'engine' | 'reader' | null = null;

  constructor(
    readonly session: inspector.Session,
    readonly id: string,
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

  /** The thread has ended: nothing is answered any more. */
  gone(): void {
    for (const { refuse } of this.#waiting.values()) refuse(new Error('the thread has ended'));
    this.#waiting.clear();
  }

  /** @throws {Error} when the thread refuses, is gone, or says nothing for a minute. */
  async post(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<unknown>((answer, refuse) => {
        this.#waiting.set(id, { answer, refuse });
        timer = setTimeout(() => refuse(new Error(`${method}: the thread does not answer`)), PATIENCE);
        const message = JSON.stringify({ id, method, params });
        this.session.post('NodeWorker.sendMessageToWorker', { sessionId: this.id, message }).catch(refuse);
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

/** Attaches to all threads, those that other threads started among them. @param work must not keep them */
export async function withThreads<T>(work: (threads: readonly Thread[]) => Promise<T>): Promise<T> {
  const session = new inspector.Session();
  session.connect();
  const threads = new Map<string, Thread>();
  session.on('NodeWorker.attachedToWorker', ({ params }) => {
    threads.set(params.sessionId, new Thread(session, params.sessionId));
  });
  session.on('NodeWorker.receivedMessageFromWorker', ({ params }) =>
    threads.get(params.sessionId)?.take(params.message),
  );
  session.on('NodeWorker.detachedFromWorker', ({ params }) => threads.get(params.sessionId)?.gone());
  try {
    await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    const all = [...threads.values()];
    for (const thread of all) thread.role = (await thread.value(ROLE).catch(() => null)) as Thread['role'];
    return await work(all);
  } finally {
    await session.post('NodeWorker.disable').catch(() => undefined);
    session.disconnect();
  }
}

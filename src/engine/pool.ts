/** A pool of workers that read documents: urgent ones first, a crashed worker replaced, its document tried once more, nobody waiting for ever. */
import type { SourceDocument } from '../text/article.ts';
import { type PackedReader, ReadError, type Urgency } from './reader.ts';

export interface WorkerRequest {
  readonly id: number;
  readonly document: SourceDocument;
}

export type WorkerResponse =
  /** `packed`: the record, as `pack` writes it. */
  { readonly id: number; readonly packed: Uint8Array } | { readonly id: number; readonly error: string };

/** One worker, whatever thread it runs on. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  /** Called for each response; set once. */
  onResponse(listener: (response: WorkerResponse) => void): void;
  /** Called when the worker is gone or broken. */
  onGone(listener: (reason: string) => void): void;
  terminate(): void;
}

export interface PoolOptions {
  /** How many workers at most; they start when there is work for them. */
  readonly size: number;
  /** Milliseconds after which a document is given up and its worker replaced. */
  readonly timeLimit: number;
  readonly spawn: () => WorkerPort;
  readonly setTimer: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
  /** Told of each worker that was lost with a document in its hands. */
  readonly report?: (message: string) => void;
}

interface Job {
  readonly document: SourceDocument;
  readonly resolve: (packed: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  tries: number;
}

interface Slot {
  readonly port: WorkerPort;
  job: Job | null;
  timer: unknown;
  id: number;
}

const TRIES = 2;

export function createPool(options: PoolOptions): PackedReader {
  const urgent: Job[] = [];
  const patient: Job[] = [];
  const slots = new Set<Slot>();
  let nextId = 1;
  let disposed = false;

  function next(): Job | undefined {
    return urgent.shift() ?? patient.shift();
  }

  function start(slot: Slot, job: Job): void {
    slot.job = job;
    slot.id = nextId++;
    job.tries++;
    slot.timer = options.setTimer(() => lose(slot, 'took too long to read'), options.timeLimit);
    slot.port.post({ id: slot.id, document: job.document });
  }

  function settle(slot: Slot): Job | null {
    options.clearTimer(slot.timer);
    const job = slot.job;
    slot.job = null;
    return job;
  }

  /** The worker is broken: its document goes to another one, once. */
  function lose(slot: Slot, reason: string): void {
    if (!slots.delete(slot)) return;
    const job = settle(slot);
    slot.port.terminate();
    if (job && !disposed) {
      if (job.tries < TRIES) {
        options.report?.(`${job.document.path}: ${reason}; it is read again`);
        urgent.unshift(job);
      } else job.reject(new ReadError(job.document.path, reason));
    }
    pump();
  }

  function answer(slot: Slot, response: WorkerResponse): void {
    if (response.id !== slot.id || !slot.job) return;
    const job = settle(slot)!;
    if ('packed' in response) job.resolve(response.packed);
    else job.reject(new ReadError(job.document.path, response.error));
    pump();
  }

  function spawn(): Slot {
    const slot: Slot = { port: options.spawn(), job: null, timer: undefined, id: 0 };
    slot.port.onResponse((response) => answer(slot, response));
    slot.port.onGone((reason) => lose(slot, reason));
    slots.add(slot);
    return slot;
  }

  function pump(): void {
    if (disposed) return;
    for (const slot of slots) {
      if (slot.job) continue;
      const job = next();
      if (!job) return;
      start(slot, job);
    }
    while (slots.size < options.size) {
      const job = next();
      if (!job) return;
      start(spawn(), job);
    }
  }

  return {
    read(document, urgency: Urgency = 'later') {
      return new Promise<Uint8Array>((resolve, reject) => {
        if (disposed) {
          reject(new ReadError(document.path, 'the reader is closed'));
          return;
        }
        (urgency === 'now' ? urgent : patient).push({ document, resolve, reject, tries: 0 });
        pump();
      });
    },
    dispose() {
      disposed = true;
      const waiting = [...urgent.splice(0), ...patient.splice(0)];
      for (const slot of slots) {
        const job = settle(slot);
        if (job) waiting.push(job);
        slot.port.terminate();
      }
      slots.clear();
      for (const job of waiting) job.reject(new ReadError(job.document.path, 'the reader is closed'));
    },
  };
}

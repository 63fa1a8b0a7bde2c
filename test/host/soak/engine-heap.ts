/** The heap of the engine's thread, read from the extension host: the thread itself knows nothing of it. */
import fs from 'node:fs';
import { type Thread, withThreads } from '../threads.ts';

/** What is in use of an isolate's heap, in bytes. */
export interface InUse {
  readonly heap: number;
  /** Of it machine code and bytecode, with what belongs to them. */
  readonly code: number;
}

const IN_USE = `(() => {
  const { code_and_metadata_size: code, bytecode_and_metadata_size: bytecode } = process.getBuiltinModule('node:v8').getHeapCodeStatistics();
  return { heap: process.memoryUsage().heapUsed, code: code + bytecode };
})()`;

/** @throws {Error} unless there is exactly one engine */
function engineOf(threads: readonly Thread[]): Thread {
  const engines = threads.filter((t) => t.role === 'engine');
  const [engine] = engines;
  if (!engine || engines.length > 1) throw new Error(`${engines.length} of ${threads.length} threads are the engine's`);
  return engine;
}

/** What the engine's thread holds after everything that can be collected was. @throws {Error} when it cannot be told */
export function engineInUse(): Promise<InUse> {
  return withThreads(async (threads) => {
    const engine = engineOf(threads);
    await engine.post('HeapProfiler.collectGarbage');
    await engine.post('HeapProfiler.collectGarbage');
    return (await engine.value(IN_USE)) as InUse;
  });
}

/** Writes what the engine's thread holds as a heap snapshot. @param file absolute path */
export function writeEngineSnapshot(file: string): Promise<void> {
  return withThreads(async (threads) => {
    const engine = engineOf(threads);
    const out = fs.openSync(file, 'w');
    try {
      engine.onChunk = (chunk) => void fs.writeSync(out, chunk);
      await engine.post('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    } finally {
      fs.closeSync(out);
    }
  });
}

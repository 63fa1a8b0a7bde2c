/**
 * Loads bundles without holding the thread while they are compiled: a worker thread compiles them, this thread takes over the code (V8's code cache)
 * and only runs it. Where anything goes wrong, a bundle is required as usual.
 */
import { isAscii } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';

const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const TAIL = '\n})';

/** What the worker runs; its data are the bundles' paths and what is put around their text. */
const COMPILER = `
const { parentPort, workerData } = require('node:worker_threads');
const { bundles, head, tail } = workerData;
async function compile({ file, rehearsed }) {
  const source = head + require('node:fs').readFileSync(file, 'utf8') + tail;
  const script = new (require('node:vm').Script)(source, { filename: file });
  if (rehearsed) try {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, file, require('node:path').dirname(file));
    await module.exports.rehearse();
  } catch {}
  return script.createCachedData();
}
(async () => {
  for (const bundle of bundles) parentPort.postMessage({ file: bundle.file, code: await compile(bundle).catch(() => null) });
})();
`;

export interface Bundle {
  /** Absolute path. */
  readonly file: string;
  /** It exports `rehearse`, which runs on the thread that compiles: functions that ran there are compiled, the others are when they are first called. */
  readonly rehearsed: boolean;
}

interface Compiled {
  readonly file: string;
  /** Null when it could not be compiled. */
  readonly code: Uint8Array | null;
}

/** Gives the code of bundles as another thread compiles them, one after the other; null for what it could not compile. */
function compiledElsewhere(bundles: readonly Bundle[]): (file: string) => Promise<Uint8Array | null> {
  const told = new Map<string, (code: Uint8Array | null) => void>();
  const codes = new Map(
    bundles.map(({ file }) => [file, new Promise<Uint8Array | null>((tell) => told.set(file, tell))]),
  );
  const worker = new Worker(COMPILER, { eval: true, workerData: { bundles, head: HEAD, tail: TAIL } });
  worker.unref();
  worker.on('message', ({ file, code }: Compiled) => told.get(file)?.(code));
  const end = (): void => {
    for (const tell of told.values()) tell(null);
  };
  worker.once('error', end);
  worker.once('exit', end);
  return async (file) => (await codes.get(file)) ?? null;
}

/** A byte for each character is read ten times as fast. */
const textOf = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');

const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

/**
 * A loader of bundles in the form of CommonJS; it gives the exports of one by its absolute path, and throws what the bundle itself throws.
 * @param bundles in the order in which they are needed. @param load what they are given as `require`.
 */
export function createBundleLoader(
  bundles: readonly Bundle[],
  load: (id: string) => unknown,
): (file: string) => Promise<unknown> {
  const codeOf = compiledElsewhere(bundles);
  return async (file) => {
    let run: (...scope: unknown[]) => void;
    try {
      const [bytes, code] = await Promise.all([readFile(file), codeOf(file)]);
      if (!code) return load(file);
      const text = textOf(bytes);
      await turn();
      run = new Script(HEAD + text + TAIL, { filename: file, cachedData: Buffer.from(code) }).runInThisContext();
    } catch {
      return load(file);
    }
    await turn();
    const module = { exports: {} };
    run(module.exports, load, module, file, path.dirname(file));
    return module.exports;
  };
}

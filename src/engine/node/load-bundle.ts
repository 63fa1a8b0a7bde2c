/**
 * Loads a bundle without holding the thread while it is compiled: a worker thread compiles it, this thread takes over the code (V8's code cache)
 * and only runs it. Where anything goes wrong, the bundle is required as usual.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';

const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const TAIL = '\n})';

/** What the worker runs; its data are the bundle's path and what is put around its text. */
const COMPILER = `
const { parentPort, workerData } = require('node:worker_threads');
const { file, head, tail } = workerData;
const source = head + require('node:fs').readFileSync(file, 'utf8') + tail;
parentPort.postMessage(new (require('node:vm').Script)(source, { filename: file }).createCachedData());
`;

/** The bundle's code as another thread compiled it. @throws when that thread fails. */
function compiledElsewhere(file: string): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const worker = new Worker(COMPILER, { eval: true, workerData: { file, head: HEAD, tail: TAIL } });
    worker.unref();
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('nothing was compiled')));
  });
}

const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

/**
 * The exports of a bundle in the form of CommonJS.
 * @param file its absolute path. @throws what the bundle itself throws.
 */
export async function loadBundle(file: string): Promise<unknown> {
  const load = createRequire(file);
  let run: (...scope: unknown[]) => void;
  try {
    const [text, cachedData] = await Promise.all([readFile(file, 'utf8'), compiledElsewhere(file)]);
    await turn();
    run = new Script(HEAD + text + TAIL, { filename: file, cachedData: Buffer.from(cachedData) }).runInThisContext();
  } catch {
    return load(file);
  }
  await turn();
  const module = { exports: {} };
  run(module.exports, load, module, file, path.dirname(file));
  return module.exports;
}

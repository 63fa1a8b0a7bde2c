/** Runs in the extension host: somebody works without a plan on 500 articles, and nothing may grow, break or be left behind. */
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { send } from '../../integration/support/send-file.ts';
import { engineInUse, type InUse, writeEngineSnapshot } from './engine-heap.ts';
import { Worker } from './worker.ts';

export interface SoakOptions {
  readonly minutes: number;
  readonly seed: number;
  /** A folder with the articles as they were before anybody changed them. */
  readonly originals: string;
  /** A file for the Problems at the end. */
  readonly problems: string;
  /** A folder for heap snapshots, one every three minutes, and all readings; null for none. */
  readonly snapshots: string | null;
  /** Without Crosscheck's code: what VS Code holds by itself. */
  readonly control: boolean;
}

const READ_EVERY = 30_000;
/** Milliseconds without work before the heaps are read: by then what was read is compared and written, and what waited is let go of. */
const REST = 4500;
/** Readings of the heaps between two snapshots. */
const SNAPSHOT_EVERY = 6;

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));
const say = (line: string): void => send({ line });

/** What one thread holds after a collection, in MB. */
interface Held {
  readonly heap: number;
  /** Of it what the engine compiled: machine code and bytecode, with what belongs to them. It comes and goes as functions are found hot or idle. */
  readonly code: number;
  /** Of it all else: objects, texts, tables. */
  readonly data: number;
}

interface Reading {
  readonly steps: number;
  /** The extension host's thread. */
  readonly host: Held;
  /** The engine's thread; null where Crosscheck's code is left out. Its readers are not counted: they keep nothing. */
  readonly engine: Held | null;
}

const held = ({ heap, code }: InUse): Held => ({ heap: heap / 1e6, code: code / 1e6, data: (heap - code) / 1e6 });

/** Collects and reads both threads. @param control there is no engine */
async function read(steps: number, control: boolean): Promise<Reading> {
  const engine = control ? null : held(await engineInUse());
  collect();
  collect();
  const of = v8.getHeapCodeStatistics();
  const code = of.code_and_metadata_size + of.bytecode_and_metadata_size;
  return { steps, host: held({ heap: process.memoryUsage().heapUsed, code }), engine };
}

/** A reading in words. */
const told = ({ host, engine }: Reading): string =>
  [`${host.heap.toFixed(1)} MB in the extension host, ${host.code.toFixed(1)} MB of it code`]
    .concat(
      engine ? `${engine.heap.toFixed(1)} MB in the engine's thread, ${engine.code.toFixed(1)} MB of it code` : [],
    )
    .join('; ');

function problems(): string[] {
  const out: string[] = [];
  for (const [uri, list] of vscode.languages.getDiagnostics())
    for (const d of list)
      if (d.source === 'Crosscheck')
        out.push(
          `${vscode.workspace.asRelativePath(uri)}:${d.range.start.line}:${d.range.start.character} ${JSON.stringify(d.code)} ${d.message}`,
        );
  return out.sort();
}

/** Waits until the Problems have stood still for a while. */
async function settled(): Promise<string[]> {
  let last = '';
  let since = Date.now();
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(500)) {
    const now = problems().join('\n');
    if (now !== last) {
      last = now;
      since = Date.now();
    } else if (Date.now() - since > 5000) break;
  }
  return problems();
}

type Part = keyof Held;

/** What one thread held after so many steps. */
interface Point {
  readonly steps: number;
  readonly held: Held;
}

/** Growth per step by least squares, in KB: 0 where nothing is kept. */
function slope(points: readonly Point[], part: Part): number {
  const mean = (of: (p: Point) => number): number => points.reduce((sum, p) => sum + of(p), 0) / points.length;
  const [x, y] = [mean((p) => p.steps), mean((p) => p.held[part])];
  const along = points.reduce((sum, p) => sum + (p.steps - x) * (p.held[part] - y), 0);
  return (along / points.reduce((sum, p) => sum + (p.steps - x) ** 2, 0)) * 1000;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Says how a thread's heap went; the first third is warm-up, in which caches fill. @returns what grew too much */
function judge(who: string, points: readonly Point[]): string[] {
  const third = Math.ceil(points.length / 3);
  const faults: string[] = [];
  for (const part of ['heap', 'code', 'data'] as const) {
    const early = median(points.slice(third, 2 * third).map((p) => p.held[part]));
    const late = median(points.slice(2 * third).map((p) => p.held[part]));
    const growth = slope(points.slice(third), part).toFixed(2);
    say(
      `${who}, ${part}: ${points[0]!.held[part].toFixed(1)} MB at first, ${early.toFixed(1)} MB in the second third, ${late.toFixed(1)} MB in the last; ${growth} KB a step over the last two thirds`,
    );
    if (part === 'data' && late > early * 1.02 + 1) faults.push(`${who}: data grew from ${early} to ${late} MB`);
  }
  return faults;
}

/** Judges both threads, each by itself: what one lets go of must not hide what the other keeps. @returns what grew too much */
function judgeAll(readings: readonly Reading[]): string[] {
  const host = readings.map(({ steps, host }) => ({ steps, held: host }));
  const engine = readings.flatMap(({ steps, engine }) => (engine ? [{ steps, held: engine }] : []));
  return [...judge('extension host', host), ...(engine.length > 0 ? judge('engine', engine) : [])];
}

/** @throws {Error} when something is wrong at the end. */
export async function soak(options: SoakOptions): Promise<void> {
  const { minutes, control } = options;
  const faults: string[] = [];
  process.on('unhandledRejection', (reason) => {
    const stack = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    if (/crosscheck|dist[/\\]/.test(stack)) faults.push(stack);
  });
  const extension = vscode.extensions.getExtension<{ ready: Promise<void> }>('crosscheck.crosscheck');
  if (!extension) throw new Error('the extension is missing');
  const api = await extension.activate();
  if (!control) await api.ready;
  await settled();
  if (minutes > 0) {
    const readings = await work(options);
    if (readings.length >= 9) faults.push(...judgeAll(readings));
  }
  const found = await settled();
  const last = told(await read(0, control));
  say(`${found.length} problems at the end; ${last}${minutes > 0 ? '' : ' (a fresh start)'}`);
  fs.writeFileSync(options.problems, found.join('\n'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** @returns readings of the heaps, in order. */
async function work({ minutes, seed, originals, snapshots, control }: SoakOptions): Promise<Reading[]> {
  const worker = new Worker(seed, originals);
  await worker.start();
  const readings = [await read(0, control)];
  const end = Date.now() + minutes * 60_000;
  let next = Date.now() + READ_EVERY;
  let failed = 0;
  while (Date.now() < end) {
    await worker.step().catch((error: unknown) => {
      failed++;
      if (failed < 10) say(`a step failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (Date.now() < next) continue;
    await pause(REST);
    const now = await read(worker.steps, control);
    readings.push(now);
    if (snapshots) await keep(snapshots, now, readings.length - 1);
    next = Date.now() + READ_EVERY;
    if (readings.length % 2 === 1) say(`after ${now.steps} steps ${told(now)}`);
  }
  await worker.end();
  say(`${[...worker.counts].map(([name, n]) => `${name} ${n}`).join(', ')}; ${failed} refused`);
  return readings;
}

/** Writes a reading with what the editor holds at that moment, and a snapshot of each thread now and then. */
async function keep(folder: string, reading: Reading, number: number): Promise<void> {
  const tabs = vscode.window.tabGroups.activeTabGroup.tabs.length;
  const documents = vscode.workspace.textDocuments.length;
  const line = { ...reading, problems: problems().length, tabs, documents, spaces: v8.getHeapSpaceStatistics() };
  fs.appendFileSync(path.join(folder, 'readings.jsonl'), `${JSON.stringify(line)}\n`);
  if (number % SNAPSHOT_EVERY > 0) return;
  const file = path.join(folder, String(number).padStart(3, '0'));
  v8.writeHeapSnapshot(`${file}.heapsnapshot`);
  if (reading.engine) await writeEngineSnapshot(`${file}-engine.heapsnapshot`);
}

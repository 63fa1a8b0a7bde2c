/** Runs in the extension host: activates Crosscheck in a folder of articles it has never seen and watches how long the thread is held at a time. */
import fs from 'node:fs';
import inspector from 'node:inspector/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { send } from '../../integration/support/send-file.ts';

export interface MeasureOptions {
  /** A folder of articles to be moved into the workspace before the extension is activated. */
  readonly corpus: string;
  /** Where to keep a profile of the processor's work; null for none. */
  readonly profile: string | null;
}

interface Api {
  readonly ready: Promise<void>;
  readonly activation: number;
}

/** Milliseconds above which a hold is listed. */
const LONG = 10;

const say = (line: string): void => send({ line });
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));
/** Milliseconds that this thread has had the processor; the clock where Node does not tell. */
const worked = (): number => {
  const usage = (process as { threadCpuUsage?: () => { user: number; system: number } }).threadCpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
};

/**
 * Holds of the event loop. The clock's time between two turns counts what other programs do as well; the processor's time of this thread is what its own
 * work took.
 */
class Watch {
  readonly #delay = monitorEventLoopDelay({ resolution: 1 });
  readonly holds: { at: number; work: number }[] = [];
  #work = worked();
  #on = true;
  readonly #from = performance.now();

  start(): void {
    this.#delay.enable();
    const turn = (): void => {
      const now = worked();
      this.holds.push({ at: performance.now() - this.#from, work: now - this.#work });
      this.#work = now;
      if (this.#on) setTimeout(turn, 1);
    };
    setTimeout(turn, 1);
  }

  stop(what: string): void {
    this.#on = false;
    this.#delay.disable();
    const ms = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(1);
    const work = this.holds.map((h) => h.work).sort((a, b) => a - b);
    const long = this.holds.filter((h) => h.work > LONG);
    say(
      `${what}: by the clock p50 ${ms(this.#delay.percentile(50))}, p99 ${ms(this.#delay.percentile(99))}, longest ${ms(this.#delay.max)} ms; ` +
        `own work p99 ${(work[Math.floor(work.length * 0.99)] ?? 0).toFixed(1)}, longest ${(work.at(-1) ?? 0).toFixed(1)} ms; ${long.length} of ${work.length} turns over ${LONG} ms`,
    );
    for (const h of long.sort((a, b) => b.work - a.work).slice(0, 12))
      say(`  ${h.work.toFixed(1)} ms at ${(h.at / 1000).toFixed(2)} s`);
  }
}

async function watched<T>(what: string, work: () => Promise<T>): Promise<T> {
  const watch = new Watch();
  watch.start();
  const result = await work();
  watch.stop(what);
  return result;
}

export async function measure({ corpus, profile }: MeasureOptions): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck')!;
  if (extension.isActive) throw new Error('it was active before there was an article');
  fs.renameSync(corpus, path.join(folder, 'articles'));
  await pause(2000);
  await watched('nothing to do, 3 s', () => pause(3000));
  const session = new inspector.Session();
  if (profile) {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  }
  const from = performance.now();
  await watched('first scan', async () => {
    const api = await extension.activate();
    say(`activate() took ${api.activation.toFixed(1)} ms`);
    await api.ready;
    say(`read and compared after ${(performance.now() - from).toFixed(0)} ms`);
    await pause(1500);
  });
  await watched('cache written, 5 s', () => pause(5000));
  await watched('scan again, from the cache', async () => {
    await vscode.commands.executeCommand('crosscheck.rescan');
    await pause(5000);
  });
  if (profile) {
    const { profile: data } = await session.post('Profiler.stop');
    fs.writeFileSync(profile, JSON.stringify(data));
  }
}

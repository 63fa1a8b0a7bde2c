/** How long the event loop of the extension host is held at a time, and by what. */
import fs from 'node:fs';
import inspector from 'node:inspector/promises';
import { constants, monitorEventLoopDelay, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { type Causes, causesIn, type Profile } from './causes.ts';

/** Milliseconds above which a hold counts. */
export const LONG = 10;

/** One turn of the event loop, in milliseconds. */
export interface Turn {
  /** When it ended, on the clock of `performance.now`. */
  readonly at: number;
  /** By the clock. */
  readonly clock: number;
  /** For which this thread had the processor. */
  readonly work: number;
}

export interface LongTurn {
  readonly turn: Turn;
  /** Milliseconds of collecting garbage in it, by the clock. */
  readonly collector: number;
  /** Milliseconds for which the host of a virtual machine had taken its processors away, in this turn or the 20 ms before; they are counted in tens. */
  readonly stolen: number;
  readonly causes: Causes | null;
}

export interface Watched {
  readonly what: string;
  readonly turns: readonly Turn[];
  /** Turns in which this thread had the processor for longer than `LONG`, longest first, with what it did. */
  readonly long: readonly LongTurn[];
  /** Turns over `LONG` by the clock in which this thread had the processor for less: the machine had given it to somebody else. */
  readonly waited: number;
  /** Collections of garbage, in words. */
  readonly collections: string;
}

/** Milliseconds that this thread has had the processor; the clock where Node does not tell. */
const worked = (): number => {
  const usage = (process as { threadCpuUsage?: () => { user: number; system: number } }).threadCpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
};

/** Milliseconds so far for which the host of a virtual machine had taken its processors away; 0 where that is not told. */
function stolenSoFar(): number {
  try {
    return Number(/^cpu +(?:\d+ ){7}(\d+)/.exec(fs.readFileSync('/proc/stat', 'latin1'))?.[1] ?? 0) * 10;
  } catch {
    return 0;
  }
}

/** Milliseconds between two looks at it. */
const LOOK = 20;

const KINDS: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'young',
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'whole',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'step',
};

/** Collections of garbage of this thread. */
class Collections {
  readonly #all: { from: number; to: number; kind: string }[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#take(list.getEntries()));

  constructor() {
    this.#observer.observe({ entryTypes: ['gc'] });
  }

  #take(entries: readonly PerformanceEntry[]): void {
    for (const e of entries) {
      const kind = KINDS[(e as unknown as { detail: { kind: number } }).detail.kind] ?? 'other';
      this.#all.push({ from: e.startTime, to: e.startTime + e.duration, kind });
    }
  }

  /** How many of each kind there were, and the longest, in milliseconds by the clock. */
  summary(): string {
    return ['young', 'whole', 'step']
      .map((kind) => {
        const of = this.#all.filter((c) => c.kind === kind).map((c) => c.to - c.from);
        return `${of.length} ${kind} (longest ${Math.max(0, ...of).toFixed(1)}, together ${of.reduce((a, b) => a + b, 0).toFixed(0)})`;
      })
      .join(', ');
  }

  /** Milliseconds of collecting within a turn, by the clock. */
  within({ at, clock }: Turn): number {
    const inside = this.#all.map(({ from, to }) => Math.max(0, Math.min(to, at) - Math.max(from, at - clock)));
    return inside.reduce((a, b) => a + b, 0);
  }

  stop(): void {
    this.#take(this.#observer.takeRecords());
    this.#observer.disconnect();
  }
}

/**
 * Watches the event loop while `work` runs: a timer of a millisecond ends each turn. The clock's time between two turns counts what other programs do
 * as well; the processor's time of this thread is what its own work took.
 * @param profiled also samples the stack, which itself takes a few percent.
 */
export async function watch(what: string, profiled: boolean, work: () => Promise<unknown>): Promise<Watched> {
  const turns: Turn[] = [];
  const collections = new Collections();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const session = new inspector.Session();
  const begun = performance.now();
  const begunMicros = Number(process.hrtime.bigint() / 1000n);
  if (profiled) {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 250 });
    await session.post('Profiler.start');
    await new Promise((next) => setTimeout(next, 200));
  }
  let on = true;
  let [clock, had] = [performance.now(), worked()];
  let [looked, known] = [clock, stolenSoFar()];
  const stolen = new Map<Turn, number>();
  const turn = (): void => {
    if (!on) return;
    const ended: Turn = { at: performance.now(), clock: performance.now() - clock, work: worked() - had };
    turns.push(ended);
    if (ended.work > LONG || ended.at - looked > LOOK) {
      const now = stolenSoFar();
      if (ended.work > LONG) stolen.set(ended, now - known);
      [looked, known] = [ended.at, now];
    }
    [clock, had] = [performance.now(), worked()];
    setTimeout(turn, 1);
  };
  delay.enable();
  setTimeout(turn, 1);
  await work();
  on = false;
  delay.disable();
  let profile: Profile | null = null;
  if (profiled) {
    profile = (await session.post('Profiler.stop')).profile as Profile;
    session.disconnect();
  }
  await new Promise((next) => setTimeout(next, 10));
  collections.stop();
  const micros = (ms: number): number => begunMicros + (ms - begun) * 1000;
  const long = turns
    .filter((t) => t.work > LONG)
    .sort((a, b) => b.work - a.work)
    .map((t) => ({
      turn: t,
      collector: collections.within(t),
      stolen: stolen.get(t) ?? 0,
      causes: profile && causesIn(profile, micros(t.at - t.clock), micros(t.at)),
    }));
  return {
    what,
    turns,
    long,
    waited: turns.filter((t) => t.clock > LONG && t.work <= LONG).length,
    collections: collections.summary(),
  };
}

/** The figures in lines for people. @param begun when the session began, on the clock of `performance.now` */
export function told({ what, turns, long, waited, collections }: Watched, begun: number): string[] {
  const clock = turns.map((t) => t.clock).sort((a, b) => a - b);
  const work = turns.map((t) => t.work).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return [
    `${what}: ${long.length} of ${turns.length} turns over ${LONG} ms of work; work p99 ${at(work, 0.99)}, longest ${at(work, 1)} ms; ` +
      `by the clock p99 ${at(clock, 0.99)}, longest ${at(clock, 1)} ms (${waited} more over ${LONG} ms, in which others had the processor)`,
    `  collections of garbage: ${collections}`,
    ...long.slice(0, 12).map(({ turn, collector, stolen, causes }) => {
      const when = `  ${turn.work.toFixed(1)} ms (${turn.clock.toFixed(1)} by the clock) at ${((turn.at - begun) / 1000).toFixed(2)} s`;
      const why = causes
        ? `: ${causes.shares.map((s) => `${s.who} ${s.ms.toFixed(1)}`).join(', ')} | ${causes.hot.join(', ')}`
        : '';
      const taken = stolen > 0 ? `, taken away by the machine’s host ${stolen}` : '';
      return `${when}, collector ${collector.toFixed(1)}${taken}${why}`;
    }),
  ];
}

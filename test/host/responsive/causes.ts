/** What a thread did in a stretch of time, by a profile of V8. */

export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  /** Microseconds of the machine's steady clock. */
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface Causes {
  /** Milliseconds by whose code ran, most first. Of the collector: whose code had made the garbage last. */
  readonly shares: readonly { readonly who: string; readonly ms: number }[];
  /** The functions that ran longest, as `name:line milliseconds`. */
  readonly hot: readonly string[];
}

/** Whose code a script is. */
function ownerOf(url: string): string | null {
  if (/\/dist\/(?:extension|window|engine)\.js$/.test(url)) return 'Crosscheck';
  if (/\/out\/sessions\//.test(url)) return 'this measuring';
  return url && !url.startsWith('node:') ? 'VS Code' : null;
}

/** @param from @param to microseconds of the steady clock */
export function causesIn(profile: Profile, from: number, to: number): Causes {
  const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map(profile.nodes.flatMap((n) => (n.children ?? []).map((c) => [c, n.id] as const)));
  const whose = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
      const owner = ownerOf(nodes.get(at)?.callFrame.url ?? '');
      if (owner) return owner;
    }
    return 'Node';
  };
  const shares = new Map<string, number>();
  const hot = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, ms: number): unknown => to.set(key, (to.get(key) ?? 0) + ms);
  let time = profile.startTime;
  const { samples = [], timeDeltas = [] } = profile;
  for (const [i, id] of samples.entries()) {
    time += timeDeltas[i] ?? 0;
    const until = time + (timeDeltas[i + 1] ?? 0);
    const ms = (Math.min(until, to) - Math.max(time, from)) / 1000;
    if (ms <= 0) continue;
    const { functionName, url, lineNumber } = nodes.get(id)!.callFrame;
    if (functionName === '(idle)') continue;
    const collector = functionName === '(garbage collector)';
    const who = collector
      ? `collector for ${whose(parent.get(id) ?? id)}`
      : functionName === '(program)'
        ? 'native'
        : whose(id);
    add(shares, who, ms);
    if (!collector)
      add(hot, `${functionName || 'anonymous'}:${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`, ms);
  }
  const sorted = (map: Map<string, number>): [string, number][] => [...map].sort((a, b) => b[1] - a[1]);
  return {
    shares: sorted(shares).map(([who, ms]) => ({ who, ms })),
    hot: sorted(hot)
      .slice(0, 6)
      .map(([name, ms]) => `${name} ${ms.toFixed(1)}`),
  };
}

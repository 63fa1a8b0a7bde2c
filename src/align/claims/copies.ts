/** Near-copies of one report speak once: what they say in the same words is compared once, and stands for all of them. */
import type { Claim } from '../../claims/claim.ts';
import type { Placed } from './cluster.ts';
import type { Entry, Join } from './entry.ts';
import { sayTheSame } from './equal.ts';

export interface Voiced {
  /** One entry for each thing that a voice says, in order of place. */
  readonly speakers: readonly Entry[];
  /** The places where its copies say the same, in order of place. */
  readonly echoes: ReadonlyMap<Entry, readonly Entry[]>;
}

/** The claim that each claim was last found to repeat: copies are looked at again with every change among them. */
const repeats = new WeakMap<Claim, Claim>();

function isRepeated(said: Claim, again: Claim): boolean {
  if (repeats.get(again) === said) return true;
  const same = sayTheSame(said, again);
  if (same) repeats.set(again, said);
  return same;
}

const NONE: Voiced['echoes'] = new Map();

const contentOf = (key: string, path: string): string => key.replace(path, '');

/**
 * @param entries of one bucket, in order of place.
 * @param voiceOf first path of the near-copies an article belongs to: its own when it is nobody's copy.
 */
export function speakersOf(entries: readonly Entry[], voiceOf: (path: string) => string): Voiced {
  // copies share the voice of the first of them, which is another's path for all the others
  if (entries.every((e) => voiceOf(e.record.path) === e.record.path)) {
    for (const e of entries) e.echo = false;
    return { speakers: entries, echoes: NONE };
  }
  const speakers: Entry[] = [];
  const echoes = new Map<Entry, Entry[]>();
  const bySaying = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { path } = entry.record;
    const saying = `${voiceOf(path)}\n${contentOf(entry.key, path)}`;
    const known = bySaying.get(saying);
    // What one article says twice is left as it is.
    entry.echo = false;
    const speaker = known?.find((e) => e.record.path !== path && isRepeated(e.claim, entry.claim));
    if (speaker) {
      entry.echo = true;
      const said = echoes.get(speaker);
      if (said) said.push(entry);
      else echoes.set(speaker, [entry]);
      continue;
    }
    speakers.push(entry);
    if (known) known.push(entry);
    else bySaying.set(saying, [entry]);
  }
  return { speakers, echoes };
}

/** Puts the copies beside those who spoke for them. @returns groups with all their places, in order. */
export function withEchoes(
  groups: readonly Placed[][],
  echoes: Voiced['echoes'],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  if (echoes.size === 0) return [...groups];
  return groups.map((group) => {
    const all: Placed[] = [];
    for (const placed of group) {
      const said = echoes.get(placed.entry) ?? [];
      if (placed.why === '' && said.length > 0)
        placed.why = join(placed.entry, said[0]!)?.why ?? 'the same words in a near-copy';
      all.push(placed);
      for (const entry of said) all.push({ entry, why: placed.why });
    }
    return all.length === group.length ? group : all.sort(order);
  });
}

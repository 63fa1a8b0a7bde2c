/** Where, when, by whom and to whom. */
import type { Scope } from '../mentions/mention.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './govern.ts';
import { asNoun, type Parse, textOf } from './parse.ts';

export interface ScopeRead {
  readonly scope: Scope;
  readonly places: readonly string[];
}

export function scopeOf(parse: Parse, _at: number, _governor: Governor | null, _discourse: Discourse): ScopeRead {
  const places: string[] = [];
  parse.phrases.forEach((p, i) => {
    if (p.kind !== 'prep' || !/^(?:in|at|near)$/.test(p.word)) return;
    const np = asNoun(parse.phrases[i + 1]);
    if (np?.proper && np.head >= 0) places.push(textOf(parse, np.first, np.last));
  });
  return { scope: { place: places[0] ?? null, time: null, actor: null, target: null }, places };
}

/** Numbers that take some of a set. */
import { item } from '../language/item.ts';
import type { NumberReading } from '../mentions/mention.ts';
import type { Parse } from './parse.ts';

const OF_SET =
  /^(?:the|them|those|these|whom|which|her|his|their|its|our|my|your|us|you|each|every|all|several|many|some)$/;

const LEFT = /^(?:still|remain|remains|remained)$/;
const KNOWN = /^(?:identit(?:y|ies)|names?|photos?|pictures?|stor(?:y|ies)|funerals?|famil(?:y|ies)|relatives?)$/;

/** Up to here, "three of 12" is told of some of a toll. */
const FEW = 20;

/** "one of the victims", "two of her cats", "one for each person wounded": the number takes some of a set. */
export function isPartitive(parse: Parse, reading: NumberReading, event: string | null): boolean {
  const { tokens } = parse.article;
  const of = tokens[reading.last]?.lower;
  const next = tokens[reading.last + 1]?.lower ?? '';
  // "3 still in hospital", "two people remain there": those who are left
  // (the missing are always those who are left)
  for (let t = reading.last; event !== 'miss' && t < reading.last + 3 && tokens[t]?.kind === 'word'; t++)
    if (LEFT.test(tokens[t]!.lower) && tokens[t + 1]?.lower !== 'out') return true;
  // "the identities of three victims": as many as are known
  const before = reading.first - 1;
  if (tokens[before]?.lower === 'of' && KNOWN.test(item(tokens, before - 1)?.lower ?? '')) return true;
  // "281 of the 3,050": the base of a share; "one of the five hurt" tells of all five
  let i = reading.first - 1;
  if (OF_SET.test(tokens[i]?.lower ?? '')) i--;
  if (
    tokens[i]?.lower === 'of' &&
    parse.readings.some((r) => r.last === i && r.quantity.type === 'count' && r.quantity.high !== 1)
  )
    return true;
  const base = parse.readings.find((r) => r.first === reading.last + 1);
  // "will cut 1,200 of 4,600 jobs": so many are cut
  const share = of === 'of' && base?.quantity.type === 'count' && (reading.quantity.low ?? 0) > FEW;
  if (share && (base.quantity.low ?? 0) > reading.quantity.low!) return false;
  const counted = base !== undefined;
  return (
    (of === 'of' && (counted || OF_SET.test(next))) || ((of === 'for' || of === 'in') && /^(?:each|every)$/.test(next))
  );
}

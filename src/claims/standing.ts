/** How a figure stands to fact: asserted, hypothetical, background, superseded or negated. */
import type { Standing } from './claim.ts';
import type { Governor } from './govern.ts';
import type { Parse } from './parse.ts';

export function standingOf(_parse: Parse, _at: number, _governor: Governor | null): Standing {
  return 'asserted';
}

/** figure.differs: both figures can be true, but a reader would want to know of the other. */
import type { Group, Member } from '../align/group.ts';
import { keepByObject } from '../align/memo.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';
import { lineOf } from './message.ts';
import { figurePairs, type PairKind } from './pairs.ts';

const NOTES: Readonly<Record<Exclude<PairKind, 'conflict' | 'later'>, string>> = {
  corrected: ': an earlier count, as one of the articles says',
  former: ': an earlier count, which its own article corrects',
  moved: ': the bound moved',
  beyond: ': far from the bound',
  off: ': far from the estimate',
  scope: ': perhaps another place or side',
  otherwise: ': one of them counts the shot apart from the hurt',
  implied: ': counted from who is named',
};

/** The finding at each place of a figure whose group has another one that is worth telling, though both may hold. */
export function figureDiffers(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const kinds = new Map<PairKind, Against>();
  for (const p of figurePairs(group)) {
    if (p.kind === 'conflict') continue;
    const against = kinds.get(p.kind) ?? new Against();
    kinds.set(p.kind, against);
    against.add(p.a, p.b);
  }
  return [...kinds].flatMap(([kind, against]) =>
    findingsFor(group, 'figure.differs', kind === 'former' ? 'hint' : 'information', against, (here, others) =>
      lineOf(here, others, kind === 'later' ? laterNote(here, others) : NOTES[kind as keyof typeof NOTES]),
    ),
  );
}

/** Which of the reports is the newer one, by the articles' own dates. */
function laterNote(here: Member, others: readonly Member[]): string {
  const newest = newestOf(others);
  if (newest === null) return '';
  return newest > dayOf(here)
    ? `: the later report (${newest}) supersedes this one (${dayOf(here)})`
    : `: this report (${dayOf(here)}) is the later one`;
}

const dayOf = (m: Member): string => m.published?.slice(0, 10) ?? '';

const newestOf = keepByObject((others: readonly Member[]): string | null =>
  others.reduce<string | null>((newest, m) => (newest === null || dayOf(m) > newest ? dayOf(m) : newest), null),
);

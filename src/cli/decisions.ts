/** Decisions that people took in the editor hold on the command line as well. */
import path from 'node:path';
import type { Analysis } from '../engine/analysis.ts';
import { DECISIONS_PATH, type Decision, DecisionIndex, keyOf, parseDecisions } from '../engine/decisions.ts';
import type { Finding } from '../findings/finding.ts';
import { reasonOf } from './files.ts';
import { complain, type Io } from './io.ts';
import { readRegularText } from './regular-file.ts';

/** The decisions kept in folders; a file that cannot be read is reported and counts as empty. @param folders absolute. */
export async function readDecisionFiles(folders: readonly string[], io: Io): Promise<Decision[]> {
  const out = new Map<string, Decision>();
  for (const folder of new Set(folders)) {
    const file = path.join(folder, DECISIONS_PATH);
    try {
      for (const d of parseDecisions(await readRegularText(file)).decisions) out.set(keyOf(d), d);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      complain(io, `${path.relative(io.cwd, file)}: ${reasonOf(error)}; its decisions are not heeded`);
    }
  }
  return [...out.values()];
}

/** Tells whether a decision holds a finding of this analysis back. */
export function decider(decisions: readonly Decision[], analysis: Analysis): (finding: Finding) => boolean {
  const index = new DecisionIndex({ decisions, unread: [] });
  if (index.size === 0) return () => false;
  const claims = new Map(analysis.claims.map((c) => [c.id, c]));
  return (finding) =>
    index.decisionOn(finding, () => {
      const claim = claims.get(finding.claim);
      const { path: at, start, end } = finding.primary;
      const here = claim?.occurrences.find((o) => o.path === at && o.start === start && o.end === end);
      return claim && { claim: claim.label, value: here?.value ?? '' };
    }) !== undefined;
}

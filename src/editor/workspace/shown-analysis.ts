/** A collection's analysis as the reader is shown it: with the settings' severities, and claims under the engine's keys. */
import type { Analysis } from '../../engine/analysis.ts';
import type { StatedFinding } from '../../engine/remote/questions.ts';
import { withFindings } from '../../reports/select.ts';
import type { Collection } from './collection.ts';
import type { Verdicts } from './verdicts.ts';

/** Without what decisions, settings and comments hold back. */
export async function shownAnalysis(collection: Collection, verdicts: Verdicts): Promise<Analysis> {
  const { stated, ...analysis } = await allOf(collection);
  const findings = verdicts.shown(collection, stated).map(({ finding, severity }) => ({ ...finding, severity }));
  return withFindings({ ...analysis, findings: [] }, findings);
}

/** With all findings, whatever holds them back. */
export async function wholeAnalysis(collection: Collection): Promise<Analysis> {
  const { stated, ...analysis } = await allOf(collection);
  return { ...analysis, findings: stated.map(({ finding }) => finding) };
}

/** What the engine knows, as of one moment: what is shown follows it a little later. */
function allOf(collection: Collection): Promise<Omit<Analysis, 'findings'> & { stated: StatedFinding[] }> {
  return collection.atOnce(async () => {
    const claims = await collection.ask.claims();
    const documents = await collection.ask.documents();
    const found = await collection.ask.findingsOf([...collection.paths()].sort());
    return { schema: 'crosscheck/1', documents, claims, stated: found.flatMap((f) => f.findings) };
  });
}

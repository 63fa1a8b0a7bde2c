/** A collection's analysis as the reader is shown it: with the settings' severities, and claims under the engine's keys. */
import type { Analysis } from '../../engine/analysis.ts';
import type { Finding } from '../../findings/finding.ts';
import { withFindings } from '../../reports/select.ts';
import type { Collection } from './collection.ts';
import type { Verdicts } from './verdicts.ts';

/** Without what decisions, settings and comments hold back. */
export async function shownAnalysis(collection: Collection, verdicts: Verdicts): Promise<Analysis> {
  const claims = await collection.ask.claims();
  const documents = await collection.ask.documents();
  const findings = verdicts.of(collection).map(({ finding, severity }) => ({ ...finding, severity }));
  return withFindings({ schema: 'crosscheck/1', documents, claims, findings: [] }, findings);
}

/** With all findings, whatever holds them back. */
export async function wholeAnalysis(collection: Collection): Promise<Analysis> {
  const claims = await collection.ask.claims();
  const documents = await collection.ask.documents();
  const findings: Finding[] = collection.findings().map(({ finding }) => finding);
  return { schema: 'crosscheck/1', documents, claims, findings };
}

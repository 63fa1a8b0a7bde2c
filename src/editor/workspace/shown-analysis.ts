/** A collection's analysis as the reader is shown it: with the settings' severities, and claims under the engine's keys. */
import type { Analysis } from '../../engine/analysis.ts';
import { withFindings } from '../../reports/select.ts';
import type { Collection } from './collection.ts';
import type { Verdicts } from './verdicts.ts';

/** Boilerplate is left out: no view shows it. */
export function shownAnalysis(collection: Collection, verdicts: Verdicts): Analysis {
  const { queries } = collection;
  const documents = queries.paths().flatMap((path) => {
    const record = queries.record(path);
    if (!record) return [];
    const { published, outlet, headline } = record;
    return [{ path, published, outlet, headline, boilerplate: [], mentions: queries.mentions(path) }];
  });
  const findings = verdicts.of(collection).map(({ finding, severity }) => ({ ...finding, severity }));
  return withFindings({ schema: 'crosscheck/1', documents, claims: queries.claims(), findings: [] }, findings);
}

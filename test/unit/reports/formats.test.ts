import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { REPORT_NAMES, REPORTS } from '../../../src/reports/catalog.ts';
import { correctionNote } from '../../../src/reports/correction.ts';
import { csv } from '../../../src/reports/csv.ts';
import { htmlReport } from '../../../src/reports/html-report.ts';
import { buildMatrix } from '../../../src/reports/matrix.ts';
import { sarif } from '../../../src/reports/sarif.ts';
import { exportTable } from '../../../src/reports/table-export.ts';
import { ferry } from '../support/ferry.ts';
import { sarifErrors } from '../support/sarif-schema.ts';
import { matchesSnapshot } from '../support/snapshot.ts';

describe('reports of the ferry folder', () => {
  const builder = ferry();
  const analysis = builder.build();
  const context = builder.context({
    decisions: [
      {
        fingerprint: 'figure.conflict/c1/ferry/a.txt',
        verdict: 'reviewed',
        note: 'Police count | final',
        author: 'Desk',
        date: '2024-03-05',
        about: null,
      },
      { fingerprint: 'gone', verdict: 'ignored', note: null, author: null, date: null, about: 'An older finding' },
    ],
  });

  for (const name of REPORT_NAMES)
    it(`Markdown: ${name}`, () => matchesSnapshot(`${name}.md`, REPORTS[name].render(analysis, context)));
  it('CSV', () => matchesSnapshot('claims.csv', csv(analysis, context)));
  it('HTML', () => matchesSnapshot('report.html', htmlReport(analysis, context)));
  it('SARIF', () => matchesSnapshot('findings.sarif', sarif(analysis, context)));
  it('correction note', () => {
    const matrix = buildMatrix(analysis);
    matchesSnapshot(
      'correction.txt',
      matrix.rows
        .slice(0, 2)
        .map((r) => correctionNote(r, matrix, context))
        .join('\n'),
    );
  });
  for (const format of ['markdown', 'csv', 'html'] as const)
    it(`table to paste: ${format}`, () => {
      const matrix = buildMatrix(analysis);
      matchesSnapshot(`table.${format}`, exportTable(matrix, matrix.rows, format));
    });

  it('SARIF is valid by the published schema', () => {
    assert.deepEqual(sarifErrors(JSON.parse(sarif(analysis, context))), []);
  });

  it('the SARIF validation can fail', () => {
    const log = JSON.parse(sarif(analysis, context)) as { runs: { results: { level: string }[] }[] };
    log.runs[0]!.results[0]!.level = 'severe';
    assert.notDeepEqual(sarifErrors(log), []);
  });

  it('SARIF points at the right lines and lists the other place', () => {
    const log = JSON.parse(sarif(analysis, context)) as Log;
    const first = log.runs[0]!.results![0]!;
    assert.deepEqual(first.locations![0]!.physicalLocation!.region, {
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 4,
      charOffset: 28,
      charLength: 3,
    });
    assert.equal(first.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri, 'ferry/b.txt');
  });

  it('says so when there is nothing to report', () => {
    const empty = { schema: 'crosscheck/1', documents: [], claims: [], findings: [] } as const;
    assert.match(REPORTS.contradictions.render(empty, context), /No contradictions found/);
    assert.match(htmlReport(empty, context), /No claim is made by more than one place/);
    assert.deepEqual(sarifErrors(JSON.parse(sarif(empty, context))), []);
    assert.equal(csv(empty, context).split('\r\n').length, 2);
  });
});

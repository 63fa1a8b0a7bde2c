import assert from 'node:assert/strict';
import { REPORT_NAMES, REPORTS } from '../../../src/reports/catalog.ts';
import type { FigurePoint } from '../../../src/reports/matrix.ts';
import { numberLine } from '../../../src/reports/number-line.ts';
import { manyClaims } from '../support/many.ts';

/** More than a call may have arguments. */
const MANY = 140_000;

describe(`${MANY} claims`, function () {
  this.timeout(60_000);
  const analysis = manyClaims(2, MANY);
  const decision = { verdict: 'reviewed', note: null, author: null, date: null, about: null } as const;
  const decisions = Array.from({ length: MANY }, (_, i) => ({ ...decision, fingerprint: String(i) }));

  for (const name of REPORT_NAMES)
    it(`are told in the report ${name}`, () => {
      const context = { locate: () => null, link: () => null, decisions, version: '0' };
      assert.match(REPORTS[name].render(analysis, context), /^# /);
    });

  it('have their values on one line', () => {
    const point = (low: number): FigurePoint =>
      ({ low, high: low, approximate: false, standing: 'agree' }) as FigurePoint;
    const points = Array.from({ length: MANY }, (_, i) => point(i));
    assert.ok(numberLine(points, { width: 200, height: 40 }));
  });
});

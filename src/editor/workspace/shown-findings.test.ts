import assert from 'node:assert/strict';
import type { Severity } from '../../findings/finding.ts';
import { type ShownFinding, ShownFindings } from './shown-findings.ts';

const finding = (path: string, start: number, claim: string, severity: Severity): ShownFinding => ({
  finding: {
    code: 'figure.conflict',
    severity: 'warning',
    message: '',
    claim,
    primary: { path, start, end: start + 1 },
    related: [],
    fingerprint: `${path}${start}`,
  },
  subject: null,
  severity,
});

describe('the findings shown in a collection', () => {
  const a = [finding('a', 1, 'dead', 'warning'), finding('a', 5, 'hurt', 'information')];
  const b = [finding('b', 2, 'dead', 'error'), finding('b', 3, 'dead', 'hint')];

  it('stand in order of path, however they came', () => {
    const shown = new ShownFindings();
    shown.set('b', b);
    shown.set('a', a);
    assert.deepEqual(shown.list, [...a, ...b]);
    shown.set('a', a.slice(1));
    assert.deepEqual(shown.list, [a[1], ...b]);
    shown.set('b', []);
    assert.deepEqual(shown.list, [a[1]]);
  });

  it('are counted by claim, each claim in conflict once', () => {
    const shown = new ShownFindings();
    assert.deepEqual([shown.conflicts, shown.contradicts], [0, false]);
    shown.set('a', a);
    shown.set('b', b);
    assert.deepEqual([shown.conflicts, shown.contradicts], [1, true]);
    shown.set('a', [finding('a', 1, 'homes', 'warning')]);
    assert.equal(shown.conflicts, 2);
    shown.set('a', a.slice(1));
    shown.set('b', b.slice(1));
    assert.deepEqual([shown.conflicts, shown.contradicts], [0, true], 'neither information nor a hint is a conflict');
    shown.set('a', []);
    assert.deepEqual([shown.conflicts, shown.contradicts], [0, false], 'a hint contradicts nothing');
  });
});

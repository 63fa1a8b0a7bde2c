import assert from 'node:assert/strict';
import type { Finding } from '../findings/finding.ts';
import {
  type Decision,
  DecisionIndex,
  formatDecisions,
  keyOf,
  NO_DECISIONS,
  parseDecisions,
  withDecision,
  withoutDecision,
} from './decisions.ts';

const finding = (code: Finding['code'], fingerprint: string): Finding => ({
  code,
  severity: 'warning',
  message: '',
  claim: 'k',
  primary: { path: 'a.txt', start: 0, end: 1 },
  related: [],
  fingerprint,
});
const one: Decision = {
  about: 'finding',
  verdict: 'reviewed',
  fingerprint: 'f1',
  note: 'rang the owner',
  date: '2025-05-12',
};

describe('decisions file', () => {
  it('reads what it writes', () => {
    const file = withDecision(NO_DECISIONS, one);
    assert.deepEqual(parseDecisions(formatDecisions(file)), file);
  });
  it('writes the same text whatever the order of decisions', () => {
    const two: Decision = { about: 'name', verdict: 'ignored', name: 'Ada Orne' };
    assert.equal(
      formatDecisions(withDecision(withDecision(NO_DECISIONS, one), two)),
      formatDecisions(withDecision(withDecision(NO_DECISIONS, two), one)),
    );
  });
  it('replaces a decision about the same thing, and takes one back', () => {
    const file = withDecision(withDecision(NO_DECISIONS, one), { ...one, verdict: 'ignored' });
    assert.deepEqual(
      file.decisions.map((d) => d.verdict),
      ['ignored'],
    );
    assert.deepEqual(withoutDecision(file, keyOf(one)).decisions, []);
  });
  it('keeps entries that it cannot read', () => {
    const text = JSON.stringify({ version: 1, decisions: [one, { about: 'mood', verdict: 'ignored' }, 7] });
    const file = parseDecisions(text);
    assert.equal(file.decisions.length, 1);
    assert.deepEqual(JSON.parse(formatDecisions(file)).decisions.slice(1), [{ about: 'mood', verdict: 'ignored' }, 7]);
  });
  it('refuses broken text, another shape and a newer version', () => {
    for (const text of ['{', '[]', 'null', '{"decisions": 3}', '{"version": 2, "decisions": []}'])
      assert.throws(() => parseDecisions(text), SyntaxError, text);
  });
});

describe('DecisionIndex', () => {
  const never = (): undefined => assert.fail('not asked');
  it('goes by the fingerprint first, without asking further', () => {
    const index = new DecisionIndex(withDecision(NO_DECISIONS, one));
    assert.equal(index.decisionOn(finding('figure.conflict', 'f1'), never), one);
    assert.equal(index.decisionOn(finding('figure.conflict', 'f2'), never), undefined);
  });
  it('goes by value for that claim only, and by name for findings on people only', () => {
    const value: Decision = { about: 'value', verdict: 'ignored', claim: 'passengers drowned', value: '4' };
    const name: Decision = { about: 'name', verdict: 'ignored', name: 'Ada Orne' };
    const index = new DecisionIndex(withDecision(withDecision(NO_DECISIONS, value), name));
    const on = (code: Finding['code'], claim: string, v: string): Decision | undefined =>
      index.decisionOn(finding(code, 'x'), () => ({ claim, value: v }));
    assert.equal(on('figure.conflict', 'passengers drowned', '4'), value);
    assert.equal(on('figure.conflict', 'passengers drowned', '6'), undefined);
    assert.equal(on('figure.conflict', 'passengers rescued', '4'), undefined);
    assert.equal(on('person.spelling', 'Ada Orne', 'Ada Orn'), name);
    assert.equal(on('quote.altered', 'Ada Orne', ''), undefined);
  });
});

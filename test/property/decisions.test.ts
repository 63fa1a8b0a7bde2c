/** Property: a decision takes away what it is about, and nothing else. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import {
  type Decision,
  DecisionIndex,
  formatDecisions,
  keyOf,
  NO_DECISIONS,
  parseDecisions,
  withDecision,
  withoutDecision,
} from '../../src/engine/decisions.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeCorpus } from '../support/corpus.ts';

/** The findings that are still shown under these decisions, as read back from the file's text. */
function shown(analysis: Analysis, decisions: readonly Decision[]): Finding[] {
  const file = decisions.reduce(withDecision, NO_DECISIONS);
  const index = new DecisionIndex(parseDecisions(formatDecisions(file)));
  return analysis.findings.filter((f) => !index.decisionOn(f, () => subjectOf(analysis, f)));
}

function subjectOf(analysis: Analysis, f: Finding): { claim: string; value: string } | undefined {
  const claim = analysis.claims.find((c) => c.id === f.claim);
  const at = claim?.occurrences.find((o) => o.path === f.primary.path && o.start === f.primary.start);
  return claim && at && { claim: claim.label, value: at.value };
}

const ignoring = (f: Finding): Decision => ({ about: 'finding', verdict: 'ignored', fingerprint: f.fingerprint });

describe('property: decisions', function () {
  this.timeout(60_000);
  let analysis: Analysis;
  before(async () => {
    analysis = await analyze(makeCorpus(48, 6, 11).documents);
    assert.ok(analysis.findings.length > 30, `only ${analysis.findings.length} findings to try`);
  });

  // A fingerprint holds the sentence, the value and the values against it, not the file: a wire report's sentence stands in several files.
  it('ignoring a finding removes exactly that finding, and its word-for-word copies in other files', () => {
    const snippet = (f: Finding): string | undefined =>
      analysis.claims
        .find((c) => c.id === f.claim)
        ?.occurrences.find((o) => o.path === f.primary.path && o.start === f.primary.start)?.snippet;
    for (const f of analysis.findings) {
      const left = shown(analysis, [ignoring(f)]);
      const gone = analysis.findings.filter((x) => !left.includes(x));
      assert.ok(gone.includes(f));
      for (const x of gone.filter((g) => g !== f)) {
        assert.notEqual(x.primary.path, f.primary.path);
        assert.deepEqual([x.code, snippet(x), x.fingerprint], [f.code, snippet(f), f.fingerprint]);
      }
    }
  });

  it('taking the decision back brings it back', () => {
    for (const f of analysis.findings.slice(0, 10)) {
      const file = withDecision(NO_DECISIONS, ignoring(f));
      assert.deepEqual(withoutDecision(file, keyOf(ignoring(f))), NO_DECISIONS);
    }
  });

  it('holds after edits elsewhere in the articles', async () => {
    const corpus = makeCorpus(12, 6, 4).documents;
    const before = await analyze(corpus);
    const decisions = before.findings.map(ignoring);
    assert.ok(decisions.length > 0);
    const edited = corpus.map((d) => ({
      ...d,
      text: `A line that was not here before.\n\n${d.text}\n\nAnd one behind.`,
    }));
    assert.deepEqual(shown(await analyze(edited), decisions), []);
  });

  it('on a value removes the findings on that value of that claim, and no others', () => {
    for (const f of analysis.findings.slice(0, 40)) {
      const subject = subjectOf(analysis, f);
      if (!subject) continue;
      const left = shown(analysis, [{ about: 'value', verdict: 'ignored', ...subject }]);
      for (const x of analysis.findings) {
        const s = subjectOf(analysis, x);
        assert.equal(!left.includes(x), s?.claim === subject.claim && s.value === subject.value);
      }
    }
  });
});

/**
 * Small folders of invented articles, each with the findings it must give and the pairs it must leave alone. A scenario is a text file:
 *
 *     # what it shows
 *     === a.txt 2031-03-01            an article, with its publication date where it has one
 *     The text.
 *     === expect
 *     figure.conflict a.txt "two" ~ b.txt "three"      this code joins the two places, seen from both
 *     === silent
 *     a.txt "40" ~ b.txt "12"                          nothing joins them
 *     === same
 *     a.txt "40" ~ b.txt "forty"                       one claim holds both
 *     === apart
 *     a.txt "40" ~ b.txt "12"                          no claim holds both
 *
 * Beyond what it expects, a scenario gives no warning at all.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/engine/analyze.ts';
import { FINDING_CODES, type Finding } from '../../src/findings/finding.ts';
import type { SourceDocument } from '../../src/text/article.ts';
import { articleOf, partsOf, SCENARIOS } from '../support/scenarios.ts';

interface Point {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly line: string;
  readonly code: string | null;
  readonly a: Point;
  readonly b: Point;
}

interface Scenario {
  readonly title: string;
  readonly documents: readonly SourceDocument[];
  readonly expect: readonly Pair[];
  readonly silent: readonly Pair[];
  readonly same: readonly Pair[];
  readonly apart: readonly Pair[];
}

type Section = 'expect' | 'silent' | 'same' | 'apart';
const SECTIONS: readonly string[] = ['expect', 'silent', 'same', 'apart'];

function parse(source: string): Scenario {
  const documents: SourceDocument[] = [];
  const lines: Record<Section, string[]> = { expect: [], silent: [], same: [], apart: [] };
  for (const part of partsOf(source)) {
    if (SECTIONS.includes(part.name)) lines[part.name as Section].push(...part.lines.filter((l) => l.trim() !== ''));
    else documents.push(articleOf(part));
  }
  const pointOf = (spec: string): Point => {
    const m = /^(\S+) "([^"]+)"(?: (\d))?$/.exec(spec.trim());
    assert.ok(m, `not a place: ${spec}`);
    const text = documents.find((d) => d.path === m[1])?.text;
    assert.ok(text, `no article ${m[1]}`);
    let start = -1;
    for (let n = Number(m[3] ?? 1); n > 0; n--) start = text.indexOf(m[2]!, start + 1);
    assert.ok(start >= 0, `${m[1]} does not hold "${m[2]}"`);
    return { path: m[1]!, start, end: start + m[2]!.length };
  };
  const pairOf = (line: string): Pair => {
    const first = line.trim().split(' ')[0]!;
    const code = (FINDING_CODES as readonly string[]).includes(first) ? first : null;
    const [a, b] = line
      .trim()
      .slice(code?.length ?? 0)
      .split(' ~ ');
    assert.ok(a && b, `not a pair: ${line}`);
    return { line: line.trim(), code, a: pointOf(a), b: pointOf(b) };
  };
  return {
    title: source.slice(0, source.indexOf('\n')).replace(/^#\s*/, '').trim(),
    documents,
    expect: lines.expect.map(pairOf),
    silent: lines.silent.map(pairOf),
    same: lines.same.map(pairOf),
    apart: lines.apart.map(pairOf),
  };
}

const touches = (place: Point, point: Point): boolean =>
  place.path === point.path && place.start < point.end && place.end > point.start;

function joins(f: Finding, from: Point, to: Point): boolean {
  return touches(f.primary, from) && f.related.some((r) => touches(r, to));
}

describe('golden scenarios', () => {
  const files = readdirSync(SCENARIOS)
    .filter((f) => f.endsWith('.txt'))
    .sort();
  it('are at least forty', () => assert.ok(files.length >= 40, String(files.length)));
  for (const file of files) {
    const scenario = parse(readFileSync(new URL(file, SCENARIOS), 'utf8'));
    it(`${file.replace('.txt', '')}: ${scenario.title}`, async () => {
      const { findings, claims } = await analyze(scenario.documents);
      const told = findings.map((f) => `${f.code} ${f.severity} ${f.primary.path}: ${f.message}`).join('\n');
      for (const p of scenario.expect)
        for (const [from, to] of [
          [p.a, p.b],
          [p.b, p.a],
        ] as const)
          assert.ok(
            findings.some((f) => f.code === p.code && joins(f, from, to)),
            `missing: ${p.line}\n${told}`,
          );
      for (const p of scenario.silent)
        assert.ok(!findings.some((f) => joins(f, p.a, p.b) || joins(f, p.b, p.a)), `not silent: ${p.line}\n${told}`);
      const together = (p: Pair): boolean =>
        claims.some((c) => [p.a, p.b].every((point) => c.occurrences.some((o) => touches(o, point))));
      for (const p of scenario.same) assert.ok(together(p), `not one claim: ${p.line}`);
      for (const p of scenario.apart) assert.ok(!together(p), `one claim: ${p.line}`);
      for (const f of findings) {
        if (f.severity !== 'warning' && f.severity !== 'error') continue;
        const known = f.related.every((r) =>
          scenario.expect.some(
            (p) =>
              (touches(f.primary, p.a) && touches(r as Point, p.b)) ||
              (touches(f.primary, p.b) && touches(r as Point, p.a)),
          ),
        );
        assert.ok(known, `unexpected: ${f.code} ${f.primary.path}: ${f.message}`);
      }
    });
  }
});

/** Properties of the whole engine: whatever the text and in whatever order, the same valid answer. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readRecord } from '../../src/claims/read.ts';
import type { Analysis } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { createEngine } from '../../src/engine/create.ts';
import type { SourceDocument } from '../../src/text/article.ts';
import { makeCorpus } from '../support/corpus.ts';
import { Random } from '../support/random.ts';
import { anyStory } from '../support/scenarios.ts';
import { anyFolder, PIECES } from '../support/texts.ts';

const RUNS = Number(process.env.CROSSCHECK_PROPERTY_RUNS ?? 60);
/** Any texts, and as often stories in which something is told in two ways. */
const folder = fc.oneof({ weight: 1, arbitrary: anyFolder }, { weight: 2, arbitrary: anyStory });

/** @returns how many findings there were to check. */
function checkPlaces(documents: readonly SourceDocument[], a: Analysis): number {
  const texts = new Map(documents.map((d) => [d.path, d.text]));
  for (const d of a.documents) {
    const source = texts.get(d.path)!;
    let last = 0;
    for (const m of d.mentions) {
      assert.ok(m.start >= last && m.start < m.end && m.end <= source.length, `run of ${m.id}`);
      assert.equal(m.text, source.slice(m.start, m.end));
      last = m.start;
    }
    assert.equal(new Set(d.mentions.map((m) => m.id)).size, d.mentions.length);
  }
  const ids = new Set(a.claims.map((c) => c.id));
  for (const f of a.findings) {
    assert.ok(ids.has(f.claim), `${f.code} belongs to a claim`);
    for (const p of [f.primary, ...f.related]) {
      const source = texts.get(p.path);
      assert.ok(source !== undefined, `${f.code} speaks of ${p.path}, which is there`);
      assert.ok(p.start >= 0 && p.start < p.end && p.end <= source.length, `${f.code} at ${p.path}:${p.start}`);
    }
    assert.ok(f.related.length > 0);
  }
  return a.findings.length;
}

describe('property: engine', function () {
  this.timeout(120_000);

  it('never throws, and every place is a place of its text', async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(folder, async (documents) => {
        findings += checkPlaces(documents, await analyze(documents));
      }),
      { numRuns: RUNS },
    );
    assert.ok(findings >= RUNS / 4, `${findings} findings were there to check`);
  });

  it('gives the same answer twice', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (documents) => {
        assert.deepEqual(await analyze(documents), await analyze(documents.map((d) => ({ ...d }))));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('gives what the schema describes', async () => {
    let findings = 0;
    const schema = JSON.parse(fs.readFileSync('media/analysis.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strictTypes: false, allowUnionTypes: true }).compile(schema);
    await fc.assert(
      fc.asyncProperty(folder, async (documents) => {
        const analysis = await analyze(documents);
        const plain: unknown = JSON.parse(JSON.stringify(analysis));
        assert.ok(validate(plain), JSON.stringify(validate.errors?.[0]));
        findings += analysis.findings.length;
      }),
      { numRuns: RUNS },
    );
    assert.ok(findings >= RUNS / 4, `${findings} findings were there to check`);
  });

  it('does not depend on the order of the files', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (documents) => {
        assert.deepEqual(await analyze([...documents].reverse()), await analyze(documents));
      }),
      { numRuns: RUNS },
    );
  });

  it('says of both sides of a conflict that they are in conflict', async () => {
    let conflicts = 0;
    await fc.assert(
      fc.asyncProperty(folder, async (documents) => {
        const { findings } = await analyze(documents);
        for (const f of findings.filter((x) => x.severity === 'warning'))
          for (const r of f.related) {
            const back = findings.some(
              (x) =>
                x.code === f.code && x.primary.path === r.path && x.primary.start < r.end && r.start < x.primary.end,
            );
            assert.ok(back, `${f.code} at ${r.path}:${r.start} has its own finding`);
            conflicts++;
          }
      }),
      { numRuns: RUNS },
    );
    assert.ok(conflicts >= RUNS / 4, `${conflicts} conflicts were there to check`);
  });

  it('gives after any edits what it gives from scratch', async function () {
    this.timeout(120_000);
    const corpus = makeCorpus(24, 6, 7).documents;
    for (let seed = 1; seed <= Math.max(4, RUNS / 10); seed++) {
      const random = new Random(seed);
      const engine = createEngine();
      const now = new Map<string, SourceDocument>();
      for (let step = 0; step < 40; step++) {
        const d = random.pick(corpus);
        if (random.next() < 0.15) {
          now.delete(d.path);
          engine.remove(d.path);
          continue;
        }
        const old = now.get(d.path)?.text ?? d.text;
        const at = random.whole(0, old.length);
        const edited = old.slice(0, at) + random.pick(PIECES) + old.slice(at + random.whole(0, 40));
        now.set(d.path, { ...d, text: edited });
        engine.update(d.path, edited, d.published);
      }
      assert.deepEqual(engine.analysis(), await analyze([...now.values()]), `seed ${seed}`);
    }
  });

  it('gives step by step what it gives at one go, whoever asks or changes something in between', async () => {
    const corpus = makeCorpus(24, 6, 11).documents;
    const records = corpus.map((d) => readRecord(d));
    let asked = 0;
    for (let seed = 1; seed <= Math.max(4, RUNS / 10); seed++) {
      const random = new Random(seed);
      const engine = createEngine();
      const gone = random.pick(corpus).path;
      for (let from = 0; from < records.length; from += 6) {
        const batch = records.slice(from, from + 6);
        const steps = engine.loading(batch);
        for (let step = steps.next(); !step.done; step = steps.next()) {
          if (random.next() > 0.02) continue;
          asked++;
          const path = random.pick(corpus).path;
          // each of these ends the batch: it is whole from then on
          if (random.next() < 0.5) engine.statuses(path);
          else engine.update(path, corpus.find((d) => d.path === path)!.text);
          for (const r of batch) assert.ok(engine.record(r.path));
        }
      }
      for (const steps = engine.removing(gone); !steps.next().done; );
      const now = createEngine();
      now.load(engine.paths().map((path) => engine.record(path)!));
      assert.ok(!engine.record(gone));
      assert.deepEqual(engine.analysis(), now.analysis(), `seed ${seed}`);
    }
    assert.ok(asked >= 20, `${asked} times something was asked in between`);
  });

  it('names exactly the paths whose findings changed', () => {
    const corpus = makeCorpus(24, 6, 3).documents;
    const random = new Random(5);
    const engine = createEngine();
    const shown = (): Map<string, string> =>
      new Map(engine.paths().map((p) => [p, JSON.stringify(engine.findings(p))]));
    for (let step = 0; step < 80; step++) {
      const before = shown();
      const d = random.pick(corpus);
      const { changed } =
        random.next() < 0.2
          ? engine.remove(d.path)
          : engine.update(d.path, d.text.replace(/\d+ people/, `${random.whole(2, 9)} people`), d.published);
      const after = shown();
      const really = [...new Set([...before.keys(), ...after.keys()])]
        .filter((p) => (before.get(p) ?? '[]') !== (after.get(p) ?? '[]'))
        .sort();
      assert.deepEqual(changed, really);
    }
  });
});

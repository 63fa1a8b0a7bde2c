import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import type { Analysis } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { FINDING_CODES } from '../../src/findings/finding.ts';
import { ferry } from './support/ferry.ts';

type Schema = Record<string, unknown> & { $defs: Record<string, Record<string, unknown>> };
const read = (): Schema => JSON.parse(fs.readFileSync('media/analysis.schema.json', 'utf8')) as Schema;

/** The schema with every object closed: fields that it does not describe are then errors. Readers get the open one. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const out = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, closed(v)]));
  return out.type === 'object' && typeof out.properties === 'object' ? { ...out, additionalProperties: false } : out;
}

const compile = (schema: unknown) =>
  new Ajv({ allErrors: false, strictTypes: false, allowUnionTypes: true }).compile(schema as object);

function problems(validate: ReturnType<typeof compile>, analysis: unknown): string[] {
  return validate(analysis)
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}

const TEXTS = [
  'MARREN, May 3 -- Four passengers, including two children, drowned when the ferry Lind capsized on Friday, harbour police said.\n' +
    '"We saw no light at all," said Captain Mira Holm, 52. Repairs will cost some $2.5 million, or 12% of the budget. Another 20 were hurt.\n' +
    'The motion passed 5-4 at 3:15 p.m. A man was shot dead in the harbour.\n',
  'Published: 2024-05-04\nAt least six passengers drowned when the ferry Lind capsized, its owner said.\n' +
    '“We saw no lights at all,” Myra Holm, the captain, told Coast Radio. Between 10 and 15 people were hurt.\n',
];

describe('analysis schema', () => {
  let analysis: Analysis;
  before(async () => {
    const seeds = fs
      .readdirSync('seeds')
      .map((f) => ({ path: `seeds/${f}`, text: fs.readFileSync(`seeds/${f}`, 'utf8') }));
    analysis = await analyze([...seeds, ...TEXTS.map((text, i) => ({ path: `t/${i}.txt`, text }))]);
  });

  it('holds for what the engine returns, and describes every field of it', () => {
    const plain: unknown = JSON.parse(JSON.stringify(analysis));
    assert.deepEqual(problems(compile(read()), plain), []);
    assert.deepEqual(problems(compile(closed(read())), plain), []);
    assert.ok(
      analysis.documents.some((d) => d.mentions.length > 20),
      'the analysis is not an empty one',
    );
    assert.ok(analysis.findings.length > 0);
  });

  it('holds for the hand-made analysis and for none at all', () => {
    const validate = compile(read());
    assert.deepEqual(problems(validate, ferry().build()), []);
    assert.deepEqual(problems(validate, { schema: 'crosscheck/1', documents: [], claims: [], findings: [] }), []);
  });

  it('lists the finding codes of the source', () => {
    const finding = read().$defs.finding as unknown as { properties: { code: { enum: string[] } } };
    assert.deepEqual(finding.properties.code.enum, [...FINDING_CODES]);
  });

  it('lets future fields pass, and nothing that is wrong', () => {
    const validate = compile(read());
    const good = JSON.parse(JSON.stringify(ferry().build())) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
      documents: Record<string, unknown>[];
    };
    assert.deepEqual(problems(validate, { ...good, later: 1 }), []);
    for (const bad of [
      { ...good, schema: 'crosscheck/2' },
      { ...good, claims: undefined },
      { ...good, findings: [{ ...good.findings[0], severity: 'loud' }] },
      { ...good, findings: [{ ...good.findings[0], primary: { path: 'x', start: -1, end: 0 } }] },
      { ...good, documents: [{ ...good.documents[0], mentions: [{ kind: 'number' }] }] },
    ])
      assert.notDeepEqual(problems(validate, JSON.parse(JSON.stringify(bad))), []);
  });
});

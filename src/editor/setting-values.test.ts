import assert from 'node:assert/strict';
import fs from 'node:fs';
import { CHOICES, LEVELS, RANGES, settingValue } from './setting-values.ts';

interface Schema {
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, Schema> } | { properties: Record<string, Schema> }[] };
};
const SCHEMAS = [contributes.configuration]
  .flat()
  .flatMap((c) => Object.entries(c.properties))
  .map(([key, schema]) => [key.replace('crosscheck.', ''), schema] as const);

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  Number.NaN,
  '',
  'odd',
  [],
  [1, null],
  {},
  { a: 1 },
  { __proto__: null },
];

describe('values of settings', () => {
  it('have the bounds and choices of package.json', () => {
    for (const [name, { minimum, maximum, enum: choices, default: fallback }] of SCHEMAS) {
      assert.deepEqual(RANGES[name], typeof fallback === 'number' ? [minimum, maximum] : undefined, name);
      assert.deepEqual(CHOICES[name], choices, name);
    }
    const [, severity] = SCHEMAS.find(([name]) => name === 'severity')!;
    for (const { enum: levels } of Object.values(severity.properties ?? {})) assert.deepEqual(levels, LEVELS);
  });

  it('are of the default’s kind, whatever stands in the file', () => {
    for (const [name, { default: fallback }] of SCHEMAS)
      for (const odd of ODD) {
        const value = settingValue(name, odd, fallback);
        assert.equal(typeof value, typeof fallback, `${name} of ${JSON.stringify(odd)}`);
        assert.equal(Array.isArray(value), Array.isArray(fallback), name);
        assert.notEqual(value, null);
        if (Array.isArray(value)) assert.ok(value.every((v) => typeof v === 'string'));
        if (typeof value === 'number') assert.ok(value >= RANGES[name]![0] && value <= RANGES[name]![1], name);
        if (CHOICES[name]) assert.ok(CHOICES[name].includes(value as string), name);
      }
  });

  it('that are right stay', () => {
    for (const [name, { default: fallback }] of SCHEMAS)
      assert.deepEqual(settingValue(name, fallback, fallback), fallback);
    assert.deepEqual(settingValue('files.include', ['a', 1, 'b'], []), ['a', 'b']);
    assert.deepEqual(settingValue('severity', { 'figure.conflict': 'off', quote: 3, x: 'loud' }, {}), {
      'figure.conflict': 'off',
    });
    assert.equal(settingValue('marks.show', 'shared', 'all'), 'shared');
    assert.equal(settingValue('files.maxSize', 1e12, 2048), 20480);
  });
});

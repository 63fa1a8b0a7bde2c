/** The example of docs/decisions.md is a decisions file: by the schema, by the reader, and as the writer would write it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { formatDecisions, parseDecisions } from '../../src/engine/decisions.ts';
import { ROOT, readPage } from '../support/markdown.ts';

describe('docs/decisions.md', () => {
  const [example] = readPage('docs/decisions.md').fences.filter(({ language }) => language === 'json');
  const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'media/decisions.schema.json'), 'utf8'));

  it('shows a file that is valid by its schema', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    assert.ok(validate(JSON.parse(example!.text)), JSON.stringify(validate.errors));
    assert.ok(!validate({ decisions: [{ about: 'finding', verdict: 'perhaps' }] }));
  });

  it('shows what is read and written', () => {
    const file = parseDecisions(example!.text);
    assert.deepEqual(file.unread, []);
    assert.equal(file.decisions.length, 3);
    assert.deepEqual(parseDecisions(formatDecisions(file)).decisions.length, 3);
  });

  it('names every field of the schema', () => {
    const { codes } = readPage('docs/decisions.md');
    const definitions = Object.values(schema.definitions as Record<string, { properties?: object }>);
    const fields = definitions.flatMap(({ properties }) => Object.keys(properties ?? {}));
    assert.deepEqual(
      fields.filter((field) => !codes.includes(field)),
      [],
    );
  });
});

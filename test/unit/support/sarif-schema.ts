/** The SARIF schema, from a development dependency that ships it. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);

/** Validates against the SARIF 2.1.0 schema as published. Its draft-04 keywords mean the same in draft-07, only `id` is another word. */
export function sarifErrors(log: unknown): unknown[] {
  const file = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
  const schema = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete schema.id;
  delete schema.$schema;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  return validate(log) ? [] : (validate.errors ?? []);
}

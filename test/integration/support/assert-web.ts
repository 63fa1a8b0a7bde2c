// What the suite uses of node:assert/strict, for the web host, where there is no Node. The bundler puts it in that module's place.

class AssertionError extends Error {
  override name = 'AssertionError';
}

const show = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function demand(holds: boolean, message: string | undefined, otherwise: () => string): asserts holds {
  if (!holds) throw new AssertionError(message ?? otherwise());
}

function ok(value: unknown, message?: string): asserts value {
  demand(Boolean(value), message, () => `not truthy: ${show(value)}`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  demand(Object.is(actual, expected), message, () => `${show(actual)} is not ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  demand(!Object.is(actual, expected), message, () => `both are ${show(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  demand(same(actual, expected), message, () => `${show(actual)} is not deeply ${show(expected)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  demand(pattern.test(text), message, () => `${show(text)} does not match ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  demand(!pattern.test(text), message, () => `${show(text)} matches ${pattern}`);
}

function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

async function rejects(action: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  let error: unknown;
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (thrown) {
    error = thrown;
  }
  demand(error !== undefined, undefined, () => 'it did not reject');
  if (expected) match(String(error), expected);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

const assert = Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  fail,
  rejects,
  AssertionError,
});
export default assert;

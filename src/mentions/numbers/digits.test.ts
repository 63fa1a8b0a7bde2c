import assert from 'node:assert/strict';
import { parseDigits } from './digits.ts';

describe('numbers: digit strings', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['7', 7],
    ['1,234', 1234],
    ['1,234,567.25', 1234567.25],
    ['12,34,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234,56', 1234.56],
    ['1,3', 1.3],
    ['5,00', 5],
    ['.45', 0.45],
    ['3.250', 3.25],
    ['192.168.0.1', null],
    ['22,24,26', null],
    ['1.2.3', null],
    ['1,2345,678', null],
  ];
  for (const [text, value] of cases)
    it(`${text} is ${value ?? 'no number'}`, () => assert.equal(parseDigits(text)?.value ?? null, value));
  it('refuses keys and serials too long to be a number', () => assert.equal(parseDigits('9'.repeat(60)), null));
});

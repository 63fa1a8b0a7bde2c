/** Runs the golden sentences of `numbers.golden.txt` through the number reader. The file says how it is read. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Quantity } from '../../src/mentions/mention.ts';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import { readArticle } from '../../src/text/read.ts';

interface Expected {
  readonly text: string;
  readonly quantity: Quantity;
}

interface Case {
  readonly line: number;
  readonly section: string;
  readonly sentence: string;
  readonly published: string | undefined;
  readonly expected: readonly Expected[];
}

function number(text: string): number {
  const [a, b] = text.split('/');
  const value = b === undefined ? Number(a) : Number(a) / Number(b);
  assert.ok(!Number.isNaN(value), `"${text}" is no value`);
  return value;
}

/** `~>=24`, `2..5`, `+20`, `&69` into bounds. */
function bounds(text: string): Partial<Quantity> {
  const m = /^(\+?)(~?)(>=|<=|>|<)?(&?)(.+)$/.exec(text)!;
  const [, plus, about, sign, parts, rest] = m;
  const [from, to] = rest!.split('..');
  const low = number(from!);
  const high = to === undefined ? low : number(to);
  const nearly = about === '~' && sign === '<';
  return {
    low: !nearly && (sign === '<=' || sign === '<') ? null : low,
    high: sign === '>=' || sign === '>' ? null : high,
    openLow: sign === '>',
    openHigh: sign === '<',
    approximate: about === '~',
    ...(plus === '+' ? { additional: true as const } : {}),
    ...(parts === '&' ? { compound: true as const } : {}),
  };
}

/** `count >=3`, `money 5..6 USD`, `date 2025-09-07`, `score 5-4` into the number object of the contract. */
function quantityOf(text: string): Quantity {
  const empty = { low: null, high: null, openLow: false, openHigh: false, approximate: false, unit: null, date: null };
  const [type, value, ...unit] = text.trim().split(/\s+/) as [Quantity['type'], string, ...string[]];
  if (type === 'score') return { ...empty, type, score: value.split('-').map(Number) };
  if (type === 'date') {
    const approximate = value.startsWith('~');
    const date = value === '?' ? null : value.replace('~', '');
    return { ...empty, type, approximate, date, ...(unit[0] ? bounds(unit[0]) : {}) };
  }
  return { ...empty, type, ...bounds(value), unit: unit.join(' ') || null };
}

/** One line: sentence with brackets, `=>`, quantities. */
function parse(line: string, index: number, section: string, published: string | undefined): Case {
  const [left, right] = line.split(' => ') as [string, string];
  const texts = [...left.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]!);
  const expected =
    right.trim() === 'none'
      ? []
      : right.split(' ; ').map((q, i) => ({ text: texts[i] ?? '', quantity: quantityOf(q) }));
  assert.equal(texts.length, expected.length, `line ${index}: as many spans as values`);
  return { line: index, section, sentence: left.replace(/[[\]]/g, ''), published, expected };
}

function load(): Case[] {
  const file = path.join(import.meta.dirname, 'numbers.golden.txt');
  const cases: Case[] = [];
  let section = '';
  let published: string | undefined;
  fs.readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.startsWith('## ')) section = line.slice(3);
      else if (line.startsWith('@')) published = line.slice(1).trim() === 'none' ? undefined : line.slice(1).trim();
      else if (line.trim() !== '' && !line.startsWith('#')) cases.push(parse(line, i + 1, section, published));
    });
  return cases;
}

const CLOSE = 1e-9;

function same(a: Quantity, b: Quantity): boolean {
  const near = (x: number | null, y: number | null): boolean =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= CLOSE * Math.max(1, Math.abs(x)));
  const rest = (q: Quantity): string =>
    JSON.stringify([
      q.type,
      q.openLow,
      q.openHigh,
      q.approximate,
      q.unit,
      q.date,
      q.additional ?? false,
      q.score ?? null,
    ]);
  return near(a.low, b.low) && near(a.high, b.high) && rest(a) === rest(b);
}

describe('golden: numbers', () => {
  const cases = load();
  it('holds at least 400 sentences', () => assert.ok(cases.length >= 400, `${cases.length} sentences`));
  const sections = new Map<string, Case[]>();
  for (const c of cases) sections.set(c.section, [...(sections.get(c.section) ?? []), c]);
  for (const [section, list] of sections)
    describe(section, () => {
      for (const c of list)
        it(`${c.line}: ${c.sentence}`, () => {
          const article = readArticle({ path: 'golden.txt', text: c.sentence, published: c.published });
          const found = findNumbers(article)
            .filter((r) => r.quantity.type !== 'identifier')
            .map((r) => ({ text: c.sentence.slice(r.start, r.end), quantity: r.quantity }));
          const ok =
            found.length === c.expected.length &&
            found.every((f, i) => f.text === c.expected[i]!.text && same(f.quantity, c.expected[i]!.quantity));
          if (!ok) assert.deepEqual(found, c.expected);
        });
    });
});

/** No regular expression of the product can be made to run away: each is checked for superlinear backtracking. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { type CallExpression, type Literal, type NewExpression, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Reading {
  readonly literals: readonly Found[];
  /** Places where an expression is built while the program runs: no check can read those. */
  readonly built: readonly string[];
}

/** Milliseconds of work in which a runaway expression does not get through an attack: honest ones need a tenth at most. */
const PATIENCE = 300;
/** Characters of the longest attack: a quadratic expression needs seconds for them. */
const MOST = 60_000;

/** Every regular expression below a folder: literals, `RegExp` with a literal pattern, and where one is built otherwise. */
function expressionsIn(folder: string): Reading {
  const literals: Found[] = [];
  const built: string[] = [];
  for (const name of fs.readdirSync(folder, { recursive: true }) as string[]) {
    if (!/\.(?:ts|js|mjs)$/.test(name) || name.endsWith('.test.ts')) continue;
    const file = path.join(folder, name);
    const read = expressionsOf(file, fs.readFileSync(file, 'utf8'));
    literals.push(...read.literals);
    built.push(...read.built);
  }
  return { literals, built };
}

/** The expressions of one file. Strings that `match`, `matchAll` and `search` would make into an expression count as built. */
function expressionsOf(file: string, source: string): Reading {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const literals: Found[] = [];
  const built: string[] = [];
  const call = (node: NewExpression | CallExpression): void => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
    const [pattern, flags] = node.arguments;
    const known = pattern?.type === 'Literal' && typeof pattern.value === 'string';
    if (known) literals.push({ file, source: String(pattern.value), flags: String((flags as Literal)?.value ?? '') });
    else built.push(`${file}: ${code.slice(node.start, node.end)}`);
  };
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal(node) {
      if (node.regex) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: call,
    CallExpression(node) {
      call(node);
      const { callee } = node;
      const argument = node.arguments[0];
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (!/^(?:match|matchAll|search)$/.test(callee.property.name)) return;
      if (argument?.type === 'TemplateLiteral' || argument?.type === 'BinaryExpression')
        built.push(`${file}: ${code.slice(node.start, node.end)}`);
    },
  });
  return { literals, built };
}

/** The parts of an attack that the checker proposes: between prefixes and the suffix, what is repeated. */
interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/**
 * Whether an attack works: the checker's guesses ("fuzz") come from a model, and on a busy machine some do nothing. The attack is made longer
 * and longer; work is measured, not waiting.
 */
function runsAway({ source, flags }: Found, { pumps, suffix }: Attack): boolean {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  // in small steps: an exponential expression is slow long before it is hopeless
  for (let times = 16; ; times = Math.ceil(times * (times < 64 ? 1.4 : 3))) {
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
    const begun = process.cpuUsage();
    expression.test(text);
    const { user, system } = process.cpuUsage(begun);
    if ((user + system) / 1000 > PATIENCE) return true;
    if (text.length > MOST) return false;
  }
}

/** Attacks made of the characters that an expression names, and of what its classes stand for, alone and in pairs. */
function attacksOn({ source }: Found): Attack[] {
  const units = [...new Set([...source.replace(/[\\^$*+?{}|]/g, ''), ' ', 'a', 'A', '0', '.', '\n'])].slice(0, 12);
  const pumps = [...units, ...units.flatMap((a) => units.filter((b) => b !== a).map((b) => a + b))];
  return pumps.map((pump) => ({ pumps: [{ prefix: '', pump }], suffix: '\u0000' }));
}

describe('regular expressions', function () {
  this.timeout(600_000);

  it('the check itself finds a runaway expression', () => {
    assert.equal(checkSync('^(?:a+)+$', '').status, 'vulnerable');
  });

  it('an attack that does nothing is told from one that works', () => {
    const found = (source: string): Found => ({ file: '', source, flags: '' });
    assert.ok(attacksOn(found('\\s+$')).some((a) => runsAway(found('\\s+$'), a)));
    assert.equal(runsAway(found('\\s+$'), { pumps: [{ prefix: '', pump: ' ' }], suffix: 'x' }), true);
    assert.equal(runsAway(found('[.!?](?=\\s|$)'), { pumps: [{ prefix: ' ', pump: '!.' }], suffix: '.!' }), false);
  });

  it('none is built while the program runs, so that all can be checked', () => {
    const { built } = expressionsOf(
      'x.ts',
      'new RegExp(`a` + b); RegExp(x, "g"); text.match(`^` + c); new RegExp("a+")',
    );
    assert.equal(built.length, 3, 'the check itself finds such places');
    assert.deepEqual(
      ['src', 'media'].flatMap((folder) => expressionsIn(folder).built),
      [],
    );
  });

  it('none in src/ and media/ is vulnerable', () => {
    const found = ['src', 'media'].flatMap((folder) => expressionsIn(folder).literals);
    assert.ok(found.length > 50, 'the expressions are found at all');
    const bad: string[] = [];
    const seen = new Set<string>();
    for (const expression of found) {
      const { file, source, flags } = expression;
      if (seen.has(`/${source}/${flags}`)) continue;
      seen.add(`/${source}/${flags}`);
      // the v flag is newer than the checker; the letters d, g and y do not change how an expression backtracks
      const result = checkSync(source, flags.replace(/[dgyv]/g, ''), { timeout: 5000 });
      if (result.status === 'unknown') {
        // no answer in time, as on a busy machine
        const attack = attacksOn(expression).find((a) => runsAway(expression, a));
        if (attack) bad.push(`${file}: /${source}/${flags} e.g. ${JSON.stringify(attack.pumps[0])}`);
        continue;
      }
      if (result.status === 'safe') continue;
      const guessed = result.checker === 'fuzz' && result.complexity.type === 'polynomial';
      if (!guessed || runsAway(expression, result.attack))
        bad.push(`${file}: /${source}/${flags} (${result.complexity.summary}) e.g. ${result.attack.pattern}`);
    }
    assert.deepEqual(bad, []);
  });
});
